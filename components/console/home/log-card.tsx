import { CircleAlert, CircleCheck } from 'lucide-react'
import { countOf } from '@/lib/core/i18n/format'
import { TimeAgo } from '../time-ago'
import { HomeCard } from './home-card'

interface Props {
  head: { count: number; lastAt: string | null; flushed: boolean }
}

/** Is what happens written down, and does it stay? No more is claimed than is known. */
export function LogCard({ head: { count, lastAt, flushed } }: Props) {
  const Icon = flushed ? CircleCheck : CircleAlert
  return (
    <HomeCard title="Audit log" more={{ href: '/console/audit', name: 'Audit' }}>
      <p className="flex gap-2">
        <Icon aria-hidden className={`mt-0.5 size-4 shrink-0 ${flushed ? 'text-success' : 'text-danger'}`} />
        <span>
          {flushed
            ? 'Recording; each event is on the disk before anything is sent.'
            : 'The database does not flush what it acknowledges: the last events may be lost with the power.'}
        </span>
      </p>
      <p className="text-muted tabular-nums">
        {countOf(count, 'event', 'events')}
        {lastAt && (
          <>
            , the last <TimeAgo at={lastAt} />
          </>
        )}
      </p>
    </HomeCard>
  )
}
