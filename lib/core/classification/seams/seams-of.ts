import type { Segment } from '../finding'
import { messagesOfSeam } from './find-over-seam'

/** For each message that has one of its author before it: the messages that a value may be typed over, itself the last. */
export function seamsOf(segments: readonly Segment[]): Segment[][] {
  const byRole = new Map<string, Segment[]>()
  return segments.flatMap((segment) => {
    if (segment.part !== 'text' || segment.text.trim() === '') return []
    const own = [...(byRole.get(segment.role) ?? []), segment].slice(-messagesOfSeam)
    byRole.set(segment.role, own)
    return own.length > 1 ? [own] : []
  })
}
