const knownKeys = [
  'gatehouse name zone levels ignore base matrix rules exceptions invariants tests lowering routing id colour when of',
  'confidence count beside local private cloud mode if then note lowers rule cell boundary for to notWith until owner',
  'reason least given expect text messages level findings groups notGroups channel purpose uses tokens hours at actions',
  'first difficulty deepShare table days from',
]
  .join(' ')
  .split(' ')

/** The key of the format that differs least from a mistyped one; null when none is within two letters. */
export function nearestKey(key: string): string | null {
  if (key.length > 40) return null
  let best: string | null = null
  let least = 3
  for (const known of knownKeys) {
    const distance = editDistance(key, known)
    if (distance < least && distance < known.length) {
      least = distance
      best = known
    }
  }
  return best
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
