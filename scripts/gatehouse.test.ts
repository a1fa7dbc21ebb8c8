import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { localFirst } from '@/lib/core/policy/starters/local-first'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gatehouse-'))
  writeFileSync(join(folder, 'policy.json'), JSON.stringify(localFirst))
  writeFileSync(join(folder, 'broken.yaml'), 'gatehouse: policy/1\nname: x\nlevls: []\n')
  writeFileSync(join(folder, 'projects.txt'), '# code names\nBlue Heron\n')
})
afterAll(() => rmSync(folder, { recursive: true }))

function gatehouse(args: string[], input = '') {
  const result = spawnSync(process.execPath, ['scripts/gatehouse.mjs', ...args], { input, encoding: 'utf8' })
  const lines = result.stdout.split('\n').filter((line) => line.startsWith('{'))
  return { ...result, lines: lines.map((line) => JSON.parse(line)) }
}

describe('gatehouse', { timeout: 60_000 }, () => {
  it('classifies each line, in order, and goes on after one that fails', () => {
    const input = [
      JSON.stringify({ id: 1, text: 'SSN 536-22-8714' }),
      'not json',
      JSON.stringify({
        id: 2,
        messages: [{ role: 'user', content: 'hello' }],
        attachments: [{ name: 'a.bin', base64: '/wD+' }],
      }),
    ].join('\n')
    const { lines, status, stderr } = gatehouse(['classify'], input)
    expect(lines.map(({ id, level }) => [id, level])).toEqual([
      [1, 'restricted'],
      [2, 'restricted'],
    ])
    expect(lines[0].findings[0]).toEqual({ type: 'identity.national-id:us', start: 4, end: 15, confidence: 'high' })
    expect(lines[1].findings[0]).toMatchObject({ type: 'payload.unreadable', segment: 'attachments.0' })
    expect(JSON.parse(stderr)).toEqual({ line: 2, error: 'not valid JSON' })
    expect(status).toBe(1)
  })

  it('reports the terms of the lists', () => {
    const lists = mkdtempSync(join(folder, 'lists-'))
    writeFileSync(join(lists, 'projects.txt'), '# code names\nBlue Heron\n')
    const found = gatehouse(['classify', '--lists', lists], JSON.stringify({ id: 1, text: 'the blue heron deal' }))
      .lines[0]
    expect(found).toMatchObject({ level: 'confidential', findings: [{ type: 'org.term:projects', start: 4, end: 14 }] })
  })

  it('refuses a folder in which a file is no list', () => {
    expect(gatehouse(['classify', '--lists', folder]).status).toBe(2)
  })

  it('finds code that was copied from a fingerprinted folder, and writes no word of it', () => {
    const repository = mkdtempSync(join(folder, 'repository-'))
    const code = Array.from(
      { length: 24 },
      (_, n) => `export function berth${n}(ship, quay) {\n  return quay.slots[${n}] ?? ship.wish(${n * 7})\n}`,
    ).join('\n')
    mkdirSync(join(repository, 'node_modules'))
    writeFileSync(join(repository, 'node_modules', 'other.js'), code.replaceAll('berth', 'crane'))
    writeFileSync(join(repository, 'berths.js'), code)
    writeFileSync(join(repository, 'open.js'), `// Licensed under the MIT License.\n${code.replaceAll('quay', 'dock')}`)
    writeFileSync(join(repository, 'picture.png'), Buffer.from([0x89, 0x50, 0, 0xff]))
    const lists = mkdtempSync(join(folder, 'prints-'))
    const out = join(lists, 'port.fingerprint.json')
    const made = gatehouse(['fingerprint', repository, '--name', 'Port Office', '--out', out])
    expect(made.status, made.stderr).toBe(0)
    expect(made.stderr).toContain('port-office: 1 files')
    expect(made.stderr).toContain('1 licensed')
    expect(readFileSync(out, 'utf8')).not.toContain('berth')
    const lines = [code, code.replaceAll('quay', 'dock')].map((text, id) => JSON.stringify({ id, text })).join('\n')
    const [copied, other] = gatehouse(['classify', '--lists', lists], lines).lines
    const types = (line: { findings: { type: string }[] }) => line.findings.map(({ type }) => type)
    expect(types(copied)).toContain('code.fingerprint:port-office')
    expect(copied.level).toBe('confidential')
    expect(types(other)).not.toContain('code.fingerprint:port-office')
    expect(gatehouse(['fingerprint', join(folder, 'nowhere')]).status).toBe(2)
    expect(gatehouse(['fingerprint', mkdtempSync(join(folder, 'empty-'))]).status).toBe(1)
  })

  it('decides by a policy file, with the trace', () => {
    const policy = join(folder, 'policy.json')
    const { lines, status } = gatehouse(
      ['decide', '--policy', policy],
      JSON.stringify({ id: 1, text: 'Pay DE82 7000 0000 0000 0012 34' }),
    )
    expect(lines[0]).toMatchObject({
      id: 1,
      level: 'confidential',
      actions: { local: 'allow', private: 'justify', cloud: 'redact' },
    })
    expect(status).toBe(0)
  })

  it("runs a policy's own tests", () => {
    const { stdout, status } = gatehouse(['test', '--policy', join(folder, 'policy.json')])
    expect(stdout).toContain('12 of 12 tests pass')
    expect(status).toBe(0)
  })

  it('exits 2, and says what is wrong, for a wrong call or a policy that does not compile', () => {
    expect(gatehouse([]).status).toBe(2)
    expect(gatehouse(['clasify']).stderr).toContain('Unknown command "clasify"')
    const broken = gatehouse(['test', '--policy', join(folder, 'broken.yaml')])
    expect(broken.status).toBe(2)
    expect(broken.stderr).toContain('Unknown key "levls". Did you mean "levels"?')
    expect(gatehouse(['classify', '--help']).stdout).toContain('Exit codes')
  })
})
