const dayMs = 86_400_000

/** Under which heading of the chat list a time falls, by the reader's own calendar days. */
export function dayLabel(at: Date, now: Date): string {
  const days = Math.round((startOfDay(now) - startOfDay(at)) / dayMs)
  if (days <= 0) return 'Today'
  if (days === 1) return 'Yesterday'
  if (days < 7) return 'Last 7 days'
  if (days < 30) return 'Last 30 days'
  if (at.getFullYear() === now.getFullYear()) return at.toLocaleString('en-US', { month: 'long' })
  return at.toLocaleString('en-US', { month: 'long', year: 'numeric' })
}

function startOfDay(at: Date): number {
  return new Date(at.getFullYear(), at.getMonth(), at.getDate()).getTime()
}
