import { Alert } from '@/components/ui/alert'
import { countOf } from '@/lib/core/i18n/format'
import { UtcTime } from './utc-time'

export interface Head {
  count: number
  firstAt: string | null
  lastAt: string | null
  flushed: boolean
}

/** How large the log is, and whether the database keeps what it acknowledged. No more is claimed than that. */
export function LogHead({ head }: { head: Head }) {
  return (
    <>
      <p className="text-muted tabular-nums">
        {countOf(head.count, 'event', 'events')}
        {head.firstAt && head.lastAt && (
          <>
            {' '}
            from <UtcTime at={head.firstAt} /> to <UtcTime at={head.lastAt} /> UTC
          </>
        )}
        {head.flushed && '. The database flushes each to the disk before it counts.'}
      </p>
      {!head.flushed && (
        <Alert>
          The database does not flush what it acknowledges (fsync or full_page_writes is off): the last events may be
          lost with the power. Switch both on and restart it.
        </Alert>
      )}
    </>
  )
}
