'use client'
import { useEffect, useMemo, useState } from 'react'
import { Field } from '@/components/ui/field'
import { Textarea } from '@/components/ui/textarea'
import { api, sentenceOf } from '@/lib/client/api'
import type { WordTrial } from '@/lib/core/classification/word-list-view'
import { countOf } from '@/lib/core/i18n/format'
import { MarkedText } from './marked-text'
import { type WordForm, wordsOf } from './use-word-list'

const pauseMs = 400

/** A text, and which of the words above are found in it, saved or not. Nothing of it is kept. */
export function WordTry({ form: { terms, exclusions } }: { form: WordForm }) {
  const [text, setText] = useState('')
  const [found, setFound] = useState<{ text: string; hits: WordTrial['hits'] } | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const words = useMemo(() => wordsOf({ terms, exclusions }), [terms, exclusions])
  useEffect(() => {
    setProblem(null)
    if (text.trim() === '') return setFound(null)
    const call = new AbortController()
    const timer = setTimeout(async () => {
      try {
        const { hits } = await api<WordTrial>('POST', '/api/lists/try', { text, ...words }, call.signal)
        setFound({ text, hits })
      } catch (error) {
        if (!call.signal.aborted) setProblem(sentenceOf(error))
      }
    }, pauseMs)
    return () => {
      clearTimeout(timer)
      call.abort()
    }
  }, [text, words])
  return (
    <div className="grid gap-2">
      <Field
        label="Try it"
        hint="Which of these words are found in a text. Nothing is stored."
        error={problem ?? undefined}
      >
        {(control) => (
          <Textarea
            {...control}
            className="min-h-16"
            maxLength={20_000}
            placeholder="Paste what someone might send."
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      {found && (
        <section aria-label="What is found" aria-live="polite" className="grid gap-1">
          <p>
            {found.hits.length === 0 ? 'None of the words is found.' : `${countOf(found.hits.length, 'hit', 'hits')}:`}
          </p>
          {found.hits.length > 0 && <MarkedText text={found.text} spans={found.hits} />}
        </section>
      )}
    </div>
  )
}
