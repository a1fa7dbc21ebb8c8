import { eventPageSchema } from '@/lib/core/audit/event-filter'
import { parseInput } from '@/lib/server/http/parse-input'
import { route } from '@/lib/server/http/route'
import { countNewerEvents } from '@/lib/server/operations/count-newer-events'

export const GET = route({ permission: 'audit.read' }, ({ actor, query }) =>
  countNewerEvents(actor, parseInput(eventPageSchema, Object.fromEntries(query))),
)
