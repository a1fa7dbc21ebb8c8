import type { KindRow } from './kind-row'

/** The kinds of business (classification.md section 3). */
export const businessKinds: readonly KindRow[] = [
  {
    kind: 'business.personnel',
    name: 'a personnel matter',
    sentence: 'A warning, dismissal, review, absence, complaint or pay of a named employee.',
    level: 'confidential',
    methods: ['structure', 'context'],
  },
  {
    kind: 'business.deal',
    name: 'a deal',
    sentence: 'An acquisition, bid, investment or negotiation that is not public, with its parties or sums.',
    level: 'confidential',
    methods: ['structure', 'context'],
  },
  {
    kind: 'business.results',
    name: 'unpublished results',
    sentence: 'Revenue, guidance, profit or orders before publication.',
    level: 'confidential',
    methods: ['structure', 'context'],
  },
]
