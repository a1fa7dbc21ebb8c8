import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compilePolicy } from '../policy/compile-policy'
import { localFirst } from '../policy/starters/local-first'
import { classify, maxFindings } from './classify'
import { createDetectorSet } from './detector-set'
import type { Finding, Payload } from './finding'
import { createKeywordIndex } from './keyword-index'
import { levelOf } from './level-of'
import { createOrgIndex, emptyOrgIndex, withListLevels } from './org-index'
import { summarize } from './summarize'

const set = createDetectorSet()
const compiled = compilePolicy(localFirst, 1)
if ('problems' in compiled) throw new Error('Local first does not compile')
const { table } = compiled.policy

function payloadOf(...texts: string[]): Payload {
  return { segments: texts.map((text, index) => ({ id: `m${index}`, role: 'user', part: 'text', text })), files: [] }
}

function find(...texts: string[]): Finding[] {
  return classify(payloadOf(...texts), set, emptyOrgIndex).findings
}

function level(findings: readonly Finding[]): string {
  return levelOf(summarize(findings), table).level
}

const pieces = fc.constantFrom(
  'Patient: Maria Gonzalez, DOB 04/12/1961, MRN 00482913.',
  'She was diagnosed with asthma, salbutamol 100 mcg daily.',
  'Pay DE82 7000 0000 0000 0012 34 today',
  'card 4539 1488 0343 6467',
  'SSN 536-22-8714',
  'password = "kX9!vq27-Lm4zR"',
  'mail j.haddad@cardio-partners.net',
  'name,email\nTom Baker,tom@acme-mills.com\nIris Cole,iris@cole-bros.net',
  'Nothing to see here.',
  'function add(a, b) {\n  const sum = a + b;\n  return sum;\n}',
  'CONFIDENTIAL',
  'GT82 😀 é ﬁ ４１１１',
  'ZGF0YTogREU4MiA3MDAwIDAwMDAgMDAwMCAwMDEyIDM0',
)
const texts = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 40 })), { maxLength: 5 })
const paragraphs = texts.map((parts) => parts.join('\n\n'))

describe('classify', { timeout: 60_000 }, () => {
  it('makes a pasted patient record Restricted', () => {
    const findings = find(
      'Patient: Maria Gonzalez, DOB 04/12/1961, MRN 00482913. Assessment: type 2 diabetes, metformin 500 mg twice daily.',
    )
    expect(findings.map(({ type }) => type)).toContain('health.phi')
    expect(level(findings)).toBe('restricted')
  })

  it('leaves an ordinary question at the base level', () => {
    expect(level(find('What are the symptoms of diabetes, and how do I ask my doctor about them?'))).toBe('internal')
    expect(level(find('How do I reset my password? The token expired.'))).toBe('internal')
  })

  it('makes a list of three customers Confidential', () => {
    const rows = 'name,email\nTom Baker,tom@acme-mills.com\nIris Cole,iris@cole-bros.net\nHugo Lind,h.lind@lindab.se'
    expect(level(find(rows))).toBe('confidential')
  })

  it('joins clinical evidence and a person over neighbouring messages, and reports neither alone as health data', () => {
    const record = 'She was diagnosed with epilepsy and takes lamotrigine 100 mg daily.'
    expect(find('My patient is Mrs. Ines Fournier.', record).map(({ type }) => type)).toContain('health.phi')
    expect(find(record).map(({ type }) => type)).not.toContain('health.phi')
  })

  it('finds a number typed over two messages, in both, with one value', () => {
    const halves = find('BA39129007', '9401028494').filter(({ type }) => type === 'finance.iban')
    expect(halves.map(({ segment }) => segment)).toEqual(['m0', 'm1'])
    expect(new Set(halves.map(({ value }) => value)).size).toBe(1)
  })

  it('points at the raw text through every disguise', () => {
    const iban = 'DE82700000000000001234'
    const disguised = [
      iban.replace('7', '\u200b7'),
      iban.replaceAll('0', '０'),
      iban.replace('D', '\u{e0044}D'),
      [...iban].join(' '),
      encodeURIComponent('DE82 7000 0000 0000 0012 34'),
      Buffer.from(iban).toString('base64'),
      Buffer.from(iban).toString('hex'),
      [...iban].map((char) => `&#${char.charCodeAt(0)};`).join(''),
      `${iban.slice(0, 9)}\n${iban.slice(9)}`,
      iban.replace('E', 'Е'),
      `DE82**7000**00000000001234`,
    ]
    for (const value of disguised) {
      const text = `Pay ${value} today`
      const hit = find(text).find(({ type }) => type === 'finance.iban')
      expect(hit, value).toBeDefined()
      expect(text.slice(hit?.start, hit?.end).length).toBeGreaterThanOrEqual(Math.min(value.length, 22) - 2)
      expect(hit?.start).toBeGreaterThanOrEqual(3)
      expect(hit?.end).toBeLessThanOrEqual(4 + value.length)
    }
  })

  it('never throws, and every finding lies within its segment', () => {
    const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), paragraphs)
    const check = fc.property(anything, (text) => {
      for (const lone of [text, `${text}\ud800`, `\0${text}\udc00`]) {
        for (const { start, end } of find(lone)) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeLessThanOrEqual(lone.length)
          expect(start).toBeLessThanOrEqual(end)
        }
      }
    })
    fc.assert(check, { numRuns: 300 })
  })

  it('keeps every solid finding, and the level, when a paragraph or a message is appended', () => {
    const check = fc.property(paragraphs, paragraphs, (text, more) => {
      const before = find(text)
      const after = find(`${text}\n\n${more}`)
      const isKept = (finding: Finding) =>
        after.some(
          (other) =>
            other.type === finding.type &&
            other.start <= finding.start &&
            other.end >= finding.start &&
            other.confidence !== 'low',
        )
      for (const finding of before.filter(({ confidence }) => confidence !== 'low')) {
        expect(isKept(finding), `${finding.type} in ${JSON.stringify(text)}`).toBe(true)
      }
      const rank = (findings: Finding[]) => table.order.indexOf(level(findings))
      expect(rank(after)).toBeGreaterThanOrEqual(rank(before))
      expect(rank(find(text, more))).toBeGreaterThanOrEqual(rank(before))
    })
    fc.assert(check, { numRuns: 200 })
  })

  it('finds the same with and without what is known, and reads then neither segments nor seams', () => {
    const halves = fc.constantFrom(
      'the card is 4539 1488',
      'then 0343',
      'and 6467',
      'And the password is',
      'Hq7!Treppe93',
    )
    const check = fc.property(fc.array(fc.oneof(paragraphs, halves), { minLength: 1, maxLength: 6 }), (messages) => {
      const { findings, seams } = classify(payloadOf(...messages), set, emptyOrgIndex)
      const again = classify(payloadOf(...messages), set, emptyOrgIndex, {
        segment: (id) => findings.filter((finding) => finding.segment === id),
        seam: (ids) => seams.find((seam) => seam.messages.join() === ids.join())?.findings,
      })
      expect(again.findings).toEqual(findings)
      expect(again.seams).toEqual([])
      expect(again.work.total).toBe(0)
    })
    fc.assert(check, { numRuns: 100 })
  })

  it('gives one level whatever the order of files', () => {
    const check = fc.property(fc.array(paragraphs, { minLength: 2, maxLength: 3 }), (files) => {
      const attach = (order: string[]): Payload => ({
        segments: [
          { id: 'm', role: 'user', part: 'text', text: 'Please summarise.' },
          ...order.map((text, index) => ({ id: `f${index}`, role: 'user' as const, part: 'file' as const, text })),
        ],
        files: [],
      })
      const levels = [files, [...files].reverse()].map((order) =>
        level(classify(attach(order), set, emptyOrgIndex).findings),
      )
      expect(levels[0]).toBe(levels[1])
    })
    fc.assert(check, { numRuns: 100 })
  })

  it('does linear work: ten times the text, at most twelve times the steps', () => {
    const text = 'Patient: Maria Gonzalez, card 4539 1488 0343 6467, password = "kX9!vq27-Lm4zR".\n\n'
    const steps = (count: number) => classify(payloadOf(text.repeat(count)), set, emptyOrgIndex).work.total
    expect(steps(500)).toBeLessThanOrEqual(steps(50) * 12)
  })

  it('counts what could not be read as the highest level, and names the file', () => {
    const files: Payload['files'] = [{ id: 'f1', name: 'scan.pdf', kind: 'pdf', problem: 'scanned' }]
    const { findings } = classify({ ...payloadOf('hello'), files }, set, emptyOrgIndex)
    expect(findings).toMatchObject([{ type: 'payload.scanned', segment: 'f1', start: 0, end: 0 }])
    expect(level(findings)).toBe('restricted')
  })

  it('reports a detector that throws, and keeps what the others found', () => {
    const broken = {
      id: 'test.broken',
      kind: 'secret.jwt',
      chance: 1,
      noise: 1,
      keywords: [],
      examples: { match: [], miss: [] },
      scan: () => {
        throw new Error('text that must not be shown')
      },
    }
    const detectors = [broken, ...set.detectors]
    const { findings } = classify(
      payloadOf('SSN 536-22-8714'),
      { detectors, keywords: createKeywordIndex(detectors), version: 'x' },
      emptyOrgIndex,
    )
    expect(findings.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['payload.unreadable:test-broken', 'identity.national-id:us']),
    )
  })

  it('says too much: more than 4 MB of text, more than 5,000 findings', () => {
    expect(find('x '.repeat(2_200_000)).map(({ type }) => type)).toContain('payload.too-large')
    const many = find(Array.from({ length: maxFindings + 50 }, (_, index) => `u${index}@firm${index}.de`).join(' '))
    expect(many).toHaveLength(maxFindings + 1)
    expect(many.map(({ type }) => type)).toContain('payload.too-large')
  })

  it('lets candidates go first: a long log with thousands of them is not too much, and keeps what counts', () => {
    const log = Array.from({ length: maxFindings * 2 }, (_, index) => `job ${401_000_000 + index * 9}`).join('\n')
    const findings = find(`${log}\nSSN 536-22-8714`)
    expect(findings.length).toBeLessThanOrEqual(maxFindings)
    expect(findings.map(({ type }) => type)).toContain('identity.national-id:us')
    expect(level(findings)).toBe('restricted')
    expect(level(find(log))).toBe('internal')
  })

  it('says obfuscated when more is encoded than may be decoded', () => {
    const nested = (text: string, depth: number): string =>
      depth === 0 ? text : nested(Buffer.from(text).toString('base64'), depth - 1)
    expect(find(nested('the quick brown fox jumps over the lazy dog', 6)).map(({ type }) => type)).toContain(
      'payload.obfuscated',
    )
  })

  it('lets thousands of candidates before it hide no clinical evidence of a person', () => {
    const told = 'Mrs Ines Fournier was diagnosed with asthma.'
    const log = Array.from({ length: 4_000 }, (_, index) => `job ${401_000_000 + index * 9}`).join('\n')
    const types = (text: string) => find(text).map(({ type }) => type)
    expect(types(told)).toContain('health.phi')
    expect(types(`${log}\n\n${told}`)).toContain('health.phi')
  })

  it('reads hundreds of short encoded scraps without calling them a disguise, and finds what one of them holds', () => {
    const scrap = (text: string) => Buffer.from(text).toString('base64')
    const scraps = Array.from({ length: 400 }, (_, n) => scrap(`plain words ${n}`))
    const findings = find([...scraps, scrap('Pay DE82 7000 0000 0000 0012 34')].join(' '))
    expect(findings.map(({ type }) => type)).toContain('finance.iban')
    expect(findings.map(({ type }) => type)).not.toContain('payload.obfuscated')
  })

  it('finds the terms of the organization as whole words, not its exclusions, at the level of their list', () => {
    const org = createOrgIndex([
      { list: 'projects', terms: ['Apollo', 'Zürich Deal'], exclusions: ['Apollo Theater'], level: 'restricted' },
    ])
    const terms = (text: string) =>
      classify(payloadOf(text), set, org).findings.filter(({ type }) => type === 'org.term:projects')
    expect(terms('About APOLLO and the zurich deal.')).toHaveLength(2)
    expect(terms('At the Apollo Theater; apollonian.')).toHaveLength(0)
    expect(levelOf(summarize(terms('Apollo')), withListLevels(table, org)).level).toBe('restricted')
    expect(levelOf(summarize(terms('Apollo')), table).level).toBe('confidential')
  })
})
