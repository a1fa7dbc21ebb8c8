import type { Action } from '../policy/action'
import { type Boundary, boundaries } from '../policy/boundary'
import type { Refused } from '../routing/allowed-models'
import type { Candidate } from '../routing/candidate'
import type { Choice } from '../routing/mode'
import { whyRefused } from './build-receipt'
import type { Outlook } from './preview'

interface Decided {
  choice: Choice
  /** The allowed models, in their order. */
  ranked: readonly Candidate[]
  refused: readonly Refused[]
  actions: Record<Boundary, Action>
}

/** What a decision means for what was chosen, before it is sent: the same models, in the same order, as a run would ask. */
export function outlookOf({ choice, ranked, refused, actions }: Decided): Outlook {
  const [first] = ranked
  const chosen = refused.find(({ candidate }) => candidate.modelId === choice)
  if (first === undefined) {
    if (refused.some(({ reason }) => reason === 'justify')) return { kind: 'reason', boundary: null, why: null }
    const nearest = chosen ?? [...refused].sort((a, b) => distance(a) - distance(b))[0]
    return {
      kind: 'blocked',
      boundary: null,
      why: nearest ? whyRefused[nearest.reason] : 'No model is open to you yet.',
    }
  }
  const { boundary } = first
  const isReplaced = actions[boundary] === 'redact' || actions[boundary] === 'redact+justify'
  const kind = isReplaced ? 'replaced' : boundary === 'local' ? 'inHouse' : 'mayGo'
  return { kind, boundary, why: chosen === undefined ? null : whyRefused[chosen.reason] }
}

/** What is open to the person and near says most of why nothing may be sent. */
const distance = ({ candidate, reason }: Refused) =>
  (reason === 'groups' ? boundaries.length : 0) + boundaries.indexOf(candidate.boundary)
