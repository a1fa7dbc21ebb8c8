import { runTool } from './run-tool.mjs'
import { listSourceFiles } from './source-files.mjs'

const readTsx = ['--import', new URL('read-tsx.mjs', import.meta.url).href]

/**
 * Holds the imports to floors.mjs. Beside TypeScript 7 the linter can fall silent and pass with no module read, so what
 * it read must be the very files that are there.
 */
export async function checkFloors(root) {
  const files = listSourceFiles(root)
  const args = ['--config', '.dependency-cruiser.mjs', '--output-type', 'json', ...files]
  const { stdout, stderr } = await runTool(root, 'dependency-cruiser/bin/dependency-cruise.mjs', args, readTsx)
  let result
  try {
    result = JSON.parse(stdout)
  } catch {
    return { ok: false, output: `${stderr}\n${stdout}`.trim() }
  }
  const lines = [...result.summary.violations.map(describe), ...findUnread(files, result.modules)]
  return { ok: lines.length === 0, output: lines.join('\n'), note: `${files.length} modules` }
}

/** What lies there and was not read: a rule that reads nothing passes. */
export function findUnread(files, modules) {
  const read = new Set(modules.map((module) => module.source))
  return files.filter((file) => !read.has(file)).map((file) => `${file} was not read by the linter of imports`)
}

function describe(violation) {
  const over = violation.cycle?.length ? ` over ${violation.cycle.map((step) => step.name ?? step).join(' → ')}` : ''
  return `${violation.from} → ${violation.to}${over}: ${violation.rule.name}${violation.comment ? `. ${violation.comment}` : ''}`
}
