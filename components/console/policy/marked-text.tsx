import { markPieces } from '@/lib/core/classification/mark-pieces'

interface Props {
  text: string
  spans: readonly { start: number; end: number }[]
}

/** A text with what was found in it, marked for the eye and for those who hear it. */
export function MarkedText({ text, spans }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; this names what scrolls
    <div
      role="group"
      aria-label="The text, marked"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      className="max-h-60 overflow-y-auto whitespace-pre-wrap break-words rounded-md bg-sunken px-3 py-2"
    >
      {markPieces(text, spans).map(({ at, text: piece, isMarked }) =>
        isMarked ? (
          <mark key={at} className="tone-amber rounded-sm bg-(--tone-tint) px-0.5 font-medium text-(--tone-text)">
            {piece}
          </mark>
        ) : (
          <span key={at}>{piece}</span>
        ),
      )}
    </div>
  )
}
