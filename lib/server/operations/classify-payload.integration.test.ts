import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { query } from '@/e2e/fixtures/test-cluster'
import type { Payload } from '@/lib/core/classification/finding'
import { levelOf } from '@/lib/core/classification/level-of'
import { compilePolicy } from '@/lib/core/policy/compile-policy'
import { localFirst } from '@/lib/core/policy/starters/local-first'
import { closeClassificationPool } from '../platform/classification-pool'
import { openClassificationPool } from '../platform/open-classification-pool'
import { openTestStore, type TestStore } from '../store/open-test-store'
import { classifyPayload } from './classify-payload'
import { forgetDecisionState } from './decision-state'

const compiled = compilePolicy(localFirst, 1)
if ('problems' in compiled) throw new Error('Local first does not compile')
const { table } = compiled.policy
const filler = 'Nothing to see here, only words. '
let texts = 0
/** Never the same twice: what was read before is not read again. */
const longText = () => `Text ${texts++}. ${filler.repeat(600)}`
let store: TestStore

beforeAll(async () => {
  store = await openTestStore()
})
afterAll(async () => {
  await closeClassificationPool()
  await store.close()
})

async function open(limits: { timeLimitMs?: number } = {}): Promise<void> {
  await closeClassificationPool()
  openClassificationPool(limits)
}

function payloadOf(text: string): Payload {
  return { segments: [{ id: 'm', role: 'user', part: 'text', text }], files: [] }
}

async function judge(payload: Payload) {
  const classified = await classifyPayload(payload)
  if (!classified.ready) return { level: 'not ready', types: [] }
  const level = levelOf(classified.findings, table).level
  return { level, types: classified.findings.map(({ type }) => type) }
}

describe('long text', () => {
  it('is judged as the same words in a short text are', async () => {
    await open()
    const words = 'The card is 4539 1488 0343 6467.'
    const short = await judge(payloadOf(words))
    expect(short).toEqual({ level: 'restricted', types: ['finance.payment-card'] })
    expect(await judge(payloadOf(`${words}\n\n${longText()}`))).toEqual(short)
    expect(await judge(payloadOf(longText()))).toEqual({ level: 'internal', types: [] })
  })

  it('that cannot be read in its time counts as the highest level, and the next one is read again', async () => {
    await open({ timeLimitMs: 0 })
    expect(await judge(payloadOf(longText()))).toEqual({ level: 'restricted', types: ['payload.too-large'] })
    await open()
    expect((await judge(payloadOf(longText()))).level).toBe('internal')
  })

  it('that ends its thread counts as the highest level, and the next one is read again', async () => {
    await open()
    // What no door lets through: the thread fails at files that are none.
    expect(await judge({ ...payloadOf(longText()), files: null as never })).toEqual({
      level: 'restricted',
      types: ['payload.unreadable:classifier'],
    })
    expect((await judge(payloadOf(longText()))).level).toBe('internal')
  })

  it('that stood in a request before is not read again: a chat costs its new text alone', async () => {
    await open()
    const chat = `The card is 4539 1488 0343 6467. ${longText()}`
    const messages = (...said: string[]): Payload => ({
      segments: said.map((text, index) => ({ id: `m${index}`, role: 'user', part: 'text', text })),
      files: [],
    })
    const before = await judge(messages(chat))
    await open({ timeLimitMs: 0 })
    expect(await judge(messages(chat))).toEqual(before)
    const more = await judge(messages(chat, 'And mail a.lind@lindab.se'))
    expect(more).toEqual({ level: 'restricted', types: ['contact.email', 'finance.payment-card'] })
    expect((await judge(messages(chat, longText()))).types).toEqual(['payload.too-large'])
  })

  it('is searched for the terms of the lists as they are now', async () => {
    await open()
    const secret = payloadOf(`About Kestrel. ${longText()}`)
    expect((await judge(secret)).types).toEqual([])
    await query(
      store.ownerUrl,
      `INSERT INTO dictionary (id, slug, name, terms) VALUES (gen_random_uuid(), 'birds', 'Birds', '["Kestrel"]')`,
    )
    forgetDecisionState()
    expect((await judge(secret)).types).toEqual(['org.term:birds'])
    await query(store.ownerUrl, `UPDATE dictionary SET terms = '["Heron"]', version = 2`)
    forgetDecisionState()
    expect((await judge(secret)).types).toEqual([])
  })

  it('is asked about again after lists could not be read', async () => {
    await query(store.ownerUrl, `UPDATE dictionary SET terms = '{"not": "a list"}', version = 3`)
    forgetDecisionState()
    expect((await judge(payloadOf(longText()))).level).toBe('not ready')
    await query(store.ownerUrl, `UPDATE dictionary SET terms = '[]'`)
    expect((await judge(payloadOf(longText()))).level).toBe('internal')
  })
})
