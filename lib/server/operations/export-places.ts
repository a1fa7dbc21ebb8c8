import { AppError } from '@/lib/core/errors'
import { shared } from '../platform/registry'

/** Exports that one process sends at once. */
const exportsAtOnce = 2

const places = () => shared('audit-exports', () => ({ taken: 0 }))

/** Refuses, and says when to come back, where no place is left. Takes none: somebody else may be quicker. */
export function requireExportPlace(): void {
  if (places().taken < exportsAtOnce) return
  throw new AppError('rate_limited', 'Two exports are under way. Start this one when one of them is done.', {
    details: { retryAfterS: 30 },
  })
}

/** A place for one export, or the refusal. Give it back, once. */
export function takeExportPlace(): () => void {
  requireExportPlace()
  const held = places()
  held.taken++
  let given = false
  return () => {
    if (!given) held.taken--
    given = true
  }
}
