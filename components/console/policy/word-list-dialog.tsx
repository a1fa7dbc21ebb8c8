'use client'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { useForm } from '@/lib/client/use-form'
import type { WordListView } from '@/lib/core/classification/word-list-view'
import { countOf } from '@/lib/core/i18n/format'
import type { PolicyDocument } from '@/lib/core/policy/document'
import { RemoveWordList } from './remove-word-list'
import { useWordList } from './use-word-list'
import { WordConflict } from './word-conflict'
import { WordFields } from './word-fields'
import { WordTry } from './word-try'

interface Props {
  list: WordListView | null
  document: PolicyDocument
  onClose: () => void
  onDone: (sentence: string) => void
}

/** One list: its words, what they hit in a text, and nothing of it anywhere else. */
export function WordListDialog({ list, document, onClose, onDone }: Props) {
  const words = useWordList(list)
  const { form: written, theirs } = words
  const form = useForm(async () => {
    if (await words.save()) onDone('The list is kept. The next request is read with it.')
  })
  const focusName = (event: Event) => {
    const name = form.form.current?.querySelector<HTMLElement>('[name="name"]')
    if (!name) return
    event.preventDefault()
    name.focus()
  }
  return (
    <Dialog open onClose={onClose} onOpenAutoFocus={focusName} title={list ? `List ${list.name}` : 'New list'}>
      {words.problem && <Alert>{words.problem}</Alert>}
      {written === null ? (
        !words.problem && <div className="skeleton mt-2 h-60" />
      ) : (
        <form ref={form.form} onSubmit={form.onSubmit} className="mt-2 grid gap-4" noValidate>
          {form.problem && <Alert>{form.problem}</Alert>}
          {theirs && <WordConflict words={words} theirs={theirs} />}
          <WordFields form={written} set={words.set} errors={form.fields} isNew={list === null} />
          <WordTry form={written} />
          <div className="flex flex-wrap gap-2">
            {list && words.base && (
              <RemoveWordList
                slug={words.base.slug}
                document={document}
                onRemove={words.remove}
                onDone={() => onDone(`The list ${list.name} is gone with its ${countOf(list.terms, 'term', 'terms')}.`)}
              />
            )}
            <span className="ms-auto" />
            <Button onClick={onClose}>Cancel</Button>
            <Button type="submit" variant="primary" disabled={form.busy || theirs !== null}>
              {form.busy ? 'Saving…' : 'Save list'}
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  )
}
