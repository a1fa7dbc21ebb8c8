import type { KindRow } from './kind-row'

/** The kinds of business (classification.md section 3). */
export const businessKinds: readonly KindRow[] = [
  {
    kind: 'business.personnel',
    name: 'a personnel matter',
    sentence: 'A personnel matter of a named employee.',
    level: 'confidential',
    methods: ['structure', 'context'],
    isPlanned: true,
  },
  {
    kind: 'business.deal',
    name: 'a deal',
    sentence: 'An acquisition, bid or negotiation that is not public.',
    level: 'confidential',
    methods: ['structure', 'context'],
    isPlanned: true,
  },
  {
    kind: 'business.results',
    name: 'unpublished results',
    sentence: 'Revenue, guidance or profit before publication.',
    level: 'confidential',
    methods: ['structure', 'context'],
    isPlanned: true,
  },
]
