'use client'
import { useEffect, useState } from 'react'

/** Counts instead of guessing: a model that loads for the first time may take two minutes. */
export function Probing() {
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setSeconds((before) => before + 1), 1000)
    return () => clearInterval(timer)
  }, [])
  return (
    <p className="flex items-center gap-2 text-muted">
      <span aria-hidden className="pulse-dot size-2.5 rounded-full bg-text" />
      Asking it for one real answer{seconds > 1 && <span className="tabular-nums">· {seconds} s</span>}
    </p>
  )
}
