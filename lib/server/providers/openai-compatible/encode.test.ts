import { describe, expect, it } from 'vitest'
import type { ModelAsk } from '../provider'
import { dialectNames, dialects, findDialect } from './dialects'
import { encodeCompletion } from './encode'

const full: ModelAsk = {
  model: 'm',
  messages: [
    { role: 'system', text: 's' },
    { role: 'user', text: 'u' },
  ],
  maxOutputTokens: 99,
  contextTokens: 4096,
  temperature: 0.1,
  topP: 0.9,
  stop: ['x'],
  seed: 3,
  jsonSchema: { type: 'object' },
  effort: 'high',
}
const always = ['model', 'messages', 'stream']

describe('the body of a completion', () => {
  it.each(dialectNames)('in dialect %s holds only fields of its list, and always the output cap', (name) => {
    const body = encodeCompletion(full, name) as unknown as Record<string, unknown>
    const { outputCap, streamOptions, fields } = dialects[name]
    const allowed = [...always, outputCap, ...(streamOptions ? ['stream_options'] : []), ...fields]
    expect(Object.keys(body).filter((field) => !allowed.includes(field))).toEqual([])
    expect(body[outputCap]).toBe(99)
  })

  it('asks OpenAI to keep nothing, and gives a reasoning model no temperature', () => {
    expect(encodeCompletion(full, 'openai')).toMatchObject({
      store: false,
      temperature: 0.1,
      max_completion_tokens: 99,
    })
    const body = encodeCompletion(full, 'openai-reasoning')
    expect(body).toMatchObject({ store: false, reasoning_effort: 'high' })
    expect(body.messages[0]).toEqual({ role: 'developer', content: 's' })
    expect(body).not.toHaveProperty('temperature')
  })

  it('always gives vLLM a temperature, and Mistral nothing that it answers 422 to', () => {
    const { temperature, ...rest } = full
    expect(temperature).toBe(0.1)
    expect(encodeCompletion(rest, 'vllm').temperature).toBe(0.7)
    const mistral = encodeCompletion(full, 'mistral')
    for (const field of ['stream_options', 'seed', 'store', 'max_completion_tokens', 'reasoning_effort']) {
      expect(mistral).not.toHaveProperty(field)
    }
  })
})

describe('the dialect', () => {
  it.each([
    ['openai-compatible', 'https://api.mistral.ai/v1', undefined, 'mistral'],
    ['openai-compatible', 'https://api.example.org/v1', undefined, 'smallest'],
    ['openai-compatible', 'https://api.example.org/v1', 'groq', 'groq'],
    ['openai-compatible', 'https://api.example.org/v1', 'nonsense', 'smallest'],
    ['vllm', 'http://10.0.0.1:8000/', undefined, 'vllm'],
  ] as const)('of %s at %s (registered: %s) is %s', (kind, base, registered, expected) => {
    expect(findDialect(kind, new URL(base), registered)).toBe(expected)
  })
})
