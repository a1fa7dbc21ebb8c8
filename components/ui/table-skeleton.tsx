/** The room that the rows of a table will take; seen only where they take long. `label`: what is loading, in a sentence. */
export function TableSkeleton({ label, rows }: { label: string; rows: number }) {
  return (
    <div role="status" className="grid gap-1">
      <span className="sr-only">{label}</span>
      {Array.from({ length: rows }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows that are all the same have nothing else
        <div key={at} className="skeleton h-10" />
      ))}
    </div>
  )
}
