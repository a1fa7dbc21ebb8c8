import { route } from '@/lib/server/http/route'
import { getAuditEvent } from '@/lib/server/operations/get-audit-event'

export const GET = route({ permission: 'audit.read' }, ({ actor, params }) => getAuditEvent(actor, params.id ?? ''))
