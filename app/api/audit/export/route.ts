import { z } from 'zod'
import { eventFilterSchema } from '@/lib/core/audit/event-filter'
import { fileHeaders } from '@/lib/server/http/file-headers'
import { parseInput } from '@/lib/server/http/parse-input'
import { route } from '@/lib/server/http/route'
import { exportAuditEvents } from '@/lib/server/operations/export-audit-events'

const exportSchema = eventFilterSchema.extend({ format: z.enum(['jsonl', 'csv']) })

export const GET = route({ permission: 'audit.read' }, async ({ actor, query }) => {
  const { format, ...filter } = parseInput(exportSchema, Object.fromEntries(query))
  const { pieces } = await exportAuditEvents(actor, filter, format)
  // One piece is read ahead at most: who takes slowly is sent slowly.
  const stream = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await pieces.next()
        if (done) controller.close()
        else controller.enqueue(value)
      },
      async cancel() {
        await pieces.return()
      },
    },
    { highWaterMark: 0 },
  )
  return new Response(stream, { headers: fileHeaders('audit', format) })
})
