import { readFileSync } from 'node:fs'
import type { Page } from 'playwright/test'
import { findPerson } from './fixtures/portal-api'
import { expect, type House, test } from './fixtures/test'
import { ChatPage } from './pages/chat-page'
import { addGroup, addPerson } from './pages/people-page'

const spend = '/console/usage/spend'

/** What the page says of money in its three places: the tile, the table's last line, the file. */
interface Sums {
  tile: number
  table: string
  file: number
}

/** An exact sum with as many places as the shown one has. */
const moneyAs = (shown: string, micros: number) => `$${(micros / 1e6).toFixed(shown.split('.')[1]?.length ?? 0)}`

const usageTable = (page: Page, by: string) => page.getByRole('table', { name: `Usage by ${by}`, exact: true })

async function download(page: Page): Promise<Record<string, string>[]> {
  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: 'CSV' }).click()
  const file = readFileSync(await (await downloading).path(), 'utf8')
  const [head = [], ...lines] = file
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','))
  return lines.map((line) => Object.fromEntries(head.map((name, at) => [name, line[at] ?? ''])))
}

async function sumsOf(page: Page, by: string): Promise<Sums> {
  const table = usageTable(page, by)
  const total = table.getByRole('row', { name: /^Total/ }).getByRole('cell')
  const exact = await page.getByRole('definition').locator('[title]').first().getAttribute('title')
  const lines = await download(page)
  expect(lines.length, 'a line of the file for each of the table').toBe((await table.getByRole('row').count()) - 2)
  return {
    tile: Math.round(Number(exact?.slice(1)) * 1e6),
    table: await total.last().innerText(),
    file: lines.reduce((sum, line) => sum + Number(line.cost_micros), 0),
  }
}

type Teammate = Awaited<ReturnType<typeof addPerson>>

/** A team with one person in it, who asks the cloud once. */
async function addTeam(house: House, team: string, name: string): Promise<Teammate> {
  const persona = await addPerson(house.owner, 'member', name)
  const group = await addGroup(house.owner, team, [persona.id])
  await house.owner.call('PATCH', `/api/people/${persona.id}`, { groupIds: [group], homeGroupId: group })
  return persona
}

const cents = { inputMicrosPerMillion: 2_500_000, outputMicrosPerMillion: 10_000_000 }
const unpriced = { inputMicrosPerMillion: null, outputMicrosPerMillion: null }

/** Two teams that paid, and one request that has no price. */
async function spendSome(house: House, open: (who: Teammate) => Promise<Page>): Promise<void> {
  const model = house.cloud.provider.models.find(({ name }) => name === 'practice-gpt')
  if (model === undefined) throw new Error('the practice cloud has lost its model')
  const { inputMicrosPerMillion, outputMicrosPerMillion } = model
  const price = (change: object) => house.owner.call('PATCH', `/api/models/${model.id}`, change)
  const askCloud = async (who: Teammate, text: string) => {
    const chat = new ChatPage(await open(who))
    await chat.open()
    await chat.choose('practice-gpt', 'Practice cloud')
    await chat.askAndWait(text)
  }
  await price(cents)
  const lea = await addTeam(house, 'Ledger North', 'Lea Ledger')
  await askCloud(lea, 'Count to three, please.')
  await askCloud(await addTeam(house, 'Ledger South', 'Sol Ledger'), 'Count to five, please.')
  await price(unpriced)
  await askCloud(lea, 'And again, please.')
  for (const server of [house.cloud, house.local]) await expect.poll(() => server.isQuiet()).toBe(true)
  await price({ inputMicrosPerMillion, outputMicrosPerMillion })
}

test.describe
  .serial('scene 9', () => {
    test('finance reads spend by team, model and day, and every place says the same sum', async ({ open, house }) => {
      await spendSome(house, open)
      const page = await open('auditor')
      await page.goto('/console')
      await page.getByRole('navigation', { name: 'Console' }).getByRole('link', { name: 'Usage' }).click()
      await page.getByRole('navigation', { name: 'Usage pages' }).getByRole('link', { name: 'Spend' }).click()
      await expect(page.getByRole('heading', { level: 1, name: 'Spend' })).toBeVisible()
      await expect(page.getByRole('note'), 'what has no price is said, not counted as nothing').toContainText(
        'no price and are not in the sum',
      )
      await expect(usageTable(page, 'team').getByRole('link', { name: 'Ledger South' })).toBeVisible()

      const sums = [await sumsOf(page, 'team')]
      for (const by of ['Model', 'Day']) {
        await page.getByLabel('Group by').selectOption({ label: by })
        await usageTable(page, by.toLowerCase()).waitFor()
        sums.push(await sumsOf(page, by.toLowerCase()))
      }
      const [first] = sums
      expect(first?.tile).toBeGreaterThan(0)
      for (const one of sums)
        expect(one).toEqual({ tile: first?.tile, table: moneyAs(one.table, one.tile), file: first?.tile })
    })

    test('finance opens one team, comes back to all, and an admin opens the same view by its URL', async ({
      open,
      house,
    }) => {
      const teamId = (await findPerson(house.owner, 'lea.ledger@example.org')).homeGroup?.id
      const page = await open('auditor')
      await page.goto(`${spend}?by=group&range=7d`)
      const all = await sumsOf(page, 'team')
      await usageTable(page, 'team').getByRole('link', { name: 'Ledger North' }).click()
      await page.waitForURL((url) => url.searchParams.get('group') === teamId)
      await expect(page.getByRole('link', { name: 'Remove filter Team: Ledger North' })).toBeVisible()
      const one = await sumsOf(page, 'day')
      expect(one.file).toBe(one.tile)
      expect(one.tile).toBeGreaterThan(0)
      expect(one.tile).toBeLessThan(all.tile)

      const other = await open('admin')
      await other.goto(page.url())
      await expect(other.getByRole('link', { name: 'Remove filter Team: Ledger North' })).toBeVisible()
      expect(await sumsOf(other, 'day')).toEqual(one)
      await expect(other.getByRole('link', { name: 'Add prices' }), 'an admin may mend it').toBeVisible()

      await page.goBack()
      await usageTable(page, 'team').waitFor()
      expect(await sumsOf(page, 'team')).toEqual(all)
    })
  })
