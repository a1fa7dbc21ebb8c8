import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { createDetectorSet } from '@/lib/core/classification/detector-set'
import type { Finding, Payload } from '@/lib/core/classification/finding'
import { createOrgIndex } from '@/lib/core/classification/org-index'
import { summarize } from '@/lib/core/classification/summarize'
import { classificationPool, closeClassificationPool } from './classification-pool'
import { classifyTask } from './classify-task'
import { setLogLevel } from './log'
import { openClassificationPool } from './open-classification-pool'

setLogLevel('silent')
const detectors = createDetectorSet()
const lists = [{ list: 'projects', terms: ['Kestrel', 'Großes Moor'] }]
const setting = { version: 'one', value: lists }
const org = createOrgIndex(lists)

function payloadOf(...texts: string[]): Payload {
  return { segments: texts.map((text, index) => ({ id: `m${index}`, role: 'user', part: 'text', text })), files: [] }
}

const task = (payload: Payload) => ({ payload, known: new Map<string, Finding[]>(), knownSeams: [] })

/** Findings in each line: about five seconds of work for 2 MB. */
const record =
  'Patient: Maria Gonzalez, DOB 04/12/1961. Pay DE82 7000 0000 0000 0012 34, mail j.haddad@cardio-partners.net\n'
const huge = payloadOf(record.repeat(Math.ceil(2_000_000 / record.length)))

afterEach(closeClassificationPool)

describe('classification in a thread', { timeout: 120_000 }, () => {
  it('finds exactly what the function finds on the event loop', async () => {
    openClassificationPool()
    const piece = fc.constantFrom(
      record,
      'card 4539 1488 0343 6467',
      'password = "kX9!vq27-Lm4zR"',
      'about Kestrel and Großes Moor',
      'GT82 😀 é ﬁ ４１１１ \ud800',
      'ZGF0YTogREU4MiA3MDAwIDAwMDAgMDAwMCAwMDEyIDM0',
    )
    const text = fc
      .array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 60 })), { maxLength: 8 })
      .map((parts) => parts.join('\n\n'))
    const check = fc.asyncProperty(fc.array(text, { maxLength: 3 }), fc.nat(400), async (texts, filler) => {
      const payload = payloadOf(...texts, 'Nothing to see here. '.repeat(filler))
      const outcome = await classificationPool().run(task(payload), setting)
      expect(outcome).toEqual({ kind: 'done', reply: classifyTask(task(payload), detectors, org) })
    })
    await fc.assert(check, { numRuns: 60 })
  })

  it('leaves the event loop free: other work goes on while 2 MB are read', async () => {
    openClassificationPool()
    let turns = 0
    let reading = true
    const turn = () => {
      turns++
      if (reading) setImmediate(turn)
    }
    turn()
    await classificationPool().run(task(huge), setting)
    reading = false
    expect(turns).toBeGreaterThan(1_000)
  })

  it('works with the lists of the version that each request names', async () => {
    openClassificationPool()
    const typesIn = async (version: string, terms: string[]) => {
      const outcome = await classificationPool().run(task(payloadOf('Heron and Kestrel')), {
        version,
        value: [{ list: 'birds', terms }],
      })
      return outcome.kind === 'done'
        ? summarize(outcome.reply.findings).map(({ type, count }) => `${type} ${count}`)
        : outcome.kind
    }
    expect(await typesIn('1', ['Heron'])).toEqual(['org.term:birds 1'])
    expect(await typesIn('2', ['Heron', 'Kestrel'])).toEqual(['org.term:birds 2'])
    expect(await typesIn('3', [])).toEqual([])
  })

  it('says so when a thread dies, and goes on with a fresh one', async () => {
    openClassificationPool()
    const pool = classificationPool()
    const broken = { segments: null, files: [] } as unknown as Payload
    expect(await pool.run(task(broken), setting)).toEqual({ kind: 'died' })
    expect(await pool.run(task(payloadOf('nothing')), setting)).toEqual({
      kind: 'done',
      reply: { findings: [], seams: [] },
    })
  })
})
