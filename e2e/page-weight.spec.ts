import type { Page } from 'playwright/test'
import { expect, test } from './fixtures/test'

/** Kilobytes of script that a page may load before anything is done in it, as they travel (ux.md section 7). */
const budgets = { chat: 240, form: 220, charts: 210 + 105 }
const styles = 30

const pages: [path: string, budget: keyof typeof budgets][] = [
  ['/', 'chat'],
  ['/settings', 'form'],
  ['/console', 'form'],
  ['/console/policy', 'form'],
  ['/console/policy?tab=detectors', 'form'],
  ['/console/policy?tab=tests', 'form'],
  ['/console/people', 'form'],
  ['/console/people?tab=groups', 'form'],
  ['/console/people?tab=invitations', 'form'],
  ['/console/people/invite', 'form'],
  ['/console/providers', 'form'],
  ['/console/providers/add', 'form'],
  ['/console/usage/budgets', 'form'],
  ['/console/audit', 'form'],
  ['/console/usage', 'charts'],
  ['/console/usage/spend', 'charts'],
  ['/usage', 'charts'],
]

test('no page loads more script or style than its budget', async ({ open }) => {
  test.slow()
  const page = await open('owner')
  for (const [path, budget] of pages) {
    const { script, style } = await weigh(page, path)
    expect(script, `${path}: kB of script`).toBeLessThanOrEqual(budgets[budget])
    expect(style, `${path}: kB of style`).toBeLessThanOrEqual(styles)
  }
})

/** As a browser that has seen nothing of the portal yet. */
async function weigh(page: Page, path: string): Promise<{ script: number; style: number }> {
  const client = await page.context().newCDPSession(page)
  await client.send('Network.enable')
  await client.send('Network.setCacheDisabled', { cacheDisabled: true })
  const kinds = new Map<string, string>()
  const bytes = { Script: 0, Stylesheet: 0 }
  client.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type))
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId)
    if (kind === 'Script' || kind === 'Stylesheet') bytes[kind] += encodedDataLength
  })
  await page.goto(path, { waitUntil: 'networkidle' })
  await client.detach()
  return { script: bytes.Script / 1_000, style: bytes.Stylesheet / 1_000 }
}
