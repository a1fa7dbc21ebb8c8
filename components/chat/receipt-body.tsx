import { Check, Minus } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { Badge } from '@/components/ui/badge'
import { useStore } from '@/lib/client/make-store'
import { seesLog } from '@/lib/client/sees-log'
import type { Receipt } from '@/lib/core/chat/receipt'
import { english } from '@/lib/core/i18n/english'
import { BoundaryBadge } from './boundary-badge'
import { LevelBadge } from './level-badge'
import { attemptSentence, costSentence, tokensSentence } from './receipt-text'

export function ReceiptBody({ receipt }: { receipt: Receipt }) {
  const { level, model } = receipt
  return (
    <div className="mb-4 grid gap-4 text-sm">
      <p className="text-base">{receipt.sentence}</p>
      {receipt.budget && <p>{receipt.budget.sentence}</p>}
      {model?.practice && <p className="text-muted">{model.provider} is a practice server: no real model answered.</p>}
      <Part title="Level">
        <p className="flex flex-wrap items-center gap-2">
          <LevelBadge level={level} />
          <span className="text-muted">
            {level.rank} of {level.of}
            {receipt.raisedFrom && `, raised from ${receipt.raisedFrom} by this message`}
          </span>
        </p>
        <Findings findings={receipt.findings} />
      </Part>
      <Part title="Policy">
        <p>
          {receipt.policyName}, version {receipt.policyVersion}
        </p>
        <ul className="grid gap-1">
          {receipt.rules.map((rule) => (
            <li key={rule.id}>
              {rule.sentence} {rule.mode === 'shadow' && <Badge>shadow: counted, not enforced</Badge>}
            </li>
          ))}
        </ul>
        <Actions actions={receipt.actions} />
      </Part>
      <Considered considered={receipt.considered} />
      {receipt.attempts.length > 0 && (
        <Part title="Attempts">
          <ul className="grid gap-1">
            {receipt.attempts.map((attempt, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: attempts are written once, in order
              <li key={index}>
                <b className="font-medium">{attempt.model}</b> on {attempt.provider}: {attemptSentence(attempt)}
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Part title="Tokens and cost">
        <p className="tabular-nums">{tokensSentence(receipt)}</p>
        <p className="tabular-nums">{costSentence(receipt)}</p>
      </Part>
      <Part title="Audit event">
        <p className="break-all font-mono text-xs" translate="no">
          {receipt.auditEventId}
        </p>
        <StoryLink runId={receipt.runId} />
      </Part>
    </div>
  )
}

/** For who may read the log; to others the page does not exist. */
function StoryLink({ runId }: { runId: string }) {
  if (!useStore(seesLog)) return null
  return (
    <Link href={`/console/audit/requests/${runId}`} prefetch={false} className="w-fit underline underline-offset-4">
      This request in the log
    </Link>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid gap-1.5 border-line border-t pt-3">
      <h3 className="font-medium text-muted">{title}</h3>
      {children}
    </section>
  )
}

function Findings({ findings }: { findings: Receipt['findings'] }) {
  if (findings.length === 0) return <p>Nothing sensitive was found.</p>
  return (
    <ul className="grid gap-1">
      {findings.map((finding) => (
        <li key={finding.type + finding.confidence} className="flex justify-between gap-3">
          <span>{finding.label}</span>
          <span className="whitespace-nowrap text-muted tabular-nums">
            {finding.count} × {finding.confidence}
          </span>
        </li>
      ))}
    </ul>
  )
}

function Actions({ actions }: { actions: Receipt['actions'] }) {
  return (
    <dl className="grid gap-1">
      {(['local', 'private', 'cloud'] as const).map((boundary) => (
        <div key={boundary} className="flex items-center gap-2">
          <dt>
            <BoundaryBadge boundary={boundary} />
          </dt>
          <dd>{english.action[actions[boundary]] ?? actions[boundary]}</dd>
        </div>
      ))}
    </dl>
  )
}

function Considered({ considered }: { considered: Receipt['considered'] }) {
  if (considered.length === 0) return null
  return (
    <Part title="Models considered">
      <ul className="grid gap-2">
        {considered.map((one) => {
          const Icon = one.refused ? Minus : Check
          return (
            <li key={`${one.provider} ${one.model}`} className="grid grid-cols-[16px_minmax(0,1fr)_auto] gap-x-2">
              <Icon aria-hidden className="mt-0.5 size-4 text-muted" />
              <span>
                <b className="font-medium">{one.model}</b> on {one.provider}
              </span>
              <BoundaryBadge boundary={one.boundary} />
              <span className="col-start-2 text-muted">
                {one.refused ? 'Not asked: ' : ''}
                {one.why}
              </span>
            </li>
          )
        })}
      </ul>
    </Part>
  )
}
