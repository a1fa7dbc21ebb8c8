import { z } from 'zod'
import { json, route } from '@/lib/server/http/route'
import { startPracticeProvider } from '@/lib/server/operations/start-practice-provider'

const practiceInputSchema = z.strictObject({
  protocol: z.enum(['ollama', 'openai']),
  key: z.string().trim().min(1).max(500).optional(),
})

export const POST = route({ permission: 'providers.manage', input: practiceInputSchema }, async ({ actor, input }) =>
  json(await startPracticeProvider(actor, input.protocol, input.key), 201),
)
