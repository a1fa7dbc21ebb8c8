import { countOf, formatCount, formatDuration } from '@/lib/core/i18n/format'
import { samplesAtLeast } from '@/lib/core/usage/percentile-of'
import { spendText } from '@/lib/core/usage/spend-text'
import { localShareOf, speedOf, tokensOf, type UsageFigures } from '@/lib/core/usage/usage-figures'
import type { UsageView } from '@/lib/core/usage/usage-view'
import { changeInWords, compactCount, compactMicros, exactMicros } from '@/lib/core/usage/usage-words'
import { UsageTile } from './usage-tile'

const unknown = '—'

/** The figures of a range. What is not known is a dash, never a zero. */
export function UsageTiles({ view }: { view: UsageView }) {
  const { total, before, buckets } = view
  const change = (measure: (one: UsageFigures) => number | null) =>
    changeInWords(measure(total), before && measure(before), view.query)
  const course = (measure: (one: UsageFigures) => number) => buckets.map((bucket) => measure(bucket.total))
  const share = localShareOf(total)
  return (
    <dl className="grid grid-cols-2 gap-3 lg:grid-cols-4">
      <UsageTile
        name="Requests"
        value={compactCount(total.attempts)}
        exact={formatCount(total.attempts)}
        note={total.failed > 0 ? `${formatCount(total.failed)} failed` : null}
        change={change((one) => one.attempts)}
        course={course((one) => one.attempts)}
      />
      <UsageTile
        name="Tokens"
        value={compactCount(tokensOf(total))}
        exact={formatCount(tokensOf(total))}
        change={change(tokensOf)}
        course={course(tokensOf)}
      />
      <SpendTile view={view} />
      <UsageTile
        name="Stayed in-house"
        value={share === null ? unknown : `${Math.round(share * 100)} %`}
        note={share === null ? 'no requests' : `${formatCount(total.localAttempts)} of ${formatCount(total.attempts)}`}
        course={course((one) => one.localAttempts)}
      />
      <UsageTile
        name="Refused"
        value={compactCount(total.refusals)}
        note="nothing was sent"
        change={change((one) => one.refusals)}
        course={course((one) => one.refusals)}
      />
      <UsageTile
        name="Redacted"
        value={compactCount(total.redacted)}
        note="names were replaced first"
        change={change((one) => one.redacted)}
        course={course((one) => one.redacted)}
      />
      <FirstTokenTile view={view} />
      <UsageTile
        name="Writing speed"
        value={speedText(speedOf(total))}
        note="after the first token"
        change={change(speedOf)}
      />
    </dl>
  )
}

const speedText = (speed: number | null) =>
  speed === null ? unknown : `${speed < 100 ? speed.toFixed(1) : compactCount(speed)} tokens/s`

export function SpendTile({ view }: { view: UsageView }) {
  const { total, before, buckets } = view
  return (
    <UsageTile
      name="Spend"
      value={spendText(total, compactMicros)}
      exact={spendText(total, exactMicros)}
      note={
        total.unpricedAttempts > 0
          ? `without ${countOf(total.unpricedAttempts, 'unpriced request', 'unpriced requests')}`
          : null
      }
      change={changeInWords(total.costMicros, before?.costMicros, view.query)}
      course={buckets.map((bucket) => bucket.total.costMicros)}
    />
  )
}

function FirstTokenTile({ view: { firstToken, firstTokenBefore, query } }: { view: UsageView }) {
  if (firstToken === null)
    return <UsageTile name="First token" value={unknown} note="kept by model, provider and boundary only" />
  const { p50Ms, p95Ms, samples } = firstToken
  if (p50Ms === null || p95Ms === null)
    return (
      <UsageTile
        name="First token"
        value={unknown}
        note={`needs ${samplesAtLeast} answers, has ${formatCount(samples)}`}
      />
    )
  return (
    <UsageTile
      name="First token"
      value={formatDuration(p50Ms)}
      note={`half came sooner; 95 % within ${formatDuration(p95Ms)}`}
      change={changeInWords(p50Ms, firstTokenBefore?.p50Ms, query)}
    />
  )
}
