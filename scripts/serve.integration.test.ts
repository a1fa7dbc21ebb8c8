import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

describe('serving at a port that is in use', () => {
  const owner = createServer()
  let folder: string

  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'gatehouse-port-'))
    owner.listen(0, '127.0.0.1')
    await once(owner, 'listening')
  })

  afterEach(async () => {
    owner.close()
    await once(owner, 'close')
    rmSync(folder, { recursive: true, force: true })
  })

  it('ends with a sentence that names the port and another, and has started no PostgreSQL', async () => {
    const { port } = owner.address() as AddressInfo
    const data = path.join(folder, 'data')
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/serve.ts'], {
      env: { PATH: process.env.PATH, NODE_ENV: 'production', PORT: String(port), GATEHOUSE_DATA: data },
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let said = ''
    child.stderr.on('data', (chunk) => (said += chunk))
    const [code] = await once(child, 'close')
    expect(code).toBe(1)
    expect(said).toContain(`Port ${port} is in use.`)
    expect(said).toContain(`PORT=${port + 1} npm start`)
    expect(existsSync(data)).toBe(false)
  })
})
