'use client'
import { useEffect, useState } from 'react'
import { Input } from '@/components/ui/input'

interface Props {
  label: string
  micros: number | null
  onSave: (micros: number | null) => Promise<void>
}

/** Dollars for a million tokens, kept as integer micros; empty = unpriced, which is not zero. */
export function PriceField({ label, micros, onSave }: Props) {
  const [text, setText] = useState(toDollars(micros))
  useEffect(() => setText(toDollars(micros)), [micros])
  const parsed = parseDollars(text)
  const save = () => {
    if (parsed !== undefined && parsed !== micros) void onSave(parsed)
  }
  return (
    <Input
      aria-label={label}
      aria-invalid={parsed === undefined ? true : undefined}
      inputMode="decimal"
      placeholder="unpriced"
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={save}
      onKeyDown={(event) => event.key === 'Enter' && save()}
      className="w-22! text-end tabular-nums"
    />
  )
}

function toDollars(micros: number | null): string {
  return micros === null ? '' : String(micros / 1_000_000)
}

/** Undefined = not a price. */
function parseDollars(text: string): number | null | undefined {
  const trimmed = text.trim().replace(/^\$/, '')
  if (trimmed === '') return null
  if (!/^\d{1,4}(?:[.,]\d{1,6})?$/.test(trimmed)) return undefined
  return Math.round(Number(trimmed.replace(',', '.')) * 1_000_000)
}
