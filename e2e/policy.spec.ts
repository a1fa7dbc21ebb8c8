import { expectNoViolations } from './fixtures/axe'
import { ownHouse } from './fixtures/own-house'
import { type PolicyView, PortalApi } from './fixtures/portal-api'
import { expect, test } from './fixtures/test'
import { ChatPage } from './pages/chat-page'
import { PolicyPage } from './pages/policy-page'

/** A house of its own: what is published here binds nobody else's tests. */
const house = ownHouse()
const { openFor } = house

const versionNow = async () => (await house.owner.call<PolicyView>('GET', '/api/policy')).version

test('an admin tightens a cell and adds a rule, publishes with a reason, and the next question obeys', async ({
  browser,
}) => {
  const policy = new PolicyPage(await openFor(browser, 'admin'))
  await policy.open()
  await expect(policy.publishButton).toBeDisabled()
  await policy.setCell('Confidential', 'Private', 'Block')
  await expect(policy.cell('Confidential', 'Private')).toHaveAccessibleName(/Block, was Justify$/)
  await policy.page.getByRole('tab', { name: 'Rules' }).click()
  await expect(policy.page).toHaveURL(/tab=rules/)
  await policy.addRule('work-stays', 'Internal', 'Block')
  await expect(policy.draft).toContainText('Draft: 2 changes, only tighter.')
  const sheet = await policy.openSheet()
  await expect(sheet.getByRole('list', { name: 'What publishing changes' })).toContainText(
    'When people send Internal or higher, cloud is blocked.',
  )
  await expect(sheet.getByRole('list', { name: 'Failing tests' })).toContainText('IBAN is hidden from the cloud')
  await expect(sheet.getByRole('button', { name: 'Publish' })).toBeDisabled()
  await expectNoViolations(policy.page, 'policy-sheet')
  await sheet.getByRole('button', { name: 'Cancel' }).click()
  const { draft } = await house.owner.call<PolicyView>('GET', '/api/policy')
  const refused = await house.owner.send('POST', '/api/policy/publish', {
    revision: draft.revision,
    version: 1,
    note: 'x',
  })
  expect(refused.status, 'no other door publishes while a test fails').toBe(409)

  await dropTests()
  await policy.open()
  const clean = await policy.openSheet()
  await clean.getByRole('button', { name: 'Publish' }).click()
  await expect(clean.getByLabel('Why')).toBeFocused()
  await expect(clean.getByLabel('Why')).toHaveAccessibleDescription(/Say why/)
  await clean.getByLabel('Why').fill('Until the contract is signed')
  await clean.getByRole('button', { name: 'Publish' }).click()
  await policy.inForce(2)

  const chat = new ChatPage(await openFor(browser, 'member'))
  await chat.open()
  const answer = await chat.askAndWait('What is the capital of Norway?')
  await expect(chat.receipt(answer)).toHaveAccessibleName(/In-house/)
  const panel = await chat.openReceipt(answer)
  await expect(panel).toContainText('When people send Internal or higher, cloud is blocked.')
})

test('an admin rolls back by a new version with the old content', async ({ browser }) => {
  const before = await versionNow()
  expect(before, 'something was published before').toBeGreaterThan(1)
  const policy = new PolicyPage(await openFor(browser, 'admin'))
  await policy.open('versions')
  await expect(policy.page.getByText('Until the contract is signed')).toBeVisible()
  await policy.page.getByLabel('From', { exact: true }).selectOption('Version 2')
  await policy.page.getByLabel('To', { exact: true }).selectOption('Version 1')
  await expect(policy.page.getByRole('list', { name: 'From version 2 to 1' })).toContainText('Rule removed')
  await expect(policy.page).toHaveURL(/from=2&to=1|to=1&from=2/)
  await policy.page.getByRole('button', { name: 'Roll back to version 1' }).click()
  const dialog = policy.page.getByRole('dialog', { name: 'Roll back to version 1' })
  await expect(dialog.getByRole('list', { name: 'What rolling back changes' })).toContainText('Looser')
  await dialog.getByLabel('Why').fill('No longer needed')
  await dialog.getByRole('button', { name: 'Roll back' }).click()
  await policy.inForce(before + 1)
  await expect(policy.page.getByRole('row').filter({ hasText: 'No longer needed' })).toContainText('in force')
})

test('two people at once: the second is told who was first, and loses nothing', async ({ browser }) => {
  const first = new PolicyPage(await openFor(browser, 'owner'))
  const second = new PolicyPage(await openFor(browser, 'admin'))
  await first.open()
  await second.open()
  await first.setCell('Internal', 'Cloud', 'Redact')
  await expect(first.draft).toContainText('Saved by Olga Owner')
  await second.setCell('Internal', 'Private', 'Justify')
  const alert = second.page.getByRole('alert').filter({ hasText: 'changed the draft' })
  await expect(alert).toContainText('Olga Owner changed the draft')
  await expect(alert.getByRole('list', { name: 'What they changed' })).toContainText(
    'Internal at cloud: allow → redact.',
  )
  await expect(alert.getByRole('list', { name: 'What yours adds to it' })).toContainText(
    'Internal at private: allow → justify.',
  )
  await expectNoViolations(second.page, 'policy-conflict')
  await alert.getByRole('button', { name: 'Keep both' }).click()
  await expect(second.draft).toContainText('Draft: 2 changes, only tighter.')
  await expect(second.draft).toContainText('Saved by Adam Admin')
  const { draft } = await house.owner.call<PolicyView>('GET', '/api/policy')
  expect(draft.document?.matrix.internal).toEqual({ local: 'allow', private: 'justify', cloud: 'redact' })
})

test('what cannot be published is kept, and named with its place', async ({ browser }) => {
  const policy = new PolicyPage(await openFor(browser, 'admin'))
  await policy.open()
  await policy.setCell('Public', 'Cloud', 'Block')
  const problems = policy.page.getByRole('alert').filter({ hasText: 'cannot be published' })
  await expect(problems).toContainText(
    'Matrix internal cloud: "internal" is freer at cloud (allow) than "public" below it',
  )
  await policy.page.reload()
  await expect(policy.cell('Public', 'Cloud')).toHaveAccessibleName(/Block, was Allow$/)
  await expect(problems).toContainText('Matrix internal cloud')
  const sheet = await policy.openSheet()
  await expect(sheet.getByRole('alert')).toContainText('Matrix internal cloud')
  await expect(sheet.getByRole('button', { name: 'Publish' })).toBeDisabled()
  await sheet.getByRole('button', { name: 'Cancel' }).click()
  await policy.draft.getByRole('button', { name: 'Discard draft' }).click()
  await policy.draft.getByRole('button', { name: 'Throw it away' }).click()
  await expect(policy.cell('Public', 'Cloud')).toHaveAccessibleName(/: Allow$/)
})

test('a rule without name or demand is refused at its field', async ({ browser }) => {
  const policy = new PolicyPage(await openFor(browser, 'admin'))
  await policy.open('rules')
  await policy.page.getByRole('button', { name: 'Add rule' }).click()
  const dialog = policy.page.getByRole('dialog', { name: 'New rule' })
  await dialog.getByRole('button', { name: 'Keep in draft' }).click()
  await expect(dialog.getByLabel('Name')).toBeFocused()
  await expect(dialog.getByLabel('Name')).toHaveAccessibleDescription(/Write a short name/)
  await expectNoViolations(policy.page, 'policy-rule')
  await expect(dialog.getByRole('alert')).toHaveText('Choose at least one boundary and what it demands.')
  const document = { ...(await house.owner.call<PolicyView>('GET', '/api/policy')).published, base: 7 }
  const reply = await house.owner.send('PUT', '/api/policy/draft', { revision: 0, document })
  expect(reply.status).toBe(400)
  expect(JSON.stringify(await reply.json())).toContain('document.base: ')
})

test('trying a text says level, findings, and what each boundary demands, in force and in the draft', async ({
  browser,
}) => {
  const policy = new PolicyPage(await openFor(browser, 'admin'))
  await policy.open()
  await policy.setCell('Confidential', 'Cloud', 'Block')
  await expect(policy.draft).toContainText('Saved by Adam Admin')
  await policy.page.getByRole('tab', { name: 'Try it' }).click()
  await policy.page.getByLabel('Against').selectOption('In force')
  await policy.page.getByLabel('Text to try').fill('Pay DE82 7000 0000 0000 0012 34')
  const result = policy.page.getByRole('region', { name: 'What would happen' })
  await expect(result.getByRole('img', { name: 'Level: Confidential' })).toBeVisible()
  await expect(result.getByRole('table', { name: 'Findings' })).toContainText('an IBAN')
  const cloud = result.getByRole('table', { name: 'Decision' }).getByRole('row').filter({ hasText: 'Cloud' }).last()
  await expect(cloud).toContainText('Redact')
  await policy.page.getByLabel('Against').selectOption('Draft')
  await expect(cloud).toContainText('Block')
  await expectNoViolations(policy.page, 'policy-tried')
  await policy.page.setViewportSize({ width: 390, height: 844 })
  await expectNoViolations(policy.page, 'policy-tried-390')
})

test('by keyboard alone: arrows reach a cell, Enter opens it, and the draft keeps what was chosen', async ({
  browser,
}) => {
  const policy = new PolicyPage(await openFor(browser, 'admin'))
  const { keyboard } = policy.page
  await policy.open()
  await policy.page.getByRole('tab', { name: 'Matrix' }).focus()
  for (let tries = 0; tries < 4 && !(await policy.cell('Public', 'In-house').evaluate(isFocused)); tries++)
    await keyboard.press('Tab')
  await expect(policy.cell('Public', 'In-house')).toBeFocused()
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight']) await keyboard.press(key)
  await expect(policy.cell('Confidential', 'Private')).toBeFocused()
  await keyboard.press('Enter')
  await expect(policy.page.getByRole('menuitem', { name: /^Allow/ })).toBeFocused()
  for (const action of ['Redact', 'Justify', 'Block']) {
    await keyboard.press('ArrowDown')
    await expect(policy.page.getByRole('menuitem', { name: new RegExp(`^${action}`) })).toBeFocused()
  }
  await keyboard.press('Enter')
  await expect(policy.cell('Confidential', 'Private')).toBeFocused()
  await expect(policy.cell('Confidential', 'Private')).toHaveAccessibleName(/Block, was Justify$/)
  await expect(policy.draft).toContainText('Saved by Adam Admin')
  await policy.cell('Restricted', 'Cloud').focus()
  await keyboard.press('Enter')
  await expect(policy.page.getByRole('menuitem', { name: /^Allow/ }), 'an invariant holds this cell').toBeDisabled()
})

test('an auditor reads matrix, rules and versions, and can change none of them', async ({ browser }) => {
  const page = await openFor(browser, 'auditor')
  const policy = new PolicyPage(page)
  await policy.open()
  await expect(policy.matrix).toContainText('Redact')
  await expect(policy.publishButton).toHaveCount(0)
  await expect(policy.matrix.getByRole('button')).toHaveCount(0)
  await expect(page.getByRole('tab', { name: 'Try it' })).toHaveCount(0)
  await policy.open('rules')
  await expect(page.getByRole('list', { name: 'Invariants' })).toContainText('Always: When people send Restricted')
  await expect(page.getByRole('button', { name: 'Add rule' })).toHaveCount(0)
  await policy.open('versions')
  await expect(page.getByText('Starter policy')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Roll back/ })).toHaveCount(0)
  const api = new PortalApi(house.portal.origin, house.people.auditor.cookie)
  const calls = [
    ['PUT', '/api/policy/draft', { revision: 0, document: {} }],
    ['POST', '/api/policy/publish', { revision: 0, version: 1, note: 'x' }],
    ['POST', '/api/policy/versions/1/roll-back', { version: 1, note: 'x' }],
  ] as const
  for (const [method, path, body] of calls) expect((await api.send(method, path, body)).status, path).toBe(403)
})

test('for a member there is no such page, and no call answers', async ({ browser }) => {
  const page = await openFor(browser, 'member')
  await page.goto('/console/policy')
  await expect(page.getByRole('heading', { level: 1, name: 'Nothing here' })).toBeVisible()
  const api = new PortalApi(house.portal.origin, house.people.member.cookie)
  for (const path of ['/api/policy', '/api/policy/review', '/api/policy/versions'])
    expect((await api.send('GET', path)).status, path).toBe(403)
})

const isFocused = (element: Element) => element === document.activeElement

/** The starter's tests say what its matrix says; who changes the one changes the other. */
async function dropTests(): Promise<void> {
  const { draft } = await house.owner.call<PolicyView>('GET', '/api/policy')
  const document = { ...draft.document, tests: [] }
  await house.owner.call('PUT', '/api/policy/draft', { revision: draft.revision, document })
}
