import { startRunInputSchema } from '@/lib/core/chat/start-run-input'
import { parseInput } from '../../http/parse-input'
import { getRun } from '../../operations/get-run'
import { startRun } from '../../operations/start-run'
import { stopRun } from '../../operations/stop-run'
import type { GatewayRoute } from '../gateway-route'
import { streamEvents } from './stream-events'

/** Start, read, watch and stop a run. */
export const runRoutes: GatewayRoute[] = [
  {
    method: 'POST',
    path: '/api/runs',
    declaration: { permission: 'chat.use' },
    handle: async ({ actor, body }) => ({
      status: 201,
      body: await startRun(actor, parseInput(startRunInputSchema, body)),
    }),
  },
  {
    method: 'GET',
    path: '/api/runs/:id',
    declaration: { permission: 'chat.use', owns: 'run' },
    handle: async ({ actor, params }) => ({ status: 200, body: await getRun(actor, params.id ?? '') }),
  },
  {
    method: 'GET',
    path: '/api/runs/:id/events',
    declaration: { permission: 'chat.use', owns: 'run' },
    handle: streamEvents,
  },
  {
    method: 'POST',
    path: '/api/runs/:id/stop',
    uncounted: true,
    declaration: { permission: 'chat.use', owns: 'run' },
    handle: async ({ actor, params }) => {
      await stopRun(actor, params.id ?? '')
      return { status: 200, body: {} }
    },
  },
]
