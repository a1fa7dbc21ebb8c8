import { pathToFileURL } from 'node:url'
import { bundleTs } from './bundle-ts.mjs'

/** Runs a TypeScript file as a bundle, for what is timed within one process: `node scripts/run-bundle.mjs bench/classify.ts`. */
const [file] = process.argv.splice(2, 1)
await import(pathToFileURL(await bundleTs(process.cwd(), file)).href)
