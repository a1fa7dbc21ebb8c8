import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { namePlaywrightFailures } from './name-failures.mjs'
import { streamTool } from './stream-tool.mjs'

/** Runs the tests in the browser; answers how many passed, failed and were skipped, and a line for each failure. */
export async function runPlaywright(root, folder, chromium) {
  const report = path.join(folder, 'e2e.json')
  const code = await streamTool(root, 'playwright/cli.js', ['test', '--reporter=list,json'], {
    CHROMIUM_PATH: chromium,
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  })
  const read = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null
  return { ...countPlaywright(read, code), failures: namePlaywrightFailures(read) }
}

/** A test that passed at its second try is no pass: it counts as failed, so that it gets mended. */
export function countPlaywright(report, code) {
  if (report === null) return { passed: 0, failed: 1, skipped: 0 }
  const { expected, unexpected, flaky, skipped } = report.stats
  const failed = unexpected + flaky
  return { passed: expected, failed: failed === 0 && code !== 0 ? 1 : failed, skipped }
}
