import { existsSync } from 'node:fs'
import { chromium } from 'playwright'
import type { RealPortal } from '@/e2e/fixtures/real-portal'
import { type BenchRow, percentile } from './bench-result'

const sorted = (list: number[]) => [...list].sort((a, b) => a - b)

/** Milliseconds from asking to the first byte, and to the last. */
async function timeOnce(portal: RealPortal, path: string): Promise<{ firstMs: number; wholeMs: number }> {
  const startedAt = performance.now()
  const reply = await fetch(portal.url + path, { headers: portal.headers() })
  const firstMs = performance.now() - startedAt
  await reply.arrayBuffer()
  if (!reply.ok) throw new Error(`${path}: ${reply.status}`)
  return { firstMs, wholeMs: performance.now() - startedAt }
}

/** The first byte of a document or a reply, one at a time. */
export async function timeFirstByte(
  portal: RealPortal,
  path: string,
  times: number,
  goalMs?: number,
): Promise<BenchRow> {
  for (let n = 0; n < 3; n++) await timeOnce(portal, path)
  const took: number[] = []
  for (let n = 0; n < times; n++) took.push((await timeOnce(portal, path)).firstMs)
  const list = sorted(took)
  const p95 = percentile(list, 0.95)
  return {
    label: path,
    unit: 'ms',
    p50: percentile(list, 0.5),
    p95,
    max: list.at(-1) ?? 0,
    spread: p95 - percentile(list, 0.5),
    ...(goalMs === undefined ? {} : { goal: `p95 ${goalMs}`, met: p95 <= goalMs }),
  }
}

/** Largest paint and kilobytes of script of each page, in a browser that has seen nothing yet. */
export async function timePaint(portal: RealPortal, paths: string[], times: number): Promise<BenchRow[]> {
  const executablePath = ['/usr/bin/chromium', process.env.CHROMIUM_PATH].find((path) => path && existsSync(path))
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
  const rows: BenchRow[] = []
  try {
    for (const path of paths) {
      const paints: number[] = []
      let bytes = 0
      for (let n = 0; n < times; n++) {
        const context = await browser.newContext()
        await context.setExtraHTTPHeaders({ cookie: portal.headers().cookie ?? '' })
        const page = await context.newPage()
        bytes = 0
        const client = await context.newCDPSession(page)
        await client.send('Network.enable')
        const scripts = new Set<string>()
        client.on('Network.responseReceived', ({ requestId, type }) => type === 'Script' && scripts.add(requestId))
        client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
          if (scripts.has(requestId)) bytes += encodedDataLength
        })
        await page.goto(portal.url + path, { waitUntil: 'networkidle' })
        paints.push(await page.evaluate(largestPaint))
        await context.close()
      }
      const list = sorted(paints)
      rows.push({
        label: `${path}, largest paint`,
        unit: 'ms',
        p50: percentile(list, 0.5),
        max: list.at(-1) ?? 0,
        spread: 0,
      })
      rows.push({ label: `${path}, script`, unit: 'kB', value: bytes / 1_000, spread: 0 })
    }
  } finally {
    await browser.close()
  }
  return rows
}

/** Runs in the page. */
function largestPaint(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? 0)).observe({
      type: 'largest-contentful-paint',
      buffered: true,
    })
  })
}
