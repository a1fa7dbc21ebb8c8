import { checkClient } from './check-client.mjs'
import { checkFloors } from './check-floors.mjs'
import { checkLockfile } from './check-lockfile.mjs'
import { runTool } from './run-tool.mjs'

const tool =
  (script, ...args) =>
  async (root) => {
    const { code, stdout, stderr } = await runTool(root, script, args)
    return { ok: code === 0, output: `${stdout}\n${stderr}`.trim() }
  }

/** What `npm run check` holds the sources to; each answers `{ ok, output, note? }`. Sizes are among Biome's rules. */
const checkSteps = [
  {
    name: 'lint, format and sizes',
    run: tool('@biomejs/biome/bin/biome', 'ci', '--colors=off', '--error-on-warnings', '.'),
  },
  { name: 'types', run: tool('typescript/bin/tsc', '--noEmit', '-p', '.') },
  { name: 'floors', run: checkFloors },
  { name: 'unused code', run: tool('knip/bin/knip.js', '--no-progress') },
  { name: 'generated client', run: checkClient },
  { name: 'lockfile', run: async (root) => checkLockfile(root) },
]

const atOnce = 2

/** Runs all steps, two at a time; `report` hears of each as it ends. Answers `{ passed, failed, failures }`. */
export async function runChecks(root, report) {
  const waiting = [...checkSteps]
  const counts = { passed: 0, failed: 0, failures: [] }
  const work = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const startedAt = performance.now()
      const result = await step.run(root).catch((error) => ({ ok: false, output: String(error) }))
      counts[result.ok ? 'passed' : 'failed']++
      if (!result.ok) counts.failures.push(step.name)
      report({ name: step.name, seconds: (performance.now() - startedAt) / 1_000, ...result })
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return counts
}

/** One line a step, and the tool's words when it failed. */
export function printStep({ name, ok, seconds, note, output }) {
  console.log(`${ok ? 'ok    ' : 'failed'}  ${name}${note ? ` (${note})` : ''}  ${seconds.toFixed(1)} s`)
  if (!ok) console.log(output)
}
