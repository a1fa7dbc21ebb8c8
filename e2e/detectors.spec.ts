import { expectNoViolations } from './fixtures/axe'
import { ownHouse } from './fixtures/own-house'
import { type PolicyView, PortalApi } from './fixtures/portal-api'
import { expect, test } from './fixtures/test'
import { ChatPage } from './pages/chat-page'
import { DetectorPanel } from './pages/detector-panel'
import { PolicyPage } from './pages/policy-page'

/** A house of its own: its policy is changed, and what its people send is counted. */
const house = ownHouse()
const { openFor } = house
const card = 'My card is 4539 1488 0343 6467. Is it valid?'
const iban = 'Pay DE82 7000 0000 0000 0012 34'

test('an auditor reads what is found, how, and which level it gives; filters and order stand in the address', async ({
  browser,
}) => {
  const page = await openFor(browser, 'auditor')
  const panel = new DetectorPanel(page)
  const { table } = panel
  const row = (type: string) => panel.row(type)
  await new PolicyPage(page).open('detectors')
  await expect(row('finance.iban')).toContainText('valid check digits')
  await expect(row('finance.iban')).toContainText('format, check digit')
  await expect(row('finance.iban').getByRole('img', { name: 'Level: Confidential' })).toHaveCount(2)
  await expect(row('person.name')).toContainText('Confidential: at least 3 × a name.')
  await expect(panel.trial, 'who only reads tries nothing').toHaveCount(0)
  await expect(table.getByRole('switch')).toHaveCount(0)
  await expect(table.getByRole('button', { name: /^Change / })).toHaveCount(0)
  await page.getByLabel('Find').fill('passport')
  await expect(page.getByRole('status').filter({ hasText: 'kind' })).toHaveText(/^1 kind of/)
  await expect(page).toHaveURL(/q=passport/)
  await page.getByLabel('Find').fill('')
  await page.getByLabel('Family').selectOption('Secrets')
  await expect(page).toHaveURL(/family=secret/)
  await expect(table.getByRole('row')).toHaveCount(9)
  await page.getByRole('button', { name: 'In the draft' }).click()
  await expect(page.getByRole('columnheader', { name: 'In the draft' })).toHaveAttribute('aria-sort', 'ascending')
  await page.reload()
  await expect(table.getByRole('row')).toHaveCount(9)
  await expect(page.getByLabel('Family')).toHaveValue('secret')
  await page.getByLabel('Level in the draft').selectOption('Counts for nothing')
  await expect(page.getByText('Nothing is called that')).toBeVisible()
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect(row('finance.iban')).toBeVisible()
  const auditor = new PortalApi(house.portal.origin, house.people.auditor.cookie)
  expect((await auditor.send('POST', '/api/detectors/try', { text: 'x' })).status).toBe(403)
  const member = new PortalApi(house.portal.origin, house.people.member.cookie)
  expect((await member.send('GET', '/api/detectors')).status).toBe(403)
})

test('what was found in the last 30 days is counted, is what the table is ordered by, and opens with examples', async ({
  browser,
}) => {
  const chat = new ChatPage(await openFor(browser, 'member'))
  await chat.open()
  await chat.askAndWait(card)
  const page = await openFor(browser, 'admin')
  const panel = new DetectorPanel(page)
  await new PolicyPage(page).open('detectors')
  await expect(panel.row('finance.payment-card')).toContainText(/1 request.*1 value/s)
  await expect(page.getByText('as of')).toContainText('Found in requests of the last 30 days')
  await page.getByRole('button', { name: 'Found in 30 days' }).click()
  await expect(page).toHaveURL(/sort=hits&order=desc/)
  await expect(panel.table.getByRole('row').nth(1)).toContainText('finance.payment-card')
  await page.getByLabel('Found', { exact: true }).selectOption('Found in 30 days')
  await expect(panel.row('finance.iban')).toHaveCount(0)
  await panel.unfold('Payment card number')
  await expect(panel.table).toContainText('random strings of its form would pass')
  await expect(panel.table.getByRole('list', { name: 'Found in', exact: true }).getByRole('listitem')).toHaveCount(2)
  await expect(panel.table.getByRole('list', { name: 'Not found in' }).getByRole('listitem')).not.toHaveCount(0)
  await page.reload()
  await expect(panel.table.getByRole('row').nth(1)).toContainText('finance.payment-card')
})

test('an admin switches a kind off and on in the draft; what an invariant needs stays on', async ({ browser }) => {
  const policy = new PolicyPage(await openFor(browser, 'admin'))
  const panel = new DetectorPanel(policy.page)
  await policy.open('detectors')
  await panel.counts('IP address').click()
  await expect(panel.row('network.ip')).toContainText('Counts for nothing')
  await expect(panel.row('network.ip')).toContainText('Still found and recorded; counts for nothing.')
  await expect(panel.row('network.ip')).toContainText('changed in the draft')
  await expect(policy.draft).toContainText('Draft: 1 change')
  await expect(panel.counts('Health data of a person')).toBeDisabled()
  await expect(panel.row('health.phi')).toContainText('The invariant "health-stays" needs findings of "health.phi".')
  await expect(panel.row('payload.scanned')).toContainText('What could not be read cannot be ignored.')
  await policy.page.reload()
  await expect(panel.counts('IP address')).not.toBeChecked()
  await panel.counts('IP address').click()
  await expect(panel.row('network.ip')).not.toContainText('changed in the draft')
  await expect(policy.publishButton).toBeDisabled()
})

test('a threshold goes into the draft with its field named, and once it is published the next request obeys it', async ({
  browser,
}) => {
  const policy = new PolicyPage(await openFor(browser, 'admin'))
  const panel = new DetectorPanel(policy.page)
  await policy.open('detectors')
  const dialog = await panel.change('IBAN')
  await expect(dialog).toContainText('Confidential: financial data')
  await dialog.getByRole('button', { name: 'Set a level and a threshold' }).click()
  await dialog.getByLabel('Level', { exact: true }).selectOption('Confidential')
  await dialog.getByLabel('At least').fill('')
  await dialog.getByRole('button', { name: 'Keep in draft' }).click()
  await expect(dialog.getByLabel('At least')).toHaveAccessibleDescription(/whole number from 1/)
  await dialog.getByLabel('At least').fill('3')
  await expect(dialog.getByRole('status'), 'another row still gives it').toContainText('Confidential')
  await dialog.getByLabel(/Take it out of those rows/).check()
  await expect(dialog.getByRole('status')).toContainText('Internal')
  await dialog.getByRole('button', { name: 'Keep in draft' }).click()
  await expect(dialog).toBeHidden()
  await expect(panel.row('finance.iban')).toContainText('Confidential: at least 3 × an IBAN.')
  await expect(panel.row('finance.payment-card')).not.toContainText('changed in the draft')
  await panel.text.fill(iban)
  await expect(panel.trial).toContainText('Internal')
  const tests = await house.owner.call<PolicyView>('GET', '/api/policy')
  const document = tests.draft.document
  if (document === null) throw new Error('no draft is open')
  const kept = document.tests.filter(({ name }) => !/IBAN/.test(name))
  await house.owner.call('PUT', '/api/policy/draft', {
    revision: tests.draft.revision,
    document: { ...document, tests: kept },
  })
  await policy.open('detectors')
  const sheet = await policy.openSheet()
  await sheet.getByLabel('Why').fill('Single account numbers are on every invoice')
  await sheet.getByRole('button', { name: 'Publish' }).click()
  await policy.inForce(2)
  const chat = new ChatPage(await openFor(browser, 'member'))
  await chat.open()
  await chat.askAndWait(iban)
  await expect(chat.level('Internal')).toBeVisible()
  const again = await panel.change('IBAN')
  await again.getByRole('button', { name: 'Back to default' }).click()
  await expect(panel.row('finance.iban').getByRole('img', { name: 'Level: Confidential' })).toHaveCount(2)
})

test('two people at once: a switch that comes second is kept on the screen, and both changes are kept', async ({
  browser,
}) => {
  const policy = new PolicyPage(await openFor(browser, 'admin'))
  const panel = new DetectorPanel(policy.page)
  await policy.open('detectors')
  const { published, draft } = await house.owner.call<PolicyView>('GET', '/api/policy')
  const theirs = { ...published, ignore: ['network.mac'] }
  await house.owner.call('PUT', '/api/policy/draft', { revision: draft.revision, document: theirs })
  await panel.counts('IP address').click()
  const conflict = policy.page.getByRole('alert').filter({ hasText: 'changed the draft' })
  await conflict.getByRole('button', { name: 'Keep both' }).click()
  await expect(panel.counts('Hardware address')).not.toBeChecked()
  await expect(panel.counts('IP address')).not.toBeChecked()
  await expect(policy.draft).toContainText('Draft: 2 changes')
})

test('a text is tried: what is found is marked with its reasons, and one that is too long is refused in words', async ({
  browser,
}) => {
  const page = await openFor(browser, 'admin')
  const panel = new DetectorPanel(page)
  await new PolicyPage(page).open('detectors')
  await panel.text.fill(`${card} Call +1 415 555 0134.`)
  const found = panel.trial.getByRole('table', { name: 'What is found' })
  const line = found.getByRole('row').filter({ hasText: 'finance.payment-card' })
  await expect(line).toContainText('4539 1488 0343 6467')
  await expect(line).toContainText('high')
  await expect(line).toContainText(/check digit holds/)
  await expect(line).toContainText('Gives the level')
  await expect(panel.trial.locator('mark').first()).toHaveText('4539 1488 0343 6467')
  await expect(panel.trial.getByRole('img', { name: 'Level: Restricted' })).toBeVisible()
  await expectNoViolations(page, 'detectors-try')
  await panel.text.fill('x'.repeat(200_001))
  await expect(panel.text).toHaveAccessibleDescription(/At most 200,000 characters. Try a part of the text/)
  await expect(found).toHaveCount(0)
  await panel.text.fill('Good morning')
  await expect(panel.trial).toContainText('nothing was found')
})

test('by keyboard alone: the table is turned around, a kind is unfolded, switched off and given a row', async ({
  browser,
}) => {
  const page = await openFor(browser, 'admin')
  const panel = new DetectorPanel(page)
  const { keyboard } = page
  await new PolicyPage(page).open('detectors')
  const first = panel.table.getByRole('row').nth(1)
  await expect(first).toContainText('secret.vendor-token')
  await page.getByRole('button', { name: 'Kind' }).focus()
  await keyboard.press('Enter')
  await expect(page.getByRole('columnheader', { name: 'Kind' })).toHaveAttribute('aria-sort', 'descending')
  await expect(first).toContainText('payload.remote-reference')
  await panel.table.getByRole('button', { name: 'Hardware address', exact: true }).focus()
  await keyboard.press('Enter')
  await expect(panel.table).toContainText('Looked for')
  await keyboard.press('Tab')
  await expect(panel.counts('Hardware address')).toBeFocused()
  await keyboard.press('Space')
  await expect(panel.counts('Hardware address')).not.toBeChecked()
  await keyboard.press('Tab')
  await keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Hardware address' })
  await dialog.getByRole('button', { name: 'Set a level and a threshold' }).focus()
  await keyboard.press('Enter')
  await dialog.getByRole('button', { name: 'Keep in draft' }).focus()
  await keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: 'Change Hardware address' })).toBeFocused()
})

/** Few kinds: axe looks at each of them. */
const ofFinance = '/console/policy?tab=detectors&family=finance'

test('the detectors fit a phone and both themes', async ({ browser }) => {
  const page = await openFor(browser, 'admin')
  const panel = new DetectorPanel(page)
  await page.goto(ofFinance)
  await panel.unfold('Payment card number')
  await expect(panel.table).toContainText('Found in')
  await expectNoViolations(page, 'detectors', { fits: true })
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 })
    await expectNoViolations(page, `detectors-${width}`, { fits: true })
  }
})

test('a row of a kind is written on a phone and in both themes', async ({ browser }) => {
  const page = await openFor(browser, 'admin')
  const panel = new DetectorPanel(page)
  await page.goto(ofFinance)
  const dialog = await panel.change('Payment card number')
  await dialog.getByRole('button', { name: 'Set a level and a threshold' }).click()
  await expectNoViolations(page, 'detectors-dialog', { fits: true })
  await page.setViewportSize({ width: 320, height: 844 })
  await expectNoViolations(page, 'detectors-dialog-320', { fits: true })
})
