import { runTool } from './run-tool.mjs'
import { listSourceFiles } from './source-files.mjs'

/**
 * Holds the imports to floors.mjs. Beside TypeScript 7 the linter can fall silent and pass with no module read, so what
 * it read must be the very files that are there.
 */
export async function checkFloors(root) {
  const files = listSourceFiles(root)
  const args = ['--config', '.dependency-cruiser.mjs', '--output-type', 'json', ...files]
  const { stdout, stderr } = await runTool(root, 'dependency-cruiser/bin/dependency-cruise.mjs', args)
  let result
  try {
    result = JSON.parse(stdout)
  } catch {
    return { ok: false, output: `${stderr}\n${stdout}`.trim() }
  }
  const lines = result.summary.violations.map(describe)
  const read = new Set(result.modules.map((module) => module.source))
  for (const file of files.filter((name) => !read.has(name)))
    lines.push(`${file} was not read by the linter of imports`)
  return { ok: lines.length === 0, output: lines.join('\n'), note: `${files.length} modules` }
}

function describe(violation) {
  const over = violation.cycle?.length ? ` over ${violation.cycle.map((step) => step.name ?? step).join(' → ')}` : ''
  return `${violation.from} → ${violation.to}${over}: ${violation.rule.name}${violation.comment ? `. ${violation.comment}` : ''}`
}
