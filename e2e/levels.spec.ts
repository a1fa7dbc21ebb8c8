import { expectNoViolations } from './fixtures/axe'
import { ownHouse } from './fixtures/own-house'
import { type PolicyView, PortalApi } from './fixtures/portal-api'
import { expect, test } from './fixtures/test'
import { ChatPage } from './pages/chat-page'
import { LevelPanel } from './pages/level-panel'
import { PolicyPage } from './pages/policy-page'

/** A house of its own: what is published here binds nobody else's tests. */
const house = ownHouse()
const { openFor } = house

test('an admin renames and colours a level; chats and the log say the new name, old receipts the old one', async ({
  browser,
}) => {
  const chat = new ChatPage(await openFor(browser, 'member'))
  await chat.open()
  const answer = await chat.askAndWait('Pay DE82 7000 0000 0000 0012 34')
  const policy = new PolicyPage(await openFor(browser, 'admin'))
  const levels = new LevelPanel(policy.page)
  await policy.open('levels')
  await expect(levels.row('Confidential').getByRole('cell', { name: '1', exact: true })).toBeVisible()
  await levels.rename('Confidential', 'Internal')
  await expect(policy.page.getByRole('textbox', { name: 'Name of Confidential' })).toHaveAccessibleDescription(
    /Another level is called that/,
  )
  await levels.rename('Confidential', 'Client matters')
  await policy.page.getByRole('button', { name: 'Colour of Client matters: Amber' }).click()
  const colours = policy.page.getByRole('dialog', { name: 'Colour of Client matters' })
  await expect(colours.getByRole('radio')).toHaveCount(8)
  await colours.getByRole('radio', { name: 'Pink' }).check({ force: true })
  await policy.page.keyboard.press('Escape')
  await expect(policy.draft).toContainText('Draft: 2 changes, same decisions.')
  const sheet = await policy.openSheet()
  const changes = sheet.getByRole('list', { name: 'What publishing changes' })
  await expect(changes).toContainText('Level Confidential is now called Client matters.')
  await expect(changes).toContainText('Level Client matters is now shown in pink.')
  await sheet.getByLabel('Why').fill('Our own words')
  await sheet.getByRole('button', { name: 'Publish' }).click()
  await policy.inForce(2)

  await chat.page.reload()
  await expect(chat.page.getByRole('img', { name: 'Level: Client matters' }).first()).toBeVisible()
  await expect(await chat.openReceipt(answer)).toContainText('Confidential')
  const auditor = await openFor(browser, 'auditor')
  await auditor.goto('/console/audit?type=ai.request.decided')
  await expect(auditor.getByText(/asked: Client matters/).first()).toBeVisible()
})

test('by keyboard alone: a level is added, moved up and down, and the focus goes with it', async ({ browser }) => {
  const policy = new PolicyPage(await openFor(browser, 'admin'))
  const levels = new LevelPanel(policy.page)
  const { keyboard } = policy.page
  await policy.open('levels')
  await levels.addButton.focus()
  await keyboard.press('Enter')
  const dialog = policy.page.getByRole('dialog', { name: 'New level' })
  await expect(dialog.getByLabel('Name')).toBeFocused()
  await keyboard.press('Enter')
  await expect(dialog.getByLabel('Name')).toHaveAccessibleDescription(/Write a name/)
  await keyboard.type('Board only')
  await expect(dialog.getByLabel('Id')).toHaveValue('board-only')
  await keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(policy.draft).toContainText('Draft: 1 change, same decisions.')
  const names = await levels.names()
  expect(names.indexOf('Board only')).toBe(3)
  const up = policy.page.getByRole('button', { name: 'Move Board only up: less sensitive' })
  await up.focus()
  for (const place of [2, 1]) {
    await keyboard.press('Enter')
    await expect.poll(async () => (await levels.names()).indexOf('Board only')).toBe(place)
    await expect(up).toBeFocused()
  }
  await keyboard.press('Enter')
  await expect(policy.page.getByRole('button', { name: 'Move Board only down: more sensitive' })).toBeFocused()
  await policy.page.getByRole('button', { name: 'Remove level Board only' }).focus()
  await keyboard.press('Enter')
  await expect(policy.draft).toContainText('Draft: No change.')
})

test('a level that chats use goes only with a word of where they rise to', async ({ browser }) => {
  const chat = new ChatPage(await openFor(browser, 'member'))
  await chat.open()
  await chat.askAndWait('Pay DE82 7000 0000 0000 0012 34 at once')
  const policy = new PolicyPage(await openFor(browser, 'owner'))
  const levels = new LevelPanel(policy.page)
  const { version, published, draft } = await house.owner.call<PolicyView>('GET', '/api/policy')
  await house.owner.call('PUT', '/api/policy/draft', {
    revision: draft.revision,
    document: { ...published, tests: [], lowering: {} },
  })
  const used = published.levels.find(({ id }) => id === 'confidential')?.name ?? ''
  await policy.open('levels')
  await levels.add('Top secret', used)
  await policy.page.getByRole('button', { name: `Remove level ${used}` }).click()
  const sheet = await policy.openSheet()
  await sheet.getByLabel('Why').fill('A level of our own')
  await expect(sheet.getByRole('button', { name: 'Publish' })).toBeDisabled()
  const target = sheet.getByLabel(new RegExp(`chats? at ${used}`))
  await expect(target.getByRole('option')).toHaveText(['Choose where they go', 'Top secret', 'Restricted'])
  await expectNoViolations(policy.page, 'levels-map')
  await target.selectOption('Top secret')
  const cleared = sheet.getByLabel(new RegExp(`models? cleared for ${used}`))
  if (await cleared.count()) await cleared.selectOption('Internal')
  await sheet.getByRole('button', { name: 'Publish' }).click()
  await policy.inForce(version + 1)
  await chat.page.reload()
  await expect(chat.page.getByRole('img', { name: 'Level: Top secret' }).first()).toBeVisible()
})

test('an auditor reads the levels and can change none of them; for a member there is no such call', async ({
  browser,
}) => {
  const page = await openFor(browser, 'auditor')
  const levels = new LevelPanel(page)
  await new PolicyPage(page).open('levels')
  await expect(levels.row('Restricted')).toContainText('could not be read')
  await expect(levels.table.getByRole('textbox')).toHaveCount(0)
  await expect(levels.table.getByRole('button')).toHaveCount(0)
  await expect(levels.addButton).toHaveCount(0)
  const member = new PortalApi(house.portal.origin, house.people.member.cookie)
  expect((await member.send('GET', '/api/policy/levels')).status).toBe(403)
})

test('the levels fit a phone and both themes', async ({ browser }) => {
  const page = await openFor(browser, 'admin')
  const policy = new PolicyPage(page)
  const levels = new LevelPanel(page)
  await policy.open('levels')
  await expect(levels.row('Restricted').getByText('not known')).toHaveCount(0)
  await expectNoViolations(page, 'levels')
  await page.setViewportSize({ width: 390, height: 844 })
  await expectNoViolations(page, 'levels-390')
  await levels.addButton.click()
  await expectNoViolations(page, 'levels-add-390')
  await page.keyboard.press('Escape')
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 })
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
    expect(wide, `no sideways scroll at ${width}`).toBe(false)
  }
})
