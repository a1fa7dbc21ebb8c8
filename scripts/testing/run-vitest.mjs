import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { nameVitestFailures } from './name-failures.mjs'
import { streamTool } from './stream-tool.mjs'

/** Runs the tests of one vitest project; answers how many passed, failed and were skipped, and a line for each failure. */
export async function runVitest(root, project, folder) {
  const report = path.join(folder, `${project}.json`)
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const code = await streamTool(root, 'vitest/vitest.mjs', args)
  const read = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null
  return { ...countVitest(read, code), failures: nameVitestFailures(read, root) }
}

/** What a report says. A file that cannot even be loaded, or a run that ends badly without a word, counts as failed. */
export function countVitest(report, code) {
  if (report === null) return { passed: 0, failed: 1, skipped: 0 }
  const broken = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.every(hasPassed))
  const failed = report.numFailedTests + broken.length
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

const hasPassed = (test) => test.status !== 'failed'
