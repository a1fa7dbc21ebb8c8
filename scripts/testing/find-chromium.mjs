import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { installDebian } from './install-debian.mjs'
import { streamTool } from './stream-tool.mjs'

const systemChromium = '/usr/bin/chromium'

function findChromium(root) {
  const named = process.env.CHROMIUM_PATH
  if (named) return existsSync(named) ? named : null
  if (existsSync(systemChromium)) return systemChromium
  const { chromium } = createRequire(path.join(root, 'package.json'))('playwright')
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : null
}

/** A browser to test in, installed where there is none; null when none can be had. */
export async function ensureChromium(root) {
  const found = findChromium(root)
  if (found !== null || process.env.CHROMIUM_PATH) return found
  console.log('  No Chromium here: installing the one that Playwright offers …')
  if ((await streamTool(root, 'playwright/cli.js', ['install', 'chromium'])) === 0) return findChromium(root)
  if (await installDebian(root, 'chromium')) return findChromium(root)
  return null
}

export const howToGetChromium =
  'No Chromium was found and none could be installed. Install one (Debian: apt-get install chromium) or set CHROMIUM_PATH to its program.'
