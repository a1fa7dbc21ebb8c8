import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkData, checkKeys, checkNode, checkPort } from './doctor-machine'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gatehouse-doctor-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function writeKey(mode: number, text = `1 ${'ab'.repeat(32)}\n`): string {
  const file = path.join(folder, 'keys', 'master.key')
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
  chmodSync(file, mode)
  return file
}

describe('gatehouse doctor', () => {
  it('says which Node is too old, and which to install', () => {
    expect(checkNode('18.19.0')).toMatchObject({ verdict: 'fail', sentence: expect.stringContaining('Install Node') })
    expect(checkNode('20.20.2').verdict).toBe('warn')
    expect(checkNode('24.1.0').verdict).toBe('pass')
  })

  it('takes a data folder that is not there yet for what the first start makes', () => {
    expect(checkData(path.join(folder, 'deep', 'data')).verdict).toBe('pass')
    expect(checkKeys(folder)).toMatchObject([{ verdict: 'pass' }])
  })

  it('fails a key that others may read, and says the command that cures it', () => {
    const file = writeKey(0o644)
    expect(checkKeys(folder)).toMatchObject([
      { verdict: 'fail', sentence: expect.stringContaining(`chmod 600 ${file}`) },
    ])
    chmodSync(file, 0o600)
    expect(checkKeys(folder)).toMatchObject([{ verdict: 'pass' }])
  })

  it('fails a damaged key and never shows it', () => {
    writeKey(0o600, 'not a key')
    const [check] = checkKeys(folder)
    expect(check?.verdict).toBe('fail')
    expect(check?.sentence).not.toContain('not a key')
  })

  it('tells a port in use from a free one', async () => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as { port: number }
    expect((await checkPort('127.0.0.1', port)).verdict).toBe('warn')
    await new Promise((resolve) => server.close(resolve))
    expect((await checkPort('127.0.0.1', port)).verdict).toBe('pass')
  })
})
