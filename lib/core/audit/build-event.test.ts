import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildEvent, type Envelope } from './build-event'
import type { EventInput } from './event'
import { leafHash } from './leaf-hash'

const sha256 = (...parts: Uint8Array[]) => new Uint8Array(createHash('sha256').update(Buffer.concat(parts)).digest())
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

const id = '01a20437-23b4-72a7-aac1-3676d8f4dab1'
const envelope: Envelope = {
  id,
  installation: id,
  ts: 1_700_000_000_123,
  writer: { id, n: 7 },
  app: { version: '1', instance: id },
}
const event: EventInput = {
  type: 'provider.registered',
  outcome: 'success',
  actor: { subject: id, kind: 'person', role: 'admin', session: null },
  source: { ipMac: null, ipPrefix: '127.0.0.0/24', client: 'Chrome 156', requestId: 'r', channel: 'console' },
  target: { kind: 'provider', id, label: 'gpu-a' },
  change: { before: {}, after: { kind: 'ollama' } },
}

describe('leafHash', () => {
  it.each([
    ['', '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d'],
    ['00', '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7'],
  ])('gives the leaf of RFC 6962 for %o', (input, leaf) => {
    expect(hex(leafHash(sha256, Buffer.from(input, 'hex')))).toBe(leaf)
  })
})

describe('buildEvent', () => {
  it('writes one line, envelope first, with the same bytes for the same event', () => {
    const { line, columns } = buildEvent(event, envelope)
    expect(line).toBe(buildEvent(event, envelope).line)
    expect(Object.keys(JSON.parse(line)).slice(0, 9)).toEqual([
      'v',
      'id',
      'installation',
      'ts',
      'type',
      'severity',
      'outcome',
      'reasonCode',
      'writer',
    ])
    expect(JSON.parse(line)).toMatchObject({
      v: 1,
      ts: '2023-11-14T22:13:20.123Z',
      writer: { n: 7 },
      target: { label: 'gpu-a' },
    })
    expect(columns).toMatchObject({ type: 'provider.registered', subject: id, outcome: 'success' })
  })

  it('refuses a type that is not in the catalogue, and a field that its type does not name', () => {
    expect(() => buildEvent({ ...event, type: 'prompt.leaked' } as unknown as EventInput, envelope)).toThrow()
    expect(() => buildEvent({ ...event, prompt: 'secret' } as unknown as EventInput, envelope)).toThrow()
  })

  it('refuses a label that could forge a second line elsewhere', () => {
    for (const label of ['a\nb', 'a\r', 'a\u2028b', 'a\u0000']) {
      expect(() => buildEvent({ ...event, target: { kind: 'provider', id, label } }, envelope)).toThrow()
    }
  })

  it('stays one record whatever stands in a changed value', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { line } = buildEvent({ ...event, change: { before: {}, after: { name: text } } }, envelope)
        for (const breaking of ['\n', '\r', '\u2028', '\u2029', '\u0000']) expect(line).not.toContain(breaking)
        expect(JSON.parse(line).change.after.name).toBe(text)
      }),
    )
  })
})
