'use client'
import { type ChangeEvent, useId, useMemo, useState } from 'react'
import { buttonClass } from '@/components/ui/button-class'
import { Field } from '@/components/ui/field'
import { Textarea } from '@/components/ui/textarea'
import { listLimits, readTerms } from '@/lib/core/classification/tidy-terms'
import { countOf } from '@/lib/core/i18n/format'
import { readWordFile } from './read-word-file'

interface Props {
  label: string
  hint: string
  name: string
  most: number
  text: string
  error: string | undefined
  onChange: (text: string) => void
}

/** Words one a line: pasted, typed, or added from a file that is read here and goes nowhere. */
export function WordLines({ label, hint, name, most, text, error, onChange }: Props) {
  const fileId = useId()
  const [fileProblem, setFileProblem] = useState<string | null>(null)
  const read = useMemo(() => readTerms(text), [text])
  const load = async (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? []
    event.target.value = ''
    if (file === undefined) return
    const outcome = await readWordFile(file)
    setFileProblem(outcome.problem)
    if (outcome.problem === null) onChange([...read.terms, ...outcome.terms].join('\n'))
  }
  const tooMany = read.terms.length > most ? `At most ${most.toLocaleString('en')}; leave some out.` : undefined
  const tooLong = text.length > listLimits.characters ? 'That is more than one list takes. Make two.' : undefined
  const [first] = read.problems
  const wrongLine = first && `Line ${first.line}: ${first.sentence}`
  return (
    <div className="grid gap-1.5">
      <Field label={label} hint={hint} error={fileProblem ?? tooMany ?? tooLong ?? wrongLine ?? error}>
        {(control) => (
          <Textarea
            {...control}
            name={name}
            className={name === 'terms' ? 'min-h-32' : 'min-h-16'}
            spellCheck={false}
            autoComplete="off"
            value={text}
            onChange={(event) => {
              setFileProblem(null)
              onChange(event.target.value)
            }}
          />
        )}
      </Field>
      <div className="flex flex-wrap items-center gap-3 text-muted text-sm">
        <p role="status">
          {name === 'terms'
            ? countOf(read.terms.length, 'term', 'terms')
            : countOf(read.terms.length, 'exception', 'exceptions')}
          {read.duplicates > 0 && `; ${countOf(read.duplicates, 'duplicate is', 'duplicates are')} folded`}
          {read.problems.length > 0 && `; ${countOf(read.problems.length, 'line is', 'lines are')} no words`}
        </p>
        {name === 'terms' && (
          <label
            htmlFor={fileId}
            className={buttonClass('outline', 'sm', 'ms-auto cursor-pointer text-text has-focus-visible:outline-2')}
          >
            Add from a file
            <input
              id={fileId}
              type="file"
              accept=".txt,.csv"
              className="sr-only"
              onChange={(event) => void load(event)}
            />
          </label>
        )}
      </div>
    </div>
  )
}
