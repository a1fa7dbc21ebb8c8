import { describe, expect, it } from 'vitest'
import { changedTypes, type DetectorFilter, detectorRows, filterDetectors } from './detector-rows'
import { policyDocumentSchema } from './document'
import { withIgnored, withKindRows } from './edit-detectors'
import { localFirst } from './starters/local-first'

const document = policyDocumentSchema.parse({ ...localFirst, ignore: ['network'] })
const levels = document.levels.map(({ id }) => id)
const rows = detectorRows(document, [{ slug: 'projects', name: 'Projects' }])
const row = (type: string) => rows.find((one) => one.type === type)
const all: DetectorFilter = { text: '', family: '', level: '', isFound: false, sort: 'type', isDescending: false }
const requests = new Map([
  ['finance.iban', 12],
  ['contact.email', 40],
])
const types = (filter: Partial<DetectorFilter>) =>
  filterDetectors(rows, { ...all, ...filter }, levels, requests).map(({ type }) => type)

describe('detectorRows', () => {
  it('says which level a kind gives by default, and which the policy makes of it', () => {
    expect(row('finance.iban')).toMatchObject({ byDefault: 'confidential', now: 'confidential' })
    expect(row('legal.privilege')).toMatchObject({ byDefault: 'restricted', now: 'restricted' })
    expect(row('network.ip')).toMatchObject({ byDefault: 'internal', now: null })
    expect(row('payload.unreadable')).toMatchObject({ byDefault: 'restricted', now: 'restricted' })
  })

  it('says what raises a kind further', () => {
    expect(row('person.name')?.more).toEqual([
      'Confidential: at least 3 × a name.',
      'Confidential: a name beside contact data, an identity number or health data.',
    ])
    expect(row('finance.iban')?.more).toEqual([])
  })

  it("counts the organization's lists among its own family, by the names they have", () => {
    expect(row('org.term:projects')).toMatchObject({ family: 'org', name: 'Projects', now: 'confidential' })
  })
})

describe('changedTypes', () => {
  const changed = (after: typeof document) => [...changedTypes(detectorRows(after, []), detectorRows(document, []))]

  it('names the kinds that a draft judges otherwise, and no other', () => {
    expect(changed(document)).toEqual([])
    expect(changed(withIgnored(document, 'code.source', true))).toEqual(['code.source'])
    expect(
      changed(withKindRows(document, 'code.source', [{ level: 'internal', confidence: 'low', count: 1 }])),
    ).toEqual(['code.source'])
    expect(changed({ ...document, ignore: [] })).toEqual(
      rows.filter(({ family }) => family === 'network').map(({ type }) => type),
    )
  })

  it('says from which confidence on a kind counts', () => {
    const low = withKindRows(document, 'code.source', [{ level: 'confidential', confidence: 'low', count: 1 }])
    const of = (type: string) => detectorRows(low, []).find((one) => one.type === type)
    expect(of('code.source')).toMatchObject({ now: 'confidential', from: 'low' })
    expect(of('code.config')).toMatchObject({ now: 'internal', from: 'medium' })
    expect(of('network.ip')).toMatchObject({ ignoredBy: 'network', own: [] })
  })
})

describe('filterDetectors', () => {
  it('narrows by family, text and level, and finds what counts for nothing', () => {
    expect(types({})).toHaveLength(rows.length)
    expect(types({ family: 'finance' })).toHaveLength(7)
    expect(types({ text: 'IBAN' })).toEqual(['finance.iban'])
    expect(types({ level: 'ignored' })).toEqual(
      rows.filter(({ family }) => family === 'network').map(({ type }) => type),
    )
    expect(types({ family: 'org', text: 'projects' })).toEqual(['org.term:projects'])
  })

  it('leaves what was found, and orders by how often', () => {
    expect(types({ isFound: true })).toEqual(['finance.iban', 'contact.email'])
    expect(types({ sort: 'hits', isDescending: true }).slice(0, 2)).toEqual(['contact.email', 'finance.iban'])
  })

  it('orders by level, what counts for nothing first, and turns around', () => {
    const up = types({ sort: 'now' })
    expect(up[0]).toBe('network.ip')
    expect(types({ sort: 'now', isDescending: true })).toEqual([...up].reverse())
  })
})
