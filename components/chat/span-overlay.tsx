import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { markPieces } from '@/lib/core/classification/mark-pieces'

interface Props {
  text: string
  spans: { start: number; end: number }[]
  field: RefObject<HTMLTextAreaElement | null>
}

/**
 * Underlines behind the message field: the same words in the same type, unseen but for their lines. It moves with the field
 * and takes its width, where a scroll bar makes that narrower.
 */
export default function SpanOverlay({ text, spans, field }: Props) {
  const inner = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => follow(field.current, inner.current))
  useEffect(() => {
    const area = field.current
    if (!area) return
    const move = () => follow(area, inner.current)
    const sizes = new ResizeObserver(move)
    sizes.observe(area)
    area.addEventListener('scroll', move, { passive: true })
    return () => {
      sizes.disconnect()
      area.removeEventListener('scroll', move)
    }
  }, [field])
  return (
    <div aria-hidden data-spans className="pointer-events-none absolute inset-0 overflow-hidden">
      <div
        ref={inner}
        className="whitespace-pre-wrap break-words px-4 pt-3.5 pb-2 text-lg text-transparent forced-color-adjust-none pointer-coarse:text-[16px]"
      >
        {markPieces(text, spans).map(({ at, text: piece, isMarked }) =>
          isMarked ? (
            <u
              key={at}
              className="decoration-2 decoration-warning underline-offset-4 forced-colors:decoration-[CanvasText]"
            >
              {piece}
            </u>
          ) : (
            <span key={at}>{piece}</span>
          ),
        )}
      </div>
    </div>
  )
}

function follow(area: HTMLTextAreaElement | null, inner: HTMLDivElement | null) {
  if (!area || !inner) return
  inner.style.width = `${area.clientWidth}px`
  inner.style.transform = `translateY(${-area.scrollTop}px)`
}
