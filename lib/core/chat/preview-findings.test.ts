import { describe, expect, it } from 'vitest'
import type { Finding } from '../classification/finding'
import { policyDocumentSchema } from '../policy/document'
import { localFirst } from '../policy/starters/local-first'
import { viewPreviewFindings } from './preview-findings'

const document = policyDocumentSchema.parse({ ...localFirst, ignore: ['network.ip'] })
const finding = (type: string, start: number, change: Partial<Finding> = {}): Finding => ({
  ...{
    type,
    segment: 'messages.2',
    start,
    end: start + 4,
    value: start,
    record: 0,
    confidence: 'high',
    detector: type,
  },
  ...{ views: ['raw' as const], evidence: [] },
  ...change,
})
const view = (found: Finding[], own: string | null = 'messages.2') => viewPreviewFindings(document, [], found, own)

describe('viewPreviewFindings', () => {
  it('counts distinct values of everything that would be sent, and shows places of the new text alone', () => {
    const found = [
      finding('person.name', 9),
      finding('person.name', 0, { value: 7 }),
      finding('person.name', 20, { value: 7 }),
      finding('finance.iban', 0, { segment: 'messages.0', value: 8 }),
    ]
    expect(view(found)).toEqual({
      findings: [
        { label: 'an IBAN', count: 1 },
        { label: 'a name', count: 2 },
      ],
      spans: [0, 9, 20].map((start) => ({ start, end: start + 4, label: 'a name' })),
    })
    expect(view(found, null).spans).toEqual([])
  })

  it('leaves out candidates, what is off, and places that are none', () => {
    const found = [
      finding('network.ip', 0),
      finding('contact.phone', 5, { confidence: 'low' }),
      finding('payload.scanned', 0, { end: 0, segment: 'file' }),
    ]
    expect(view(found)).toEqual({ findings: [{ label: expect.any(String), count: 1 }], spans: [] })
  })

  it('shows a candidate where the policy counts candidates', () => {
    const found = [finding('contact.phone', 5, { confidence: 'low' })]
    const because = [{ type: 'contact.phone', confidence: 'low' as const, count: 1, beside: [] }]
    expect(viewPreviewFindings(document, because, found, 'messages.2').spans).toHaveLength(1)
  })
})
