import Link from 'next/link'
import type { ReactNode } from 'react'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import type { RequestStory } from '@/lib/core/audit/request-story'
import type { LevelView } from '@/lib/core/chat/views'
import { english } from '@/lib/core/i18n/english'
import { boundaries } from '@/lib/core/policy/boundary'
import { BoundaryBadge } from '../boundary-badge'
import { PageHead } from '../page-head'
import { auditPath } from './audit-path'
import { EventLevel } from './event-level'
import { EventTable } from './event-table'
import { StoryAttempts } from './story-attempts'

const purposes: Record<string, string> = { answer: 'a question', title: 'the title of a chat' }

/** Decided, tried, ended: one request as the log tells it. */
export function RequestStoryPage({ story, levels }: { story: RequestStory; levels: LevelView[] }) {
  const { decision, conversationId, subject } = story
  return (
    <>
      <PageHead
        title="One request"
        lead={`${story.who}: ${purposes[story.purpose] ?? story.purpose}. From the log alone, without its text.`}
      />
      <nav aria-label="More of the log" className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
        <StoryLink href="/console/audit">All events</StoryLink>
        {conversationId && (
          <StoryLink href={auditPath({ conversation: conversationId })}>Events of this conversation</StoryLink>
        )}
        {subject && <StoryLink href={auditPath({ subject })}>Events of this person</StoryLink>}
      </nav>
      {decision && <Decided decision={decision} levels={levels} />}
      <StoryAttempts attempts={story.attempts} isBlocked={decision !== null && decision.blocked !== null} />
      <section className="grid grid-cols-[minmax(0,1fr)] gap-3">
        <h2 className="font-semibold">Events</h2>
        <EventTable label="Events of this request" events={story.events} levels={levels} query={{ run: story.runId }} />
      </section>
    </>
  )
}

function StoryLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link href={href} prefetch={false} className="underline underline-offset-4">
      {children}
    </Link>
  )
}

function Decided({ decision, levels }: { decision: NonNullable<RequestStory['decision']>; levels: LevelView[] }) {
  return (
    <Card className="grid gap-4">
      <div className="grid gap-1.5">
        <h2 className="font-semibold">{decision.blocked === null ? 'Decided' : 'Blocked: nothing was sent'}</h2>
        <p className="flex flex-wrap items-center gap-2">
          <EventLevel level={decision.level} levels={levels} />
          <span className="text-muted">
            {decision.levelBefore === decision.level.name ? 'as before' : `the chat was ${decision.levelBefore} before`}
          </span>
        </p>
        <p>
          {decision.findings.length === 0
            ? 'Nothing sensitive was found.'
            : decision.findings.map(({ label, count, confidence }) => `${count} × ${label} (${confidence})`).join(', ')}
        </p>
        {decision.justified && <p>A reason was given.</p>}
      </div>
      <div className="grid gap-1.5">
        <h3 className="font-medium text-muted">Policy, version {decision.policyVersion}</h3>
        {decision.rules.map((rule) => (
          <p key={rule.id}>
            {rule.sentence} {rule.mode === 'shadow' && <Badge>shadow: counted, not enforced</Badge>}
          </p>
        ))}
        {decision.rules.length === 0 && <p>No rule applied; the matrix decided.</p>}
        <dl className="grid gap-1">
          {boundaries.map((boundary) => (
            <div key={boundary} className="flex flex-wrap items-center gap-2">
              <dt>
                <BoundaryBadge boundary={boundary} />
              </dt>
              <dd>{english.action[decision.actions[boundary]]}</dd>
            </div>
          ))}
        </dl>
      </div>
      {decision.refused.length > 0 && (
        <div className="grid gap-1.5">
          <h3 className="font-medium text-muted">Models not asked</h3>
          {decision.refused.map((one) => (
            <p key={`${one.provider} ${one.model}`} className="flex flex-wrap items-center gap-2">
              {one.model} on {one.provider} <BoundaryBadge boundary={one.boundary} />
              <span className="text-muted">{one.why}</span>
            </p>
          ))}
        </div>
      )}
    </Card>
  )
}
