import { describe, expect, it } from 'vitest'
import { namePlaywrightFailures, nameVitestFailures } from './name-failures.mjs'
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

describe('the lines that name what failed', () => {
  it('gives file, name and the first line of what went wrong', () => {
    const report = {
      testResults: [
        {
          name: '/house/lib/a.test.ts',
          status: 'failed',
          assertionResults: [
            { status: 'passed', fullName: 'holds', failureMessages: [] },
            { status: 'failed', fullName: 'breaks', failureMessages: ['\u001b[31mexpected 1\u001b[39m\n  at a.ts'] },
          ],
        },
        { name: '/house/lib/b.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
      ],
    }
    expect(nameVitestFailures(report, '/house')).toEqual([
      'lib/a.test.ts › breaks: expected 1',
      'lib/b.test.ts: no such module',
    ])
  })

  it('finds tests of the browser in any depth, with those that passed at the second try', () => {
    const test = (status, message) => ({ status, results: [{ error: message && { message } }, {}] })
    const spec = (title, line, ...tests) => ({ title, file: 'a.spec.ts', line, tests })
    const report = {
      suites: [
        {
          specs: [spec('holds', 1, test('expected'))],
          suites: [
            { specs: [spec('breaks', 2, test('unexpected', 'gone\nat')), spec('wavers', 3, test('flaky', 'late'))] },
          ],
        },
      ],
    }
    expect(namePlaywrightFailures(report)).toEqual(['a.spec.ts:2 › breaks: gone', 'a.spec.ts:3 › wavers: late'])
  })

  it('is empty where there is no report', () => {
    expect([...nameVitestFailures(null, '/'), ...namePlaywrightFailures(null)]).toEqual([])
  })
})
