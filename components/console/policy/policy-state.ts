import type { PolicyDocument } from '@/lib/core/policy/document'
import type { PolicyView } from '@/lib/core/policy/policy-view'
import type { Problem } from '@/lib/core/policy/problem'

/** The policy as this browser has it: what is in force, and the draft with this person's last edit in it. */
export interface PolicyState {
  version: number
  published: PolicyDocument
  isReadable: boolean
  /** What is edited: the draft, or what is in force where no draft is open. */
  document: PolicyDocument
  /** The draft as the server last gave it: what an edit here began from. */
  base: PolicyDocument
  revision: number
  baseVersion: number
  isOpen: boolean
  savedBy: string | null
  savedAt: string | null
  problems: Problem[]
  saving: 'idle' | 'saving' | 'failed'
  /** Why the last save failed. */
  failure: string | null
  /** Someone saved meanwhile: theirs, beside `document`, which is kept. */
  theirs: PolicyView | null
}

export function stateOf(view: PolicyView): PolicyState {
  const document = view.draft.document ?? view.published
  return {
    version: view.version,
    published: view.published,
    isReadable: view.isReadable,
    document,
    base: document,
    revision: view.draft.revision,
    baseVersion: view.draft.baseVersion,
    isOpen: view.draft.document !== null,
    savedBy: view.draft.savedBy,
    savedAt: view.draft.savedAt,
    problems: view.draft.problems,
    saving: 'idle',
    failure: null,
    theirs: null,
  }
}
