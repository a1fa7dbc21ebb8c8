import { expect, it } from 'vitest'
import { tidyBaseUrl } from './tidy-base-url'

it.each([
  ['ollama', 'http://gpu-a:11434/api', 'http://gpu-a:11434/'],
  ['ollama', 'http://gpu-a:11434/v1/', 'http://gpu-a:11434/'],
  ['vllm', 'http://gpu-a:8000/v1', 'http://gpu-a:8000/'],
  ['llama-cpp', 'http://gpu-a:8080/models/v1?x=1#y', 'http://gpu-a:8080/models'],
  ['openai', 'https://api.openai.com/v1/', 'https://api.openai.com/v1'],
  ['openai-compatible', 'https://api.mistral.ai/v1', 'https://api.mistral.ai/v1'],
] as const)('the base of %s at %s is %s', (kind, address, base) => {
  expect(tidyBaseUrl(kind, new URL(address)).href).toBe(base)
})
