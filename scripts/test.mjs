// `npm test`: everything, on a machine with only Node and npm. The fast parts come first; the last line counts them all.
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureInstalled } from './install.mjs'
import { printStep, runChecks } from './quality/check-steps.mjs'
import { ensureChromium, howToGetChromium } from './testing/find-chromium.mjs'
import { installDebianPostgres } from './testing/install-debian.mjs'
import { runPlaywright } from './testing/run-playwright.mjs'
import { runVitest } from './testing/run-vitest.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
process.chdir(root)
process.env.NEXT_TELEMETRY_DISABLED = '1'
const folder = mkdtempSync(path.join(tmpdir(), 'gatehouse-test-reports-'))
const total = { passed: 0, failed: 0, skipped: 0 }
const failures = []

async function part(name, run) {
  console.log(`\n── ${name}`)
  const startedAt = performance.now()
  const counts = await run().catch((error) => {
    console.error(error instanceof Error ? error.message : error)
    return { failed: 1, failures: ['it did not run to its end'] }
  })
  failures.push(...(counts.failures ?? []).map((failure) => `${name}: ${failure}`))
  for (const key of Object.keys(total)) total[key] += counts[key] ?? 0
  const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1)
  console.log(`── ${name}: ${describe({ passed: 0, failed: 0, skipped: 0, ...counts })} in ${seconds} s`)
}

function describe({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

/** Debian keeps a server's programs out of the PATH, by version. */
function hasPostgresServer() {
  const at = '/usr/lib/postgresql'
  return existsSync(at) && readdirSync(at).some((version) => existsSync(path.join(at, version, 'bin', 'initdb')))
}

async function runOnServer() {
  if (!hasPostgresServer() && !(await installDebianPostgres(root)))
    console.log('  No PostgreSQL server is installed and none can be installed from here: skipped.')
  return runVitest(root, 'integration-server', folder)
}

/** Against the production build, as people use it. */
async function runInBrowser() {
  const { ensureBuilt } = await import('./build.mjs')
  await ensureBuilt(root)
  const chromium = await ensureChromium(root)
  if (chromium === null) throw new Error(howToGetChromium)
  return runPlaywright(root, folder, chromium)
}

await ensureInstalled(root, 'full')
await part('check', () => runChecks(root, printStep))
await part('unit', () => runVitest(root, 'unit', folder))
await part('integration, on the packaged PostgreSQL', () => runVitest(root, 'integration', folder))
await part('integration, on an installed PostgreSQL', runOnServer)
await part('end to end, in Chromium', runInBrowser)
rmSync(folder, { recursive: true, force: true })
if (failures.length > 0) console.log(`\nFailed:\n${failures.map((failure) => `  ${failure}`).join('\n')}`)
console.log(`\n${describe(total)}`)
process.exitCode = total.failed === 0 ? 0 : 1
