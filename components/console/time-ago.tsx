'use client'
import { useEffect, useState } from 'react'

const units: [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
]

/** How long ago, by the browser's clock; the exact time on pointing. Empty until the browser knows its zone. */
export function TimeAgo({ at }: { at: string }) {
  const [shown, setShown] = useState({ words: '', exact: '' })
  useEffect(() => {
    const then = new Date(at)
    const distanceMs = then.getTime() - Date.now()
    const [unit, unitMs] = units.find(([, ms]) => Math.abs(distanceMs) >= ms) ?? (['minute', 60_000] as const)
    const words = new Intl.RelativeTimeFormat('en-US', { numeric: 'auto' }).format(
      Math.round(distanceMs / unitMs),
      unit,
    )
    setShown({ words: words === 'this minute' ? 'just now' : words, exact: then.toLocaleString('en-US') })
  }, [at])
  return (
    <time dateTime={at} title={shown.exact}>
      {shown.words}
    </time>
  )
}
