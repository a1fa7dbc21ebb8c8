// `npm run screenshots`: makes the pictures of docs/guide anew, from the demo, by the test that walks through it.
import { rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureInstalled } from './install.mjs'
import { ensureChromium, howToGetChromium } from './testing/find-chromium.mjs'
import { streamTool } from './testing/stream-tool.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
process.chdir(root)
await ensureInstalled(root, 'full')
const chromium = await ensureChromium(root)
if (chromium === null) {
  console.error(howToGetChromium)
  process.exit(1)
}
// A picture that no step makes any more must not stay.
rmSync(path.join(root, 'docs', 'guide', 'images'), { recursive: true, force: true })
process.exitCode = await streamTool(root, 'playwright/cli.js', ['test', 'e2e/demo.spec.ts', '--workers=1'], {
  CHROMIUM_PATH: chromium,
  GATEHOUSE_SCREENSHOTS: '1',
})
