import { z } from 'zod'
import { eventFilterSchema } from '@/lib/core/audit/event-filter'
import { fileHeaders } from '@/lib/server/http/file-headers'
import { parseInput } from '@/lib/server/http/parse-input'
import { route } from '@/lib/server/http/route'
import { exportAuditEvents } from '@/lib/server/operations/export-audit-events'
import { requireExportPlace } from '@/lib/server/operations/export-places'

/** `check=1` asks whether an export would begin, and begins none: a download that is refused tells the person nothing. */
const exportSchema = eventFilterSchema.extend({ format: z.enum(['jsonl', 'csv']), check: z.literal('1').optional() })

export const GET = route({ permission: 'audit.read' }, async ({ actor, query, request }) => {
  const { format, check, ...filter } = parseInput(exportSchema, Object.fromEntries(query))
  // HEAD comes here too, and nobody would read what it began.
  if (check === '1' || request.method === 'HEAD') return requireExportPlace()
  const { pieces } = await exportAuditEvents(actor, filter, format)
  // Whoever left before the first byte is heard of here alone: such a stream is never read, nor cancelled.
  const breakOff = () => void pieces.return()
  if (request.signal.aborted) breakOff()
  else request.signal.addEventListener('abort', breakOff)
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
