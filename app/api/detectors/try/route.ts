import { tryDetectorsSchema } from '@/lib/core/policy/detector-trial'
import { route } from '@/lib/server/http/route'
import { tryDetectors } from '@/lib/server/operations/try-detectors'

export const POST = route({ permission: 'policy.edit', input: tryDetectorsSchema }, ({ actor, input, request }) =>
  tryDetectors(actor, input.text, request.signal),
)
