// `npm run check`: lint, format, sizes, types, floors, unused code and the lockfile. Exit 1 when anything fails.
import { fileURLToPath } from 'node:url'
import { printStep, runChecks } from './quality/check-steps.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const { failed } = await runChecks(root, printStep)
process.exitCode = failed === 0 ? 0 : 1
