import { describe, expect, it } from 'vitest'
import { countPlaywright } from './run-playwright.mjs'
import { countVitest } from './run-vitest.mjs'

const report = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, numTodoTests: 0, testResults: [] }

describe('the last line of the test command', () => {
  it('counts what passed, failed and was skipped', () => {
    expect(countVitest(report, 0)).toEqual({ passed: 3, failed: 0, skipped: 1 })
    expect(countVitest({ ...report, numFailedTests: 2 }, 1)).toEqual({ passed: 3, failed: 2, skipped: 1 })
    const stats = { expected: 5, unexpected: 1, flaky: 0, skipped: 2 }
    expect(countPlaywright({ stats }, 1)).toEqual({ passed: 5, failed: 1, skipped: 2 })
  })

  it('counts a run that ends without a report as failed', () => {
    expect(countVitest(null, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 })
    expect(countPlaywright(null, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })

  it('counts a file that cannot be loaded, and a run that ends badly with all tests passed, as failed', () => {
    const broken = { ...report, testResults: [{ status: 'failed', assertionResults: [] }] }
    expect(countVitest(broken, 1).failed).toBe(1)
    expect(countVitest(report, 1).failed).toBe(1)
  })

  it('counts a test that passed at its second try as failed', () => {
    const stats = { expected: 5, unexpected: 0, flaky: 1, skipped: 0 }
    expect(countPlaywright({ stats }, 0)).toEqual({ passed: 5, failed: 1, skipped: 0 })
  })
})
