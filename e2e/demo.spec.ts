import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { makeDataFolder, startPortal } from './fixtures/portal'
import { expect, test } from './fixtures/test'

/** Every page that a newcomer finds in the menus, and what is alive on it. */
const pages: [string, RegExp][] = [
  [
    '/console',
    /Where requests went[\s\S]*kept inside[\s\S]*A draft of the policy waits|A draft of the policy waits[\s\S]*Where requests went/,
  ],
  ['/console/usage', /Requests[\s\S]*Stayed in-house/],
  ['/console/usage/spend', /Spend[\s\S]*\$\d/],
  [
    '/console/usage/budgets',
    /Research in the cloud[\s\S]*The whole clinic|The whole clinic[\s\S]*Research in the cloud/,
  ],
  ['/console/providers', /gpu-a \(practice\)[\s\S]*Answers/],
  ['/console/people', /Jonas Beck[\s\S]*Clinicians/],
  ['/console/policy', /Draft: [\s\S]*Tom Vega/],
  ['/console/audit', /Nora Lind signed in/],
  ['/usage', /Your usage[\s\S]*gpu-a/],
]

/** As a newcomer would: signs in, and opens every page. */
async function walk(page: Page, password: string): Promise<void> {
  await page.goto('/sign-in')
  await expect(page.getByRole('complementary', { name: 'About this demo' })).toBeVisible()
  await page.getByLabel('E-mail').fill('nora@harbour-clinic.example')
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText('Last 7 days')).toBeVisible()
  for (const [path, alive] of pages) {
    await page.goto(path)
    await expect(page.getByRole('main')).toHaveText(alive)
    await expect(page.getByRole('complementary', { name: 'About this demo' })).toBeVisible()
  }
  const file = await page.request.get('/api/usage/csv?range=30d')
  expect(file.headers()['content-disposition']).toContain('filename="demo-usage.csv"')
}

test.describe('the demo', () => {
  test.setTimeout(300_000)

  test('fills every screen from one command, says on each that it is a demo, and starts again as it was', async ({
    open,
  }) => {
    const folder = makeDataFolder()
    const dataFolder = join(folder, 'data')
    // As if an earlier one had been cut off: nothing of it is taken for whole.
    mkdirSync(dataFolder)
    writeFileSync(join(dataFolder, 'demo.unfinished'), '')
    const demo = await startPortal({ dataFolder, args: ['--demo'], startTimeoutMs: 240_000 })
    const [, password = ''] = /with the password {2}(\S+)/.exec(demo.output()) ?? []
    try {
      await walk(await open(null, {}, demo), password)
    } finally {
      await demo.stop()
    }
    const again = await startPortal({ dataFolder, args: ['--demo'] })
    await again.stop()
    expect(again.output()).toContain(password)
    expect(again.output()).not.toContain('Making the demo')
    rmSync(folder, { recursive: true, force: true })
  })

  test('is never made where other data lies', async () => {
    const dataFolder = makeDataFolder()
    try {
      await expect(startPortal({ dataFolder, args: ['--demo'] })).rejects.toThrow(/is there already and holds no demo/)
    } finally {
      rmSync(dataFolder, { recursive: true, force: true })
    }
  })
})
