/** A time of the log as the log has it: UTC, to the second. */
export function UtcTime({ at }: { at: string }) {
  return (
    <time dateTime={at} className="whitespace-nowrap tabular-nums">
      {at.slice(0, 19).replace('T', ' ')}
    </time>
  )
}
