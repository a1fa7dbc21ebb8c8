import { expectNoViolations } from './fixtures/axe'
import { type BudgetList, invite, type Persona, type PersonView } from './fixtures/portal-api'
import { showPage } from './fixtures/show-page'
import { expect, type House, test } from './fixtures/test'
import { ChatPage } from './pages/chat-page'

const path = '/console/usage/budgets'

/** A member of this file's own, so that nobody else's requests meet these budgets. */
let bea: { persona: Persona; id: string } | null = null

async function beaIn(house: House) {
  if (bea !== null) return bea
  const persona = await invite(house.owner, 'member', 'Bea Budget')
  const people = await house.owner.call<PersonView[]>('GET', '/api/people')
  bea = { persona, id: people.find(({ name }) => name === 'Bea Budget')?.id ?? '' }
  return bea
}

const budgetsOf = async (house: House) => (await house.owner.call<BudgetList>('GET', '/api/budgets')).budgets

async function give(house: House, input: object): Promise<void> {
  const { id } = await beaIn(house)
  const whole = { scope: 'person', subjectId: id, unit: 'money', period: 'month', hard: true, limit: 1 }
  await house.owner.call('POST', '/api/budgets', { ...whole, ...input })
}

test.afterEach(async ({ house }) => {
  for (const { id } of await budgetsOf(house)) await house.owner.call('DELETE', `/api/budgets/${id}`)
})

test('an admin limits a person by keyboard, and the person sees what is left', async ({ open, house }) => {
  const { persona } = await beaIn(house)
  const page = await open('admin')
  await page.goto(path)
  const create = page.getByRole('button', { name: 'New budget' })
  const dialog = page.getByRole('dialog', { name: 'New budget' })
  await expect(async () => {
    await create.press('Enter')
    await expect(dialog).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await dialog.getByLabel('Name').focus()
  await page.keyboard.type('For Bea')
  await dialog.getByLabel('For', { exact: true }).selectOption({ label: 'Person' })
  await dialog.getByLabel('Limit in dollars').fill('lots')
  await dialog.getByRole('button', { name: 'Save' }).press('Enter')
  await expect(dialog.getByText('Write a number')).toBeVisible()
  await expect(dialog.getByLabel('Name')).toHaveValue('For Bea')
  await dialog.getByLabel('Who').selectOption({ label: 'Bea Budget' })
  await dialog.getByLabel('Limit in dollars').fill('2.50')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  const row = page.getByRole('table', { name: 'Budgets' }).getByRole('row', { name: /For Bea/ })
  await expect(row).toContainText('$2.50')
  await expect(row).toContainText('Plenty left')

  const mine = await open(persona)
  await mine.goto('/usage')
  const own = mine.getByRole('region', { name: 'Budgets that bind you' })
  await expect(own.getByText('$2.50 left of $2.50')).toBeVisible()

  await row.getByRole('button', { name: 'Change budget For Bea' }).click()
  const change = page.getByRole('dialog', { name: 'Budget For Bea' })
  const [held] = await budgetsOf(house)
  await house.owner.call('PUT', `/api/budgets/${held?.id}`, {
    name: 'For Bea',
    limit: 3_000_000,
    hard: true,
    version: 1,
  })
  await change.getByLabel('Limit in dollars').fill('4')
  await change.getByRole('button', { name: 'Save' }).click()
  await expect(change.getByRole('alert')).toContainText('Somebody changed this budget meanwhile')
  await expect(change.getByLabel('Limit in dollars')).toHaveValue('4')
  await change.getByRole('button', { name: 'Cancel' }).click()
  await page.reload()
  await row.getByRole('button', { name: 'Change budget For Bea' }).click()
  await change.getByRole('button', { name: 'Remove budget' }).click()
  await change.getByRole('button', { name: 'Remove it now' }).click()
  await expect(page.getByText('No budgets yet')).toBeVisible()
})

test('a person whose money is used up is answered in-house, and the receipt says why', async ({ open, house }) => {
  await give(house, { name: 'Bea money' })
  const chat = new ChatPage(await open((await beaIn(house)).persona))
  await chat.open()
  await chat.choose('practice-gpt', 'Practice cloud')
  await chat.askAndWait('Who answers me?')
  await expect(chat.receipt()).toContainText('In-house')
  await expect(chat.receipt()).toContainText('budget used up: answered in-house')
  const panel = await chat.openReceipt()
  await expect(panel).toContainText('There is no room in the monthly budget “Bea money” for you')
  await expect(panel).toContainText('A budget that applies to you has no room for it.')
  await showPage(chat.page, 'budget-receipt')

  const auditor = await open('auditor')
  await auditor.goto(path)
  await expect(auditor.getByRole('button', { name: 'New budget' })).toHaveCount(0)
  await auditor.getByRole('link', { name: 'Bea money' }).click()
  const stopped = auditor.getByRole('table', { name: 'Who was stopped' })
  await expect(stopped.getByRole('row', { name: /Bea Budget practice-gpt No room left/ }).first()).toBeVisible()
  await showPage(auditor, 'budget-history')
})

test('where nothing is left the person reads which budget, and when it resets', async ({ open, house }) => {
  const chat = new ChatPage(await open((await beaIn(house)).persona))
  await chat.open()
  await chat.askAndWait('Before there was a budget')
  await give(house, { name: 'Bea tokens', unit: 'tokens', period: 'day' })
  await chat.open()
  await expect(chat.page.getByRole('note')).toContainText('Used up: the daily budget “Bea tokens” for you')
  await chat.ask('Is anything left?')
  const alert = chat.answers.last().getByRole('alert')
  await expect(alert).toContainText('There is no room left in the daily budget “Bea tokens” for you')
  await expect(alert).toContainText('It resets on')
  await showPage(chat.page, 'budget-blocked')
})

test('the list is narrowed and sorted by its URL', async ({ open, house }) => {
  await give(house, { name: 'Bea most', limit: 5_000_000 })
  await house.owner.call('POST', '/api/budgets', {
    ...{ name: 'All of us', scope: 'organization', unit: 'money', period: 'month', hard: false, limit: 9_000_000_000 },
  })
  const page = await open('owner')
  await page.goto(path)
  const table = page.getByRole('table', { name: 'Budgets' })
  await table.getByRole('link', { name: 'Limit' }).click()
  await page.waitForURL(/sort=limit/)
  await expect(table.getByRole('row').nth(1)).toContainText('All of us')
  await page.getByLabel('For', { exact: true }).selectOption({ label: 'Person' })
  await page.waitForURL(/scope=person/)
  await expect(table.getByRole('row')).toHaveCount(2)
  await page.getByLabel('Used', { exact: true }).selectOption({ label: 'Used up' })
  await expect(page.getByText('Nothing fits these filters')).toBeVisible()
  await page.getByRole('link', { name: 'Clear filters' }).click()
  await expect(table.getByRole('row')).toHaveCount(3)
})

test('for a member there is no such page, and an auditor changes nothing', async ({ open }) => {
  const member = await open('member')
  expect((await member.request.get(path)).status()).toBe(404)
  expect((await member.request.get('/api/budgets')).status()).toBe(403)
  const auditor = await open('auditor')
  expect((await auditor.request.get(path)).status()).toBe(200)
})

test('axe finds nothing where there is no budget yet', async ({ open }) => {
  const page = await open('admin')
  await page.goto(path)
  await page.getByText('No budgets yet').waitFor()
  await expectNoViolations(page, 'budgets-empty')
})

for (const width of [1280, 390]) {
  test(`axe finds nothing in budgets, ${width} pixels wide, in both themes`, async ({ open, house }) => {
    test.slow()
    await give(house, { name: 'Bea money', limit: 5_000_000 })
    await give(house, { name: 'Bea used up', limit: 1, unit: 'tokens' })
    const page = await open('admin', { viewport: { width, height: 844 } })
    await page.goto(path)
    await page.getByRole('table', { name: 'Budgets' }).waitFor()
    await expectNoViolations(page, `budgets-${width}`)
    await page.getByRole('button', { name: 'New budget' }).click()
    await page.getByRole('dialog').getByLabel('For', { exact: true }).selectOption({ label: 'Person' })
    await expectNoViolations(page, `budgets-dialog-${width}`)
    await page.goto(`${path}/${(await budgetsOf(house))[0]?.id}`)
    await expectNoViolations(page, `budgets-history-${width}`)
    const mine = await open((await beaIn(house)).persona, { viewport: { width, height: 844 } })
    await mine.goto('/usage')
    await mine.getByRole('heading', { name: 'Budgets that bind you' }).waitFor()
    await expectNoViolations(mine, `budgets-mine-${width}`)
  })
}

test('on a phone nothing moves sideways', async ({ open, house }) => {
  await give(house, { name: 'Bea money', limit: 5_000_000 })
  const [budget] = await budgetsOf(house)
  for (const width of [390, 320]) {
    const page = await open('admin', { viewport: { width, height: 844 } })
    const mine = await open((await beaIn(house)).persona, { viewport: { width, height: 844 } })
    for (const [shown, url] of [
      [page, path],
      [page, `${path}/${budget?.id}`],
      [mine, '/usage'],
    ] as const) {
      await shown.goto(url)
      await shown.getByRole('heading', { level: 1 }).waitFor()
      expect(await shown.evaluate(() => document.documentElement.scrollWidth), url).toBeLessThanOrEqual(width)
    }
  }
})
