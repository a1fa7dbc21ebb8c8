import { Ban, Clock, MessageSquareQuote, Replace } from 'lucide-react'
import type { Outlook } from '@/lib/core/chat/preview'
import { english } from '@/lib/core/i18n/english'
import { foundWords, outlookWords } from './hint-words'
import { LevelBadge } from './level-badge'
import type { LiveHint as Hint } from './use-live-hint'

/** One line under what is written: its level, what was found, and what follows. Tied to the field for those who hear it. */
export function LiveHint({ id, hint: { state, preview, spans } }: { id: string; hint: Hint }) {
  if (state === 'none') return null
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; this names a line of words
    <div role="group" aria-label="Before it is sent">
      <div id={id} className="flex min-h-8 flex-wrap items-center gap-x-2.5 gap-y-1 px-4 pb-1.5 text-sm">
        {state === 'unknown' || (state === 'checking' && preview === null) ? (
          <Unknown state={state} />
        ) : (
          preview && (
            <>
              <LevelBadge level={preview.level} />
              {(state === 'known' || preview.findings.length > 0) && (
                <span className="text-muted">{foundWords(preview)}</span>
              )}
              {state === 'checking' ? (
                <span className="text-muted">Checking…</span>
              ) : (
                <Follows outlook={preview.outlook} />
              )}
            </>
          )
        )}
        {spans.length > 0 && (
          <span className="sr-only">
            Underlined in your message: {[...new Set(spans.map(({ label }) => label))].join(', ')}.
          </span>
        )}
      </div>
    </div>
  )
}

function Unknown({ state }: { state: 'unknown' | 'checking' }) {
  return (
    <span className="inline-flex items-center gap-1.5 text-muted">
      <Clock aria-hidden className="size-4 shrink-0" />
      {state === 'checking' ? 'Checking…' : 'Level is checked when you send'}
    </span>
  )
}

function Follows({ outlook }: { outlook: Outlook }) {
  const { kind, boundary, why } = outlook
  return (
    <span className={`inline-flex min-w-0 items-center gap-1.5 ${boundary === null ? '' : `tone-${boundary}`}`}>
      <Sign outlook={outlook} />
      <span>
        <span className={boundary === null ? 'font-medium text-danger' : 'font-medium text-(--tone-text)'}>
          {outlookWords({ kind, boundary, why })}.
        </span>
        {why && <span className="text-muted"> {why}</span>}
      </span>
    </span>
  )
}

/** Each with a sign of its own: colour never says it alone. */
function Sign({ outlook: { kind, boundary } }: { outlook: Outlook }) {
  const Icon = { replaced: Replace, reason: MessageSquareQuote, blocked: Ban, mayGo: null, inHouse: null }[kind]
  if (Icon) return <Icon aria-hidden className="size-4 shrink-0" />
  return (
    <span aria-hidden className="text-(--tone-text) text-[9px]">
      {boundary && english.boundary[boundary].sign}
    </span>
  )
}
