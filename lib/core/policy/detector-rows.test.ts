import { describe, expect, it } from 'vitest'
import { type DetectorFilter, detectorRows, filterDetectors } from './detector-rows'
import { policyDocumentSchema } from './document'
import { localFirst } from './starters/local-first'

const document = policyDocumentSchema.parse({ ...localFirst, ignore: ['network'] })
const levels = document.levels.map(({ id }) => id)
const rows = detectorRows(document, [{ slug: 'projects', name: 'Projects' }])
const row = (type: string) => rows.find((one) => one.type === type)
const all: DetectorFilter = { text: '', family: '', level: '', sort: 'type', isDescending: false }
const types = (filter: Partial<DetectorFilter>) =>
  filterDetectors(rows, { ...all, ...filter }, levels).map(({ type }) => type)

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

  it('orders by level, what counts for nothing first, and turns around', () => {
    const up = types({ sort: 'now' })
    expect(up[0]).toBe('network.ip')
    expect(types({ sort: 'now', isDescending: true })).toEqual([...up].reverse())
  })
})
