'use client'
import { useCallback, useRef, useState } from 'react'
import { ApiProblem, api, sentenceOf } from '@/lib/client/api'
import type { PolicyDocument } from '@/lib/core/policy/document'
import { mergePolicies } from '@/lib/core/policy/merge-policies'
import type { DraftView, PolicyView } from '@/lib/core/policy/policy-view'
import { type PolicyState, stateOf } from './policy-state'

export interface Policy {
  state: PolicyState
  /** Changes the draft here at once, and keeps it on the server. */
  edit: (change: (document: PolicyDocument) => PolicyDocument) => void
  retry: () => void
  /** After a conflict: both changes laid together, or theirs alone. */
  settle: (how: 'both' | 'theirs') => void
  discard: () => Promise<void>
  reload: () => Promise<void>
}

/** One save at a time; an edit made meanwhile is saved after it, and one that is refused stays on the screen. */
export function usePolicy(view: PolicyView): Policy {
  const [state, setState] = useState(() => stateOf(view))
  const current = useRef(state)
  const busy = useRef(false)
  const set = useCallback((change: Partial<PolicyState>) => {
    current.current = { ...current.current, ...change }
    setState(current.current)
  }, [])

  const save = async () => {
    if (busy.current || current.current.theirs !== null) return
    busy.current = true
    try {
      let sent: PolicyDocument
      do {
        sent = current.current.document
        set({ saving: 'saving', failure: null })
        set(savedChange(await put(current.current.revision, sent), sent))
      } while (current.current.document !== sent)
      set({ saving: 'idle' })
    } catch (error) {
      set(await refusedChange(error))
    } finally {
      busy.current = false
    }
  }
  const edit: Policy['edit'] = (change) => {
    set({ document: change(current.current.document) })
    void save()
  }
  const settle: Policy['settle'] = (how) => {
    const { theirs, base, document } = current.current
    if (theirs === null) return
    set(stateOf(theirs))
    const mine = mergePolicies(base, document, current.current.document)
    if (how === 'both') edit(() => mine)
  }
  const reload = async () => set(stateOf(await api<PolicyView>('GET', '/api/policy')))
  const discard = async () => {
    await api('DELETE', '/api/policy/draft', { revision: current.current.revision })
    await reload()
  }
  return { state, edit, retry: () => void save(), settle, discard, reload }
}

const put = (revision: number, document: PolicyDocument) =>
  api<DraftView>('PUT', '/api/policy/draft', { revision, document })

function savedChange(draft: DraftView, sent: PolicyDocument): Partial<PolicyState> {
  const { revision, baseVersion, savedBy, savedAt, problems } = draft
  return { revision, baseVersion, savedBy, savedAt, problems, isOpen: true, base: sent }
}

async function refusedChange(error: unknown): Promise<Partial<PolicyState>> {
  const failed = { saving: 'failed' as const, failure: refusal(error) }
  if (!(error instanceof ApiProblem) || error.code !== 'conflict') return failed
  const theirs = await api<PolicyView>('GET', '/api/policy').catch(() => null)
  return theirs === null ? failed : { saving: 'idle', failure: null, theirs }
}

/** Where a field is named, the sentence says which. */
function refusal(error: unknown): string {
  const fields = error instanceof ApiProblem ? Object.entries(error.fields) : []
  if (fields.length === 0) return sentenceOf(error)
  return fields.map(([field, sentence]) => `${field.replace(/^document\./, '')}: ${sentence}`).join(' ')
}
