import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { makeDataFolder, startPortal } from './fixtures/portal'
import { expect, test } from './fixtures/test'
import { signIn } from './pages/entry-pages'
import { walkGuide } from './pages/guide-tour'

/** As a newcomer would, with what the start printed. */
async function enter(page: Page, name: string, password: string): Promise<void> {
  await page.goto('/sign-in')
  await expect(page.getByRole('complementary', { name: 'About this demo' })).toBeVisible()
  await signIn(page, { email: `${name}@harbour-clinic.example`, password })
  // Whom the story last let ask when depends on the day of the week.
  await expect(page.getByRole('navigation', { name: 'Chats' }).getByRole('link').first()).toBeVisible()
}

test.describe('the demo', () => {
  // Two minutes at a load of five on two cores; nearly five at twenty.
  test.setTimeout(420_000)

  test('fills every screen and the pictures of the guide from one command, says that it is a demo, and starts again as it was', async ({
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
      await walkGuide(async (name) => {
        const page = await open(null, {}, demo)
        await enter(page, name, password)
        return page
      })
      const owner = await open(null, {}, demo)
      await enter(owner, 'nora', password)
      const file = await owner.request.get('/api/usage/csv?range=30d')
      expect(file.headers()['content-disposition']).toContain('filename="demo-usage.csv"')
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
