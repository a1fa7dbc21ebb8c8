import type { Outlook, Preview } from '@/lib/core/chat/preview'
import { formatCount } from '@/lib/core/i18n/format'

/** "Found: a payment card number, 3 × a name." */
export function foundWords({ findings }: Pick<Preview, 'findings'>): string {
  if (findings.length === 0) return 'Nothing found.'
  return `Found: ${findings.map(({ label, count }) => (count > 1 ? `${formatCount(count)} × ${label}` : label)).join(', ')}.`
}

/** What follows for the model or mode that is chosen. */
export function outlookWords({ kind, boundary }: Outlook): string {
  if (kind === 'replaced') return 'Names are replaced first'
  if (kind === 'reason') return 'A reason is needed'
  if (kind === 'blocked') return 'May not be sent'
  if (kind === 'inHouse') return 'Stays in-house'
  return boundary === 'private' ? 'May go to a private model' : 'May go to the cloud'
}
