'use client'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { listLimits } from '@/lib/core/classification/tidy-terms'
import { proposeSlug } from '@/lib/core/policy/propose-slug'
import type { WordForm } from './use-word-list'
import { WordLines } from './word-lines'

interface Props {
  form: WordForm
  set: (change: Partial<WordForm>) => void
  errors: Record<string, string>
  isNew: boolean
}

/** The first error of a list of words: `terms.3` is one of `terms`. */
const errorOf = (errors: Record<string, string>, field: string) =>
  Object.entries(errors).find(([name]) => name === field || name.startsWith(`${field}.`))?.[1]

export function WordFields({ form, set, errors, isNew }: Props) {
  const rename = (name: string) =>
    set(isNew && form.slug === proposeSlug(form.name) ? { name, slug: proposeSlug(name) } : { name })
  return (
    <>
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <Field label="Name" error={errors.name}>
          {(control) => (
            <Input
              {...control}
              name="name"
              maxLength={60}
              autoComplete="off"
              value={form.name}
              onChange={(event) => rename(event.target.value)}
            />
          )}
        </Field>
        <Field label="Id" hint={isNew ? 'Stays for ever; a–z, 0–9 and -.' : 'Stays for ever.'} error={errors.slug}>
          {(control) => (
            <Input
              {...control}
              name="slug"
              spellCheck={false}
              autoComplete="off"
              readOnly={!isNew}
              value={form.slug}
              onChange={(event) => set({ slug: event.target.value })}
            />
          )}
        </Field>
      </div>
      <WordLines
        label="Terms, one a line"
        hint="Found as whole words in any case, with or without diacritics, also in the plural."
        name="terms"
        most={listLimits.terms}
        text={form.terms}
        error={errorOf(errors, 'terms')}
        onChange={(terms) => set({ terms })}
      />
      <WordLines
        label="Except in, one a line"
        hint="Text around a term in which it does not count. Optional."
        name="exclusions"
        most={listLimits.exclusions}
        text={form.exclusions}
        error={errorOf(errors, 'exclusions')}
        onChange={(exclusions) => set({ exclusions })}
      />
    </>
  )
}
