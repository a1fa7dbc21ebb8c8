import { expect, it } from 'vitest'
import * as input from '@/lib/core/chat/start-run-input'
import { maxQuestionLength } from './limits'

it('lets a person type exactly as much as the server takes', () => {
  expect(maxQuestionLength).toBe(input.maxQuestionLength)
})
