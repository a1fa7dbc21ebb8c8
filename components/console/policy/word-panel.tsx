'use client'
import { useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { showToast } from '@/lib/client/toasts'
import type { WordListView } from '@/lib/core/classification/word-list-view'
import { useLoaded } from './use-loaded'
import type { Policy } from './use-policy'
import { WordListDialog } from './word-list-dialog'
import { WordTable } from './word-table'

/** Words that only this organization knows to be sensitive. The lists act at once; what level they give is policy. */
export function WordPanel({ policy, canEdit }: { policy: Policy; canEdit: boolean }) {
  const lists = useLoaded<WordListView[]>('/api/lists')
  const [open, setOpen] = useState<WordListView | 'new' | null>(null)
  const onDone = (sentence: string) => {
    setOpen(null)
    showToast(sentence)
    void lists.load()
  }
  const create = canEdit && <Button onClick={() => setOpen('new')}>New list</Button>
  return (
    <div className="grid gap-3">
      <p className="max-w-[80ch] text-muted">
        Names of projects, clients, products: what no detector can know. A list is looked for from the next request on;
        which level it gives is part of the policy, so that goes into the draft.
        {!canEdit && ' What stands in a list is shown only to those who may change it.'}
      </p>
      {lists.problem && (
        <Alert
          action={
            <Button size="sm" onClick={() => void lists.load()}>
              Try again
            </Button>
          }
        >
          The lists could not be read. {lists.problem}
        </Alert>
      )}
      {lists.value === null ? (
        !lists.problem && <div className="skeleton h-24" />
      ) : lists.value.length === 0 ? (
        <EmptyState title="No lists yet" action={create}>
          Paste names, one a line, or load a file. Texts with one of them count as Confidential until the policy says
          otherwise.
        </EmptyState>
      ) : (
        <>
          {create && <div>{create}</div>}
          <WordTable lists={lists.value} policy={policy} onChange={canEdit ? setOpen : null} />
        </>
      )}
      {open && (
        <WordListDialog
          list={open === 'new' ? null : open}
          document={policy.state.document}
          onClose={() => setOpen(null)}
          onDone={onDone}
        />
      )}
    </div>
  )
}
