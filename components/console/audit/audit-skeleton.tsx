import { TableSkeleton } from '@/components/ui/table-skeleton'

/** The room that the log's head, its filters and the first page of events will take. */
export function AuditSkeleton() {
  return (
    <div className="grid gap-4">
      <div className="skeleton h-16" />
      <div className="skeleton h-28" />
      <TableSkeleton label="Events are loading" rows={12} />
    </div>
  )
}
