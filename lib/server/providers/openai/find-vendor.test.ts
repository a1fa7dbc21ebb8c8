import { expect, it } from 'vitest'
import { findVendor } from './find-vendor'

it.each([
  ['openai', 'https://api.openai.com/v1', false, 'openai'],
  ['openai-compatible', 'https://api.groq.com/openai/v1', false, 'groq'],
  ['openai-compatible', 'https://llm.example.org/v1', false, null],
  ['ollama', 'http://gpu-a:11434/', false, null],
  ['vllm', 'http://gpu-a:8000/', false, null],
  ['openai', 'http://127.0.0.1:9/v1', true, 'practice'],
] as const)('the prices of %s at %s (practice: %s) are those of %s', (kind, base, isPractice, vendor) => {
  expect(findVendor(kind, new URL(base), isPractice)).toBe(vendor)
})
