import { z } from 'zod'
import { route } from '@/lib/server/http/route'
import { listPracticeReceived } from '@/lib/server/operations/list-practice-received'
import { setPracticeKnobs } from '@/lib/server/operations/set-practice-knobs'

const knobsInputSchema = z.strictObject({ model: z.string().max(120), knobs: z.record(z.string(), z.unknown()) })

export const GET = route({ permission: 'providers.manage' }, ({ actor, params }) =>
  listPracticeReceived(actor, params.id ?? ''),
)

export const PUT = route(
  { permission: 'providers.manage', input: knobsInputSchema },
  async ({ actor, params, input }) => setPracticeKnobs(actor, params.id ?? '', input.model, input.knobs),
)
