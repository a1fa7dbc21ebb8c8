import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, it } from 'vitest'
import { runChild } from './run-child.mjs'

const quiet = { stdio: ['ignore', 'pipe', 'pipe'] }

describe('a program that a start runs', () => {
  it('is answered with its code and all it said', async () => {
    const code = "process.stdout.write('out');process.stderr.write('err');process.exitCode = 3"
    const result = await runChild(process.execPath, ['-e', code], quiet)
    expect(result.code).toBe(3)
    expect(result.output).toContain('out')
    expect(result.output).toContain('err')
  })

  it('rejects when it cannot be started', async () => {
    await expect(runChild('/nowhere/gatehouse-program', [], quiet)).rejects.toThrow('ENOENT')
  })

  it.skipIf(process.platform === 'win32')('ends with the start that is told to stop', async () => {
    const lasting = "console.log('running');setInterval(() => {}, 60000)"
    const code = `import { runChild } from ${JSON.stringify(new URL('./run-child.mjs', import.meta.url).href)}
await runChild(process.execPath, ['-e', ${JSON.stringify(lasting)}], { stdio: 'inherit' })`
    const start = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] })
    await once(start.stdout, 'data')
    start.kill('SIGTERM')
    // The pipe closes when nobody holds it any more: neither the start nor its program.
    const [status] = await once(start, 'close')
    expect(status).toBe(143)
  })
})
