import { z } from 'zod'

/** What speaks behind a provider's address; one folder of `lib/server/providers` each. */
const providerKinds = ['ollama', 'vllm', 'lm-studio', 'llama-cpp', 'openai', 'openai-compatible'] as const

export const providerKindSchema = z.enum(providerKinds)

export type ProviderKind = z.infer<typeof providerKindSchema>
