'use client'
import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import { Input } from '@/components/ui/input'
import type { LevelView } from '@/lib/core/chat/views'
import type { PolicyDocument } from '@/lib/core/policy/document'
import { findNameProblem } from '@/lib/core/policy/edit-levels'

interface Props {
  level: LevelView
  document: PolicyDocument
  onChange: (name: string) => void
}

/** A name in place: kept with Enter or on leaving the field; one that cannot be kept stays in it and says why. */
export function LevelName({ level, document, onChange }: Props) {
  const id = useId()
  const [name, setName] = useState(level.name)
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => setName(level.name), [level.name])
  const keep = () => {
    const found = findNameProblem(document, level.id, name)
    setProblem(found)
    if (found === null && name.trim() !== level.name) onChange(name.trim())
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') keep()
    if (event.key !== 'Escape') return
    setName(level.name)
    setProblem(null)
  }
  return (
    <div className="grid min-w-36 gap-1">
      <Input
        aria-label={`Name of ${level.name}`}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? id : undefined}
        value={name}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => setName(event.target.value)}
        onBlur={keep}
        onKeyDown={onKeyDown}
      />
      {problem && (
        <p id={id} role="alert" className="text-danger text-sm">
          {problem}
        </p>
      )}
    </div>
  )
}
