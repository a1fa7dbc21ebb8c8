import { EmptyState } from '@/components/ui/empty-state'
import { Table, Td, Th } from '@/components/ui/table'
import type { StoryAttempt } from '@/lib/core/audit/request-story'
import { english } from '@/lib/core/i18n/english'
import { formatBytes, formatCount, formatDuration, formatMicros } from '@/lib/core/i18n/format'
import { BoundaryBadge } from '../boundary-badge'
import { UtcTime } from './utc-time'

/** Every call that was permitted, with how it ended and what it used. */
export function StoryAttempts({ attempts, isBlocked }: { attempts: StoryAttempt[]; isBlocked: boolean }) {
  return (
    <section className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <h2 className="font-semibold">Attempts</h2>
      {attempts.length === 0 ? (
        <EmptyState title="No attempt">
          {isBlocked ? 'No model was permitted, so nothing was sent.' : 'The log names none for this request.'}
        </EmptyState>
      ) : (
        <Table label="Attempts">
          <thead>
            <tr>
              <Th>Permitted (UTC)</Th>
              <Th>Model</Th>
              <Th>Boundary</Th>
              <Th>Outcome</Th>
              <Th className="text-end">Sent</Th>
              <Th className="text-end">First token</Th>
              <Th className="text-end">Total</Th>
              <Th className="text-end">Tokens</Th>
              <Th className="text-end">Cost</Th>
            </tr>
          </thead>
          <tbody>
            {attempts.map((attempt) => (
              <AttemptRow key={attempt.permittedAt + attempt.model} attempt={attempt} />
            ))}
          </tbody>
        </Table>
      )}
    </section>
  )
}

const unknown = '–'

function AttemptRow({ attempt }: { attempt: StoryAttempt }) {
  const { end } = attempt
  const numbers = 'text-end tabular-nums whitespace-nowrap'
  return (
    <tr>
      <Td className="text-muted">
        <UtcTime at={attempt.permittedAt} />
      </Td>
      <Td className="min-w-40">
        {attempt.model} on {attempt.provider}
        {attempt.practice && <span className="text-muted"> (practice server)</span>}
      </Td>
      <Td>
        <BoundaryBadge boundary={attempt.boundary} />
      </Td>
      <Td className="min-w-28">
        {end === null ? 'no outcome yet' : [english.outcome[end.outcome], end.fault].filter(Boolean).join(': ')}
      </Td>
      <Td className={numbers}>{formatBytes(attempt.payloadBytes)}</Td>
      <Td className={numbers}>{end?.firstTokenMs == null ? unknown : formatDuration(end.firstTokenMs)}</Td>
      <Td className={numbers}>{end === null ? unknown : formatDuration(end.durationMs)}</Td>
      <Td className={numbers}>{end === null ? unknown : tokensWords(end)}</Td>
      <Td className={numbers}>{end === null ? unknown : costWords(end)}</Td>
    </tr>
  )
}

function tokensWords({ tokens, usageSource }: NonNullable<StoryAttempt['end']>): string {
  if (tokens.input === null && tokens.output === null) return unknown
  const words = [tokens.input, tokens.output]
    .map((count) => (count === null ? unknown : formatCount(count)))
    .join(' in, ')
  return `${words} out${usageSource === 'estimated' ? ' (estimated)' : ''}`
}

function costWords({ costMicros, costSource }: NonNullable<StoryAttempt['end']>): string {
  if (costSource === 'local') return 'in-house'
  return costMicros === null ? 'unpriced' : formatMicros(costMicros)
}
