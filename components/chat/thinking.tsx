'use client'
import { ChevronRight } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { showHidden } from '@/lib/core/chat/show-hidden'

/** What the model thought before it answered: collapsed, in the same place and under the same receipt. */
export function Thinking({ text, going }: { text: string; going: boolean }) {
  const seconds = useThinkingSeconds(going)
  const title = going ? 'Thinking…' : seconds === null ? 'Thoughts' : `Thought for ${seconds} s`
  return (
    <details className="group/thinking text-muted">
      <summary className="flex min-h-7 w-fit list-none items-center gap-1 rounded-md pe-2 text-sm hover:text-text pointer-coarse:min-h-11 [&::-webkit-details-marker]:hidden">
        <ChevronRight aria-hidden className="size-4 transition-transform group-open/thinking:rotate-90" />
        {title}
      </summary>
      <p className="mt-1 whitespace-pre-wrap border-line border-s-2 ps-4 [overflow-wrap:anywhere]">
        {showHidden(text)}
      </p>
    </details>
  )
}

/** Null where nobody was here to count, as after a reload. */
function useThinkingSeconds(going: boolean): number | null {
  const startedAt = useRef<number | null>(null)
  const [seconds, setSeconds] = useState<number | null>(null)
  useEffect(() => {
    if (going) startedAt.current ??= performance.now()
    else if (startedAt.current !== null)
      setSeconds(Math.max(1, Math.round((performance.now() - startedAt.current) / 1000)))
  }, [going])
  return seconds
}
