import type { Action } from '../policy/action'
import type { Boundary } from '../policy/boundary'
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
  /** What is said where nothing may be sent. */
  sentence: string
}

/** What a decision means for what was chosen, before it is sent: the same models, in the same order, as a run would ask. */
export function outlookOf({ choice, ranked, refused, actions, sentence }: Decided): Outlook {
  const [first] = ranked
  if (first === undefined) {
    const kind = refused.some(({ reason }) => reason === 'justify') ? 'reason' : 'blocked'
    return { kind, boundary: null, why: sentence }
  }
  const { boundary } = first
  const isReplaced = actions[boundary] === 'redact' || actions[boundary] === 'redact+justify'
  const kind = isReplaced ? 'replaced' : boundary === 'local' ? 'inHouse' : 'mayGo'
  const chosen = refused.find(({ candidate }) => candidate.modelId === choice)
  return { kind, boundary, why: chosen === undefined ? null : whyRefused[chosen.reason] }
}
