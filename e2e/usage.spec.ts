import { readFileSync } from 'node:fs'
import { withoutUsage } from './fixtures/break-usage'
import { startPortal } from './fixtures/portal'
import { PortalApi, setUpOwner } from './fixtures/portal-api'
import { expect, openAs, test } from './fixtures/test'
import { ChatPage } from './pages/chat-page'

/** One question in the house, so that there is something to count. */
test.beforeEach(async ({ open, practice }) => {
  await practice.local.reset()
  const chat = new ChatPage(await open('member'))
  await chat.open()
  await chat.askAndWait('Count to three, please.')
})

test('an owner reads what was used, narrows it, sorts it, and finds the same view by its URL', async ({ open }) => {
  const page = await open('owner')
  await page.goto('/console')
  await page.getByRole('navigation', { name: 'Console' }).getByRole('link', { name: 'Usage' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Usage' })).toBeVisible()
  await expect(page.getByRole('application').first()).toBeVisible()

  await page.getByLabel('Group by').selectOption({ label: 'Person' })
  await page.waitForURL(/by=person/)
  const table = page.getByRole('table', { name: 'Usage by person' })
  await table.getByRole('link', { name: 'Mia Member' }).click()
  await page.waitForURL(/person=/)
  const filters = page.getByRole('list', { name: 'Filters' })
  await expect(filters.getByRole('link', { name: 'Remove filter Person: Mia Member' })).toBeVisible()
  const byDay = page.getByRole('table', { name: 'Usage by day', exact: true })
  const total = await byDay.getByRole('row', { name: /^Total/ }).innerText()

  const other = await open('admin')
  await other.goto(page.url())
  const otherTotal = other
    .getByRole('table', { name: 'Usage by day', exact: true })
    .getByRole('row', { name: /^Total/ })
  expect(await otherTotal.innerText()).toBe(total)

  await filters.getByRole('link', { name: 'Clear filters' }).click()
  await expect(filters).toBeHidden()
  await byDay.getByRole('link', { name: 'Tokens' }).click()
  await expect(byDay.getByRole('columnheader', { name: 'Tokens' })).toHaveAttribute('aria-sort', 'descending')
})

test('a chart is also a table, and the file holds what the page shows', async ({ open }) => {
  const page = await open('owner')
  await page.goto('/console/usage?by=boundary')
  await page.getByText('View as table').click()
  await expect(
    page.getByRole('table', { name: /as a table$/ }).getByRole('columnheader', { name: 'In-house' }),
  ).toBeVisible()
  const table = page.getByRole('table', { name: 'Usage by boundary' })
  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: 'CSV' }).click()
  const file = readFileSync(await (await downloading).path(), 'utf8')
  const [head = [], ...lines] = file
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','))
  const attempts = lines.reduce((sum, line) => sum + Number(line[head.indexOf('attempts')]), 0)
  const shown = await table
    .getByRole('row', { name: /^Total/ })
    .getByRole('cell')
    .nth(1)
    .innerText()
  expect(Number(shown.replaceAll(',', ''))).toBe(attempts)
})

test('spend says what has no price instead of calling it nothing', async ({ open, house }) => {
  const model = house.cloud.provider.models.find(({ name }) => name === 'practice-gpt')
  if (model === undefined) throw new Error('the practice cloud has lost its model')
  const { inputMicrosPerMillion, outputMicrosPerMillion } = model
  const price = (change: object) => house.owner.call('PATCH', `/api/models/${model.id}`, change)
  await price({ inputMicrosPerMillion: null, outputMicrosPerMillion: null })
  const chat = new ChatPage(await open('member'))
  await chat.open()
  await chat.choose('practice-gpt', 'Practice cloud')
  await chat.askAndWait('And again, please.')
  await price({ inputMicrosPerMillion, outputMicrosPerMillion })

  const page = await open('auditor')
  await page.goto('/console/usage')
  await page.getByRole('navigation', { name: 'Usage pages' }).getByRole('link', { name: 'Spend' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Spend' })).toBeVisible()
  await expect(page.getByRole('note')).toContainText('no price and are not in the sum')
  await expect(page.getByRole('link', { name: 'Add prices' })).toBeHidden()
})

test('an empty range and filters that leave nothing each offer one way on', async ({ open, house }) => {
  const page = await open('owner')
  await page.goto('/console/usage?range=custom&from=2020-01-01&to=2020-01-02')
  await page.getByRole('link', { name: 'Show this quarter' }).click()
  await expect(page.getByRole('table', { name: 'Usage by model' })).toBeVisible()
  await page.goto(`/console/usage?provider=${house.cloud.provider.id}&level=nothing`)
  await expect(page.getByText('Nothing fits these filters')).toBeVisible()
})

test('before there is a server, and before there is traffic, usage says which and offers the one thing to do', async ({
  browser,
}) => {
  const portal = await startPortal()
  const owner = await setUpOwner(portal.origin, portal.setupToken ?? '')
  const { page } = await openAs(browser, portal, owner)
  for (const path of ['/console/usage', '/console/usage/spend']) {
    await page.goto(path)
    await expect(page.getByText('Nothing can answer yet')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Add a provider' })).toHaveAttribute('href', '/console/providers/add')
  }
  await new PortalApi(portal.origin, owner.cookie).call('POST', '/api/practice', { protocol: 'ollama' })
  for (const path of ['/console/usage', '/console/usage/spend', '/usage']) {
    await page.goto(path)
    await expect(page.getByText('No traffic yet')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Ask something first' })).toHaveAttribute('href', '/')
  }
  await page.context().close()
  await portal.stop()
})

test('where nothing came before, the chart says so instead of drawing it, and stops comparing', async ({ open }) => {
  const page = await open('owner')
  await page.goto('/console/usage?range=7d')
  await expect(page.getByRole('list', { name: 'Series' })).toBeVisible()
  await expect(page.getByText('No requests in the 7 days before, so nothing to compare with.')).toBeVisible()
  await page.getByRole('link', { name: 'Stop comparing' }).click()
  await page.waitForURL(/compare=none/)
  await expect(page.getByText('nothing to compare with')).toBeHidden()
})

test('figures that do not load fail alone: what was chosen stays, another choice tries again, and so does Retry', async ({
  open,
  house,
}) => {
  const page = await open('owner')
  const failed = page.getByRole('alert').filter({ hasText: 'The figures did not load' })
  await withoutUsage(house.portal.dataFolder, async () => {
    await page.goto('/console/usage?by=boundary&range=7d')
    await expect(failed).toBeVisible()
    await expect(page.getByRole('heading', { level: 1, name: 'Usage' })).toBeVisible()
    await expect(page.getByLabel('Group by')).toHaveValue('boundary')
    await expect(page.getByRole('navigation', { name: 'Console' })).toBeVisible()
  })
  await failed.getByRole('button', { name: 'Retry' }).click()
  await expect(page.getByRole('table', { name: 'Usage by boundary' })).toBeVisible()
  expect(new URL(page.url()).search).toBe('?by=boundary&range=7d')

  await withoutUsage(house.portal.dataFolder, async () => {
    await page.reload()
    await expect(failed).toBeVisible()
  })
  await page.getByLabel('Group by').selectOption({ label: 'Model' })
  await expect(page.getByRole('table', { name: 'Usage by model' })).toBeVisible()
  await expect(failed).toBeHidden()
})

test('a member sees their own usage and nobody else’s; the console’s pages do not exist for them', async ({ open }) => {
  const page = await open('member')
  await page.goto('/usage')
  await expect(page.getByRole('heading', { level: 1, name: 'Your usage' })).toBeVisible()
  await expect(page.getByRole('table', { name: 'Usage by model' })).toBeVisible()
  await expect(page.getByLabel('Group by').getByRole('option', { name: 'Person' })).toHaveCount(0)
  for (const path of ['/console/usage', '/console/usage/spend']) {
    const reply = await page.request.get(path)
    expect(reply.status()).toBe(404)
  }
  expect((await page.request.get('/api/usage')).status()).toBe(403)
})

test('on a phone nothing moves sideways', async ({ open }) => {
  for (const width of [390, 320]) {
    const page = await open('owner', { viewport: { width, height: 844 } })
    for (const path of ['/console/usage', '/console/usage/spend', '/usage']) {
      await page.goto(path)
      await page.getByRole('heading', { level: 1 }).waitFor()
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth),
        `${path} at ${width}`,
      ).toBeLessThanOrEqual(width)
    }
  }
})
