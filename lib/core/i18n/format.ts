/** Micros (millionths of a dollar) as money: small sums keep four places, so that they are never shown as nothing. */
export function formatMicros(micros: number): string {
  const dollars = micros / 1_000_000
  const digits = dollars !== 0 && Math.abs(dollars) < 1 ? 4 : 2
  return `$${dollars.toFixed(digits)}`
}

/** Milliseconds as people say them: whole below a second, then one decimal. */
export function formatDuration(durationMs: number): string {
  if (durationMs < 1000) return `${Math.round(durationMs)} ms`
  if (durationMs < 60_000) return `${(durationMs / 1000).toFixed(1)} s`
  return `${Math.floor(durationMs / 60_000)} min ${Math.round((durationMs % 60_000) / 1000)} s`
}

const counts = new Intl.NumberFormat('en-US')

export function formatCount(count: number): string {
  return counts.format(count)
}

export function formatBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`
  return bytes < 1024 * 1024 ? `${(bytes / 1024).toFixed(0)} kB` : `${(bytes / (1024 * 1024)).toFixed(1)} MB`
}

/** Context windows as the trade says them: 8k, 128k, 1M. */
export function formatContext(tokens: number): string {
  if (tokens < 1000) return String(tokens)
  return tokens < 1_000_000 ? `${Math.round(tokens / 1000)}k` : `${+(tokens / 1_000_000).toFixed(1)}M`
}

/** `1 chat`, `2 chats`. */
export function countOf(count: number, one: string, many: string): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`
}
