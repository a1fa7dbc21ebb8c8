import { readFileSync } from 'node:fs'
import { PortalApi } from './fixtures/portal-api'
import { expect, test } from './fixtures/test'
import { AuditPage, newestRequest } from './pages/audit-page'
import { ChatPage } from './pages/chat-page'

test('an auditor searches the log, opens an event and the request that it belongs to', async ({ open }) => {
  const chat = new ChatPage(await open('member'))
  await chat.open()
  await chat.askAndWait('My card is 4539 1488 0343 6467.')
  const audit = new AuditPage(await open('auditor'))
  const { page } = audit
  await audit.open()
  await expect(page.getByText(/\d events from .* UTC\. The database flushes each/)).toBeVisible()
  await page.getByLabel('Kind of event').selectOption('AI requests')
  await expect(page).toHaveURL(/family=ai/)
  await page.getByLabel('Level').selectOption('Restricted')
  await expect(page).toHaveURL(/level=restricted/)
  const row = audit.link(/^Mia Member asked: Restricted, sent to .* \(in-house\)\./)
  await row.click()
  await expect(audit.panel.getByText('Made anew from this line just now, it is the same.')).toBeVisible()
  await expect(audit.panel).not.toContainText('4539')
  await audit.panel.getByRole('link', { name: 'The whole request' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'One request' })).toBeVisible()
  const attempt = page.getByRole('table', { name: 'Attempts' }).getByRole('row').nth(1)
  await expect(attempt).toContainText('answered')
  await expect(attempt).toContainText('in-house')
  await expect(page.locator('main')).not.toContainText('4539')
  await page.goBack()
  await expect(page).toHaveURL(/family=ai&level=restricted/)
  await expect(page.getByLabel('Level')).toHaveValue('restricted')
})

test('an address is a search: it opens the same in a new window, in either order, and says what it cannot read', async ({
  open,
}) => {
  const audit = new AuditPage(await open('owner'))
  const { page } = audit
  await audit.open('?family=admin&order=oldest')
  await expect(audit.rows.nth(1)).toContainText('policy.published')
  await page.getByRole('link', { name: /Time \(UTC\).*show newest first/ }).click()
  await expect(page).not.toHaveURL(/order/)
  await expect(page.getByRole('columnheader', { name: /Time/ })).toHaveAttribute('aria-sort', 'descending')
  await audit.open('?to=2020-01-01')
  await expect(page.getByText('No event in this range')).toBeVisible()
  await page.getByRole('link', { name: 'Show all events' }).click()
  await expect(audit.rows.nth(1)).toBeVisible()
  await audit.open('?from=sometime')
  await expect(page.getByRole('alert').filter({ hasText: 'This address is no search' })).toBeVisible()
  await expect(audit.rows).toHaveCount(0)
  // Behind an open panel the page is hidden, its heading too.
  await page.goto('/console/audit?open=01a20437-23b4-72a7-aac1-3676d8f4dab1')
  await expect(audit.panel).toContainText('There is no such event')
})

test('with the keyboard alone: from row to row, into an event, and back to where one was', async ({ open }) => {
  const audit = new AuditPage(await open('auditor'))
  const { page } = audit
  await audit.open('?family=signIn')
  const links = audit.rows.getByRole('link').and(page.locator('[data-row]'))
  await links.first().focus()
  await page.keyboard.press('ArrowDown')
  await expect(links.nth(1)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(audit.panel.getByRole('heading', { name: 'Event' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(audit.panel).toHaveCount(0)
  await expect(links.nth(1)).toBeFocused()
  await expect(page).toHaveURL(/family=signIn$/)
})

test('an export holds what the search finds, and is in the log itself', async ({ open, house }) => {
  const audit = new AuditPage(await open('auditor'))
  const { page } = audit
  await audit.open('?type=setup.completed')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Export JSON Lines' }).click(),
  ])
  const lines = readFileSync(await download.path(), 'utf8')
    .trimEnd()
    .split('\n')
  expect(lines.map((line) => JSON.parse(line).type)).toEqual(['setup.completed'])
  const { events } = await house.owner.call<{ events: { sentence: string }[] }>(
    'GET',
    '/api/audit/events?type=log.exported',
  )
  expect(events[0]?.sentence).toBe('Audra Auditor exported 1 event as jsonl.')
})

test('an export that is refused says why, and nothing is downloaded', async ({ open }) => {
  const audit = new AuditPage(await open('auditor'))
  const { page } = audit
  await audit.open('?type=setup.completed')
  let downloads = 0
  page.on('download', () => downloads++)
  // Two that are under way cannot be held here: a log as short as this one is sent at once.
  const detail = 'Two exports are under way. Start this one when one of them is done.'
  await page.route('**/api/audit/export?*check=1', (route) =>
    route.fulfill({ status: 429, contentType: 'application/problem+json', body: JSON.stringify({ detail }) }),
  )
  await page.getByRole('link', { name: 'Export CSV' }).click()
  await expect(page.getByText(detail).first()).toBeVisible()
  await expect(page).toHaveURL(/\/console\/audit\?type=setup\.completed$/)
  await page.unroute('**/api/audit/export?*check=1')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Export CSV' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('audit.csv')
  expect(downloads).toBe(1)
})

test('what happens meanwhile is offered, and shown when asked for', async ({ open, house }) => {
  const audit = new AuditPage(await open('auditor'))
  await audit.page.clock.install()
  await audit.open('?family=admin')
  const name = `Night shift ${house.portal.origin.split(':').at(-1)}`
  await house.owner.call('POST', '/api/groups', { name })
  await audit.page.clock.runFor(11_000)
  await audit.page.getByRole('button', { name: /newer event/ }).click()
  await expect(audit.link(`Olga Owner created the group “${name}”.`)).toBeVisible()
})

test('a receipt leads to its request in the log, for those who may read it', async ({ open }) => {
  for (const [who, links] of [
    ['auditor', 1],
    ['member', 0],
  ] as const) {
    const chat = new ChatPage(await open(who))
    await chat.open()
    await chat.askAndWait('Say something.')
    await chat.openReceipt()
    await expect(chat.page.getByText('Audit event')).toBeVisible()
    await expect(chat.page.getByRole('link', { name: 'This request in the log' })).toHaveCount(links)
  }
})

test('an admin and a member find no log, by page or by call', async ({ open, house }) => {
  const { event } = await newestRequest(house.owner)
  for (const who of ['admin', 'member'] as const) {
    const page = await open(who)
    for (const path of ['/console/audit', `/console/audit/requests/${event.runId}`]) {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1, name: 'Nothing here' })).toBeVisible()
    }
    const api = new PortalApi(house.portal.origin, house.people[who].cookie)
    for (const path of ['/api/audit/events', `/api/audit/events/${event.id}`, '/api/audit/newer'])
      expect((await api.send('GET', path)).status, path).toBe(403)
  }
})

test('at 320 pixels the page does not move sideways, and the table does', async ({ open }) => {
  const audit = new AuditPage(await open('auditor', { viewport: { width: 320, height: 700 } }))
  await audit.open()
  const width = (selector: string) =>
    audit.page
      .locator(selector)
      .first()
      .evaluate((element) => element.scrollWidth - element.clientWidth)
  expect(await width('html')).toBe(0)
  expect(await width('main')).toBe(0)
  await expect.poll(() => width('[role=group][aria-label=Events]')).toBeGreaterThan(100)
})
