import { spawn } from 'node:child_process'

/** Runs a TypeScript file with the project's paths: `node scripts/run-ts.mjs bench/run.ts --quick`. */
const [file, ...args] = process.argv.slice(2)
const child = spawn(process.execPath, ['--import', 'tsx', file, ...args], { stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('close', (code) => process.exit(code ?? 1))
