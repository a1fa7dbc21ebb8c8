import { previewInputSchema } from '@/lib/core/chat/preview-input'
import { parseInput } from '../http/parse-input'
import { previewRun } from '../operations/preview-run'
import type { GatewayRoute } from './gateway-route'

/** Asked while somebody writes: nobody waits any more for an answer about older words. */
export const previewRoute: GatewayRoute = {
  method: 'POST',
  path: '/api/preview',
  limit: 'preview',
  declaration: { permission: 'chat.use' },
  handle: async ({ actor, body, outgoing }) => {
    const left = new AbortController()
    outgoing.once('close', () => left.abort())
    return { status: 200, body: await previewRun(actor, parseInput(previewInputSchema, body), left.signal) }
  },
}
