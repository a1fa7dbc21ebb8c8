import { expectNoViolations } from './fixtures/axe'
import { ownHouse } from './fixtures/own-house'
import { PortalApi, type WordListDetail, type WordListView } from './fixtures/portal-api'
import { expect, test } from './fixtures/test'
import { ChatPage } from './pages/chat-page'
import { PolicyPage } from './pages/policy-page'
import { WordPanel } from './pages/word-panel'

/** A house of its own: its words raise the level of everyone's questions. */
const house = ownHouse()
const { openFor } = house

test('an admin makes a list from pasted words and a file, tries it, and the next question counts as Confidential', async ({
  browser,
}) => {
  const words = new WordPanel(await openFor(browser, 'admin'))
  await new PolicyPage(words.page).open('words')
  await expect(words.page.getByText('No lists yet')).toBeVisible()
  const dialog = await words.openNew()
  await dialog.getByRole('button', { name: 'Save list' }).click()
  await expect(dialog.getByLabel('Name')).toHaveAccessibleDescription(/Write a name/)
  await expect(dialog.getByLabel('Terms, one a line')).toHaveAccessibleDescription(/Write at least one term/)
  await dialog.getByLabel('Name').fill('Secret projects')
  await expect(dialog.getByLabel('Id')).toHaveValue('secret-projects')
  await dialog.getByLabel('Terms, one a line').fill('Kestrel\nkestrel\nÜberflieger\nx')
  await expect(dialog.getByLabel('Terms, one a line')).toHaveAccessibleDescription(/Line 4: At least 2 characters/)
  await dialog.getByRole('button', { name: 'Save list' }).click()
  await expect(dialog.getByLabel('Terms, one a line'), 'no line is lost in silence').toBeFocused()
  await dialog.getByLabel('Terms, one a line').fill('Kestrel\nkestrel\nÜberflieger')
  await expect(dialog.getByRole('status').first()).toHaveText('2 terms; 1 duplicate is folded')
  await dialog.getByLabel('Add from a file').setInputFiles({
    name: 'birds.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('"Heron, grey",Ada\nKESTREL,Bob\nOsprey,Cy\n'),
  })
  await expect(dialog.getByRole('status').first()).toHaveText('4 terms; 1 duplicate is folded')
  await dialog.getByLabel('Add from a file').setInputFiles({
    name: 'broken.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from([0xff, 0xfe, 0x80]),
  })
  await expect(dialog.getByLabel('Terms, one a line')).toHaveAccessibleDescription(/not plain UTF-8/)
  await dialog.getByLabel('Except in, one a line').fill('Kestrel Street')
  await dialog.getByLabel('Try it').fill('Kestrel meets Osprey in Kestrel Street.')
  const found = dialog.getByRole('region', { name: 'What is found' })
  await expect(found.locator('mark')).toHaveText(['Kestrel', 'Osprey'])
  await expectNoViolations(words.page, 'words-dialog')
  await dialog.getByRole('button', { name: 'Save list' }).click()
  await expect(words.row('Secret projects')).toContainText('org.term:secret-projects')
  await expect(words.row('Secret projects').getByRole('img', { name: 'Level: Confidential' })).toBeVisible()
  const chat = new ChatPage(await openFor(browser, 'member'))
  await chat.open()
  await chat.askAndWait('How far is osprey?')
  await expect(chat.page.getByRole('img', { name: 'Level: Confidential' }).first()).toBeVisible()
})

test('the level of a list goes into the draft, and a list that the policy names stays', async ({ browser }) => {
  const made = await makeList('Mergers', 'mergers', ['Albatross'])
  const policy = new PolicyPage(await openFor(browser, 'admin'))
  const words = new WordPanel(policy.page)
  await policy.open('words')
  const level = policy.page.getByLabel('Level of Mergers in the draft')
  await expect(level.getByRole('option', { name: 'Public' })).toBeDisabled()
  await level.selectOption('Restricted')
  await expect(policy.draft).toContainText('Draft: 1 change')
  const sheet = await policy.openSheet()
  await expect(sheet).toContainText('What gives the level Restricted changed.')
  await sheet.getByLabel('Why').fill('Mergers are for the board')
  await sheet.getByRole('button', { name: 'Publish' }).click()
  await policy.inForce(2)
  await expect(words.row('Mergers').getByRole('img', { name: 'Level: Restricted' })).toBeVisible()
  const dialog = await words.openList('Mergers')
  await dialog.getByRole('button', { name: 'Remove list' }).click()
  await expect(dialog).toContainText('The policy names this list')
  await dialog.getByRole('button', { name: 'Remove it' }).click()
  await expect(dialog.getByRole('alert')).toContainText('Version 2 of the policy, which is in force, names this list')
  expect((await house.owner.call<WordListView[]>('GET', '/api/lists')).some(({ id }) => id === made.id)).toBe(true)
})

test('two people at once: the second is told who was first, and loses nothing', async ({ browser }) => {
  const { id } = await makeList('Clients', 'clients', ['Acme Mills', 'Cole Bros'])
  const words = new WordPanel(await openFor(browser, 'admin'))
  await new PolicyPage(words.page).open('words')
  const dialog = await words.openList('Clients')
  await house.owner.call('PUT', `/api/lists/${id}`, {
    ...{ version: 1, name: 'Clients', exclusions: [] },
    terms: ['Acme Mills', 'Lindab'],
  })
  await dialog.getByLabel('Terms, one a line').fill('Acme Mills\nCole Bros\nHugo & Co')
  await dialog.getByRole('button', { name: 'Save list' }).click()
  const conflict = dialog.getByRole('alert')
  await expect(conflict).toContainText('Olga Owner changed this list')
  await expect(conflict).toContainText('1 term added, 1 removed')
  await conflict.getByRole('button', { name: 'Keep both' }).click()
  await expect(dialog.getByLabel('Terms, one a line')).toHaveValue('Acme Mills\nLindab\nHugo & Co')
  await dialog.getByRole('button', { name: 'Save list' }).click()
  await expect(dialog).toBeHidden()
  const { terms } = await house.owner.call<WordListDetail>('GET', `/api/lists/${id}`)
  expect(terms).toEqual(['Acme Mills', 'Lindab', 'Hugo & Co'])
})

test('by keyboard alone: a list is made and removed', async ({ browser }) => {
  const words = new WordPanel(await openFor(browser, 'owner'))
  const { keyboard } = words.page
  await new PolicyPage(words.page).open('words')
  await words.newButton.or(words.page.getByRole('button', { name: 'New list' })).focus()
  await keyboard.press('Enter')
  const dialog = words.page.getByRole('dialog', { name: 'New list' })
  await expect(dialog.getByLabel('Name')).toBeFocused()
  await keyboard.type('Short lived')
  await keyboard.press('Tab')
  await keyboard.press('Tab')
  await keyboard.type('Mayfly')
  await dialog.getByRole('button', { name: 'Save list' }).focus()
  await keyboard.press('Enter')
  await expect(words.row('Short lived')).toBeVisible()
  await words.page.getByRole('button', { name: 'Change list Short lived' }).focus()
  await keyboard.press('Enter')
  const again = words.page.getByRole('dialog', { name: 'List Short lived' })
  for (const name of ['Remove list', 'Remove it']) {
    await again.getByRole('button', { name }).focus()
    await keyboard.press('Enter')
  }
  await expect(words.row('Short lived')).toHaveCount(0)
})

test('an auditor reads that lists are there and no word of them; for a member there is no such call', async ({
  browser,
}) => {
  const { id } = await makeList('Treasure', 'treasure', ['Quetzal'])
  const page = await openFor(browser, 'auditor')
  const words = new WordPanel(page)
  await new PolicyPage(page).open('words')
  await expect(words.row('Treasure')).toContainText('Confidential')
  await expect(words.newButton).toHaveCount(0)
  await expect(words.table.getByRole('button')).toHaveCount(0)
  expect(await page.content()).not.toContain('Quetzal')
  const auditor = new PortalApi(house.portal.origin, house.people.auditor.cookie)
  for (const [method, path] of [
    ['GET', `/api/lists/${id}`],
    ['DELETE', `/api/lists/${id}`],
    ['POST', '/api/lists/try'],
  ] as const)
    expect((await auditor.send(method, path, method === 'GET' ? undefined : {})).status, path).toBe(403)
  await page.goto('/console/audit?type=list.uploaded')
  await expect(page.getByText('made the list of words “Treasure”').first()).toBeVisible()
  expect(await page.content()).not.toContain('Quetzal')
  const member = new PortalApi(house.portal.origin, house.people.member.cookie)
  expect((await member.send('GET', '/api/lists')).status).toBe(403)
})

test('the words fit a phone and both themes', async ({ browser }) => {
  await makeList('Places', 'places', ['Reykholt'])
  const page = await openFor(browser, 'admin')
  const words = new WordPanel(page)
  await new PolicyPage(page).open('words')
  await expect(words.row('Places')).toBeVisible()
  await expectNoViolations(page, 'words')
  await page.setViewportSize({ width: 390, height: 844 })
  await expectNoViolations(page, 'words-390')
  await words.openList('Places')
  await expectNoViolations(page, 'words-dialog-390')
  await page.keyboard.press('Escape')
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 })
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
    expect(wide, `no sideways scroll at ${width}`).toBe(false)
  }
})

const makeList = (name: string, slug: string, terms: string[]) =>
  house.owner.call<WordListDetail>('POST', '/api/lists', { name, slug, terms, exclusions: [] })
