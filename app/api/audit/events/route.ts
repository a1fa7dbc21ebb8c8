import { eventPageSchema } from '@/lib/core/audit/event-filter'
import { parseInput } from '@/lib/server/http/parse-input'
import { route } from '@/lib/server/http/route'
import { listAuditEvents } from '@/lib/server/operations/list-audit-events'

export const GET = route({ permission: 'audit.read', limit: 'search' }, ({ actor, query }) =>
  listAuditEvents(actor, parseInput(eventPageSchema, Object.fromEntries(query))),
)
