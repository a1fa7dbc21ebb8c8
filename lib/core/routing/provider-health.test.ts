import { describe, expect, it } from 'vitest'
import { type HealthFacts, judgeHealth } from './provider-health'

const facts = (change: Partial<HealthFacts> & { attempts?: number; failed?: number }): HealthFacts => ({
  state: change.state ?? 'on',
  contact: change.contact === undefined ? 'answered' : change.contact,
  recent: { attempts: change.attempts ?? 0, failed: change.failed ?? 0, firstTokenMs: null, tokensPerSecond: null },
})

describe('the health of a provider', () => {
  it.each([
    ['is off, whatever else is known', { state: 'off', contact: { failed: 'x' }, attempts: 9, failed: 9 }, 'off'],
    [
      'is unreachable when it does not answer, also after a good hour',
      { contact: { failed: 'x' }, attempts: 9 },
      'unreachable',
    ],
    ['is failing when half of its attempts failed', { attempts: 4, failed: 2 }, 'failing'],
    ['is not failing for two attempts', { attempts: 2, failed: 2 }, 'answering'],
    ['is answering with a few failures', { attempts: 9, failed: 4 }, 'answering'],
    ['is answering without traffic', {}, 'answering'],
    ['is unknown where nothing can be asked and nobody asked', { contact: null }, 'unknown'],
    [
      'is unknown where nothing can be asked and all of a few failed',
      { contact: null, attempts: 2, failed: 2 },
      'unknown',
    ],
    ['is known from traffic where nothing can be asked', { contact: null, attempts: 2, failed: 1 }, 'answering'],
  ] as [string, Parameters<typeof facts>[0], string][])('%s', (_, change, expected) => {
    expect(judgeHealth(facts(change)).state).toBe(expected)
  })

  it('says why it is not reached, in the words of the failure', () => {
    expect(judgeHealth(facts({ contact: { failed: 'Nothing answers at gpu-a.' } })).sentence).toBe(
      'Nothing answers at gpu-a.',
    )
  })
})
