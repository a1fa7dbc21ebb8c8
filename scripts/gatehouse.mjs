// Runs the command line, from a bundle of scripts/gatehouse.ts.
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { bundleTs } from './bundle-ts.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
await import(pathToFileURL(await bundleTs(root, 'scripts/gatehouse.ts')).href)
