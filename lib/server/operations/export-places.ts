import { AppError } from '@/lib/core/errors'
import { shared } from '../platform/registry'

/** Exports that one process sends at once. */
const exportsAtOnce = 2

const places = () => shared('audit-exports', () => ({ taken: 0 }))

/** A place for one export, or a refusal that says when to come back. Give it back, once. */
export function takeExportPlace(): () => void {
  const held = places()
  if (held.taken >= exportsAtOnce)
    throw new AppError('rate_limited', 'Two exports are under way. Start this one when one of them is done.', {
      details: { retryAfterS: 30 },
    })
  held.taken++
  let given = false
  return () => {
    if (!given) held.taken--
    given = true
  }
}
