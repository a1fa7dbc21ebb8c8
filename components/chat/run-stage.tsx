'use client'
import { WifiOff } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { LiveRun } from '@/lib/client/run-store'
import { stageSentence } from './run-sentences'

/** The dot where the words will come, what the server is doing, and for how long. */
export function RunStage({ live, hasText }: { live: LiveRun | null; hasText: boolean }) {
  const seconds = useSeconds(!hasText)
  const lost = live?.connection === 'lost'
  return (
    <div className="grid gap-1 text-muted text-sm">
      {live?.progress.notice && <p>{live.progress.notice}</p>}
      {lost && (
        <p className="flex items-center gap-2">
          <WifiOff aria-hidden className="size-4" />
          Reconnecting… the answer goes on without you.
        </p>
      )}
      <p className="flex items-center gap-2">
        <span aria-hidden className="pulse-dot size-2.5 rounded-full bg-text" />
        {!hasText && !lost && (
          <>
            {stageSentence(live?.progress ?? null)}
            {seconds > 1 && <span className="tabular-nums"> · {seconds} s</span>}
          </>
        )}
      </p>
    </div>
  )
}

function useSeconds(counting: boolean): number {
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    if (!counting) return
    const timer = setInterval(() => setSeconds((before) => before + 1), 1000)
    return () => clearInterval(timer)
  }, [counting])
  return seconds
}
