'use client'
import { useEffect, useState } from 'react'
import { ApiProblem, api, sentenceOf } from '@/lib/client/api'
import { mergeTerms, readTerms } from '@/lib/core/classification/tidy-terms'
import type { WordListDetail, WordListView } from '@/lib/core/classification/word-list-view'

/** A list as its form shows it: terms and exclusions one a line. */
export interface WordForm {
  name: string
  slug: string
  terms: string
  exclusions: string
}

const emptyForm: WordForm = { name: '', slug: '', terms: '', exclusions: '' }

const formOf = ({ name, slug, terms, exclusions }: WordListDetail): WordForm => ({
  ...{ name, slug },
  ...{ terms: terms.join('\n'), exclusions: exclusions.join('\n') },
})

/** One list being written: read when it is opened, sent with the version it was made from, and kept through a conflict. */
export function useWordList(list: WordListView | null) {
  const [base, setBase] = useState<WordListDetail | null>(null)
  const [form, setForm] = useState<WordForm | null>(list === null ? emptyForm : null)
  const [theirs, setTheirs] = useState<WordListDetail | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const id = list?.id ?? null
  useEffect(() => {
    if (id === null) return
    const call = new AbortController()
    api<WordListDetail>('GET', `/api/lists/${id}`, undefined, call.signal)
      .then((detail) => {
        setBase(detail)
        setForm(formOf(detail))
      })
      .catch((error) => !call.signal.aborted && setProblem(sentenceOf(error)))
    return () => call.abort()
  }, [id])

  const onConflict = async (error: unknown) => {
    if (id === null || !(error instanceof ApiProblem) || error.code !== 'conflict') throw error
    const now = await api<WordListDetail>('GET', `/api/lists/${id}`)
    if (now.version === base?.version) throw error
    setTheirs(now)
  }
  /** Answers whether it was kept; a conflict is shown instead. */
  const save = async (): Promise<boolean> => {
    if (form === null) return false
    requireReadable(form)
    const body = { name: form.name, ...wordsOf(form) }
    try {
      if (base === null) await api('POST', '/api/lists', { ...body, slug: form.slug })
      else await api('PUT', `/api/lists/${base.id}`, { ...body, version: base.version })
      return true
    } catch (error) {
      await onConflict(error)
      return false
    }
  }
  const remove = async () => {
    if (base !== null) await api('DELETE', `/api/lists/${base.id}`, { version: base.version })
  }
  const settle = (how: 'both' | 'theirs') => {
    if (theirs === null || base === null || form === null) return
    setForm(how === 'theirs' ? formOf(theirs) : merged(base, form, theirs))
    setBase(theirs)
    setTheirs(null)
  }
  const set = (change: Partial<WordForm>) => setForm((before) => (before === null ? null : { ...before, ...change }))
  return { form, set, base, theirs, settle, save, remove, problem }
}

export const wordsOf = ({ terms, exclusions }: Pick<WordForm, 'terms' | 'exclusions'>) => ({
  terms: readTerms(terms).terms,
  exclusions: readTerms(exclusions).terms,
})

/** A line that cannot be a word is not left out in silence. */
function requireReadable(form: WordForm): void {
  for (const field of ['terms', 'exclusions'] as const) {
    const [first] = readTerms(form[field]).problems
    if (first === undefined) continue
    const sentence = `Line ${first.line}: ${first.sentence}`
    throw new ApiProblem(sentence, 0, 'invalid_input', null, { [field]: sentence }, null)
  }
}

function merged(base: WordListDetail, form: WordForm, theirs: WordListDetail): WordForm {
  const mine = wordsOf(form)
  const of = (key: 'terms' | 'exclusions') => mergeTerms(base[key], mine[key], theirs[key]).join('\n')
  return {
    slug: form.slug,
    name: form.name === base.name ? theirs.name : form.name,
    terms: of('terms'),
    exclusions: of('exclusions'),
  }
}
