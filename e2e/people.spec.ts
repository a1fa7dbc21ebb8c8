import type { Locator } from 'playwright/test'
import { PortalApi } from './fixtures/portal-api'
import { expect, test } from './fixtures/test'
import { addGroup, addPerson, PeoplePage } from './pages/people-page'

test('the table is searched, narrowed and sorted, and its address shows the same to another', async ({
  open,
  house,
}) => {
  const group = await addGroup(house.owner, 'Table Group')
  const zoe = await addPerson(house.owner, 'member', 'Zoe Table')
  const abe = await addPerson(house.owner, 'member', 'Abe Table')
  await house.owner.call('PATCH', `/api/people/${zoe.id}`, { groupIds: [group], homeGroupId: group })
  const people = new PeoplePage(await open('owner'))
  const { page, table } = people
  await people.open()
  await people.search(' table')
  await expect(table.getByRole('row')).toHaveCount(3)
  await expect(table.getByRole('row').nth(1)).toContainText(abe.name)
  await table.getByRole('link', { name: 'Name', exact: true }).click()
  await expect(table.getByRole('row').nth(1)).toContainText(zoe.name)
  await expect(table.getByRole('columnheader', { name: 'Name' })).toHaveAttribute('aria-sort', 'descending')
  await page.getByLabel('Group', { exact: true }).selectOption({ label: 'Table Group' })
  await expect(table.getByRole('row')).toHaveCount(2)
  await expect(people.row(zoe.name).getByRole('cell', { name: 'Table Group' })).toHaveCount(2)

  const other = new PeoplePage(await open('admin'))
  await other.page.goto(page.url())
  await expect(other.table.getByRole('row')).toHaveCount(2)
  await expect(other.row(zoe.name)).toBeVisible()

  await page.getByRole('link', { name: 'Clear filters' }).click()
  await expect(people.row('Mia Member')).toBeVisible()
  await people.open('?q=nobody-has-this')
  await page.getByRole('link', { name: 'Show everyone' }).click()
  await expect(people.row(zoe.name)).toBeVisible()
  await people.open('?role=boss')
  await expect(page.getByRole('alert').filter({ hasText: 'No such role' })).toBeVisible()
})

test('groups and invitations are sorted by their columns, and the address says how', async ({ open, house }) => {
  const small = 'Sorted Small'
  const large = 'Sorted Large'
  await addGroup(house.owner, small)
  const group = await addGroup(house.owner, large)
  const member = await addPerson(house.owner, 'member', 'Sol Sorted')
  await house.owner.call('PATCH', `/api/people/${member.id}`, { groupIds: [group] })
  const page = await open('owner')
  await page.goto('/console/people?tab=groups')
  const groups = page.getByRole('table', { name: 'Groups' })
  const placeOf = async (name: string) =>
    (await groups.getByRole('row').allInnerTexts()).findIndex((row) => row.includes(name))
  expect(await placeOf(large)).toBeLessThan(await placeOf(small))
  await groups.getByRole('link', { name: 'Members' }).click()
  await expect(groups.getByRole('columnheader', { name: 'Members' })).toHaveAttribute('aria-sort', 'descending')
  await groups.getByRole('link', { name: 'Members' }).click()
  await expect(groups.getByRole('columnheader', { name: 'Members' })).toHaveAttribute('aria-sort', 'ascending')
  expect(await placeOf(small)).toBeLessThan(await placeOf(large))
  await expect(page).toHaveURL(/sort=members&order=asc/)

  for (const email of ['sorted-a@one.test', 'sorted-b@one.test'])
    await house.owner.call('POST', '/api/people/invitations', { email, role: 'member' })
  await page.goto('/console/people?tab=invitations&order=desc')
  const rows = page.getByRole('table', { name: 'Invitations' }).getByRole('row').filter({ hasText: 'sorted-' })
  await expect(rows.first()).toContainText('sorted-b@one.test')
  await page.getByRole('link', { name: 'E-mail' }).click()
  await expect(rows.first()).toContainText('sorted-a@one.test')
})

test('many are invited from one list: a preview first, nothing typed is lost, and each link works', async ({
  open,
  house,
}) => {
  const group = await addGroup(house.owner, 'Invited Group')
  const page = await open('owner', { permissions: ['clipboard-read', 'clipboard-write'] })
  await page.goto('/console/people')
  await page.getByRole('link', { name: 'Invite people' }).click()
  const field = page.getByRole('textbox', { name: 'People' })
  await page.getByRole('button', { name: 'Preview' }).click()
  await expect(page.getByText('Write at least one e-mail address.')).toBeVisible()
  const list =
    'email,role,groups\nivy@list.test,auditor,Invited Group\nolga@example.org,,\nnot-an-address,,\nian@list.test,,Nowhere'
  await page
    .getByLabel('Load a file of people')
    .setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(list) })
  await expect(field).toHaveValue(list)
  await page.getByRole('button', { name: 'Preview' }).click()
  const preview = page.getByRole('table', { name: 'Preview of the list' })
  await expect(preview.getByRole('row', { name: /ivy@list\.test/ })).toContainText('Will be invited')
  await expect(preview.getByRole('row', { name: /olga@example\.org/ })).toContainText('Has an account')
  await expect(preview.getByRole('row', { name: /not-an-address/ })).toContainText('Not an e-mail address')
  await expect(preview.getByRole('row', { name: /ian@list\.test/ })).toContainText('No such group: Nowhere')

  await page.getByRole('button', { name: 'Back to the list' }).click()
  await expect(field).toHaveValue(list)
  await field.fill(list.replace(',Nowhere', ','))
  await page.getByRole('button', { name: 'Preview' }).click()
  await page.getByRole('button', { name: 'Invite 2 people' }).click()
  const links = page.getByRole('table', { name: 'Invitation links' })
  await expect(links.getByRole('row')).toHaveCount(3)
  await page.getByRole('button', { name: 'Copy all as CSV' }).click()
  const csv = await page.evaluate(() => navigator.clipboard.readText())
  const [head, ivy = ''] = csv.split('\r\n')
  expect(head).toBe('email,role,groups,link')
  expect(ivy).toMatch(/^ivy@list\.test,auditor,Invited Group,http/)

  const guest = await open(null)
  await guest.goto(ivy.split(',').at(-1) ?? '')
  await guest.getByLabel('Your name').fill('Ivy Invited')
  await guest.getByLabel('Password').fill('a-long-enough-password-1')
  await guest.getByRole('button').first().click()
  await guest.waitForURL((url) => url.pathname === '/')

  const people = new PeoplePage(page)
  await people.open(`?group=${group}`)
  await expect(people.row('Ivy Invited')).toContainText('Auditor')
  await expect(people.row('Ivy Invited').getByRole('cell', { name: 'Invited Group' })).toHaveCount(2)

  await page
    .getByRole('navigation', { name: 'People and groups' })
    .getByRole('link', { name: /^Invitations/ })
    .click()
  const row = page.getByRole('row', { name: /ian@list\.test/ })
  await expect(row).toContainText('Open, ends')
  await row.getByRole('button', { name: 'New link for ian@list.test' }).click()
  await expect(page.getByRole('dialog', { name: 'Copy the link now' }).getByLabel('Invitation link')).toHaveValue(
    /\/invite\//,
  )
  await page.getByRole('button', { name: 'Done' }).click()
  await row.getByRole('button', { name: 'Withdraw invitation of ian@list.test' }).click()
  await expect(row).toHaveCount(0)
})

test('a person’s page changes role, groups and state, and says where each right comes from', async ({
  open,
  house,
}) => {
  const group = await addGroup(house.owner, 'Origin Group')
  const person = await addPerson(house.owner, 'member', 'Rita Rights')
  const small = house.cloud.provider.models.find(({ name }) => name === 'practice-small')
  if (small === undefined) throw new Error('the practice cloud has lost its small model')
  await house.owner.call('PATCH', `/api/models/${small.id}`, { visibleTo: [group] })
  const people = new PeoplePage(await open('owner'))
  const { page } = people
  await people.openPerson(person)
  const models = page.getByRole('table', { name: 'Models and why' })
  const model = models.getByRole('row', { name: /practice-small Practice cloud/ })
  await expect(model).toContainText('Not visible: only for Origin Group')
  await expect(models.getByText('Visible to everyone').first()).toBeVisible()

  await page.getByLabel('Origin Group').check()
  await page.getByLabel('Home group').selectOption({ label: 'Origin Group' })
  await page.getByRole('button', { name: 'Save groups' }).click()
  await expect(model).toContainText('From Origin Group')
  await house.owner.call('PATCH', `/api/models/${small.id}`, { visibleTo: 'everyone' })

  await page.getByRole('button', { name: 'Change role' }).click()
  await page.getByRole('radio', { name: /^Auditor/ }).check()
  await page.getByRole('button', { name: 'Save role' }).click()
  await expect(page.getByRole('heading', { name: 'Role: Auditor' })).toBeVisible()
  await expect(page.getByText('Search and export the audit log')).toBeVisible()
  await expect(page.getByText('Rita Rights is signed in nowhere.')).toBeVisible()

  await page.getByRole('button', { name: 'Deactivate Rita Rights' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Deactivate' }).click()
  await expect(page.getByText('This account is deactivated')).toBeVisible()
  await page.getByRole('button', { name: 'Activate Rita Rights' }).click()
  await expect(page.getByRole('button', { name: 'Deactivate Rita Rights' })).toBeVisible()
  await page.getByRole('link', { name: 'What they did' }).click()
  await expect(page).toHaveURL(/\/console\/audit\?subject=/)
})

test('a group takes members by search, is given models, and says what ends with it', async ({ open, house }) => {
  const person = await addPerson(house.owner, 'member', 'Gus Grouped')
  const vision = house.cloud.provider.models.find(({ name }) => name === 'practice-gemini')
  if (vision === undefined) throw new Error('the practice cloud has lost a model')
  await house.owner.call('PATCH', `/api/models/${vision.id}`, { visibleTo: [] })
  const page = await open('owner')
  await page.goto('/console/people?tab=groups')
  await page.getByRole('button', { name: 'New group' }).first().click()
  await page.getByRole('textbox', { name: 'Name' }).fill('Night Shift')
  await page.getByRole('button', { name: 'Create group' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Night Shift' })).toBeVisible()

  await page.getByRole('button', { name: 'Add members' }).click()
  await page.getByLabel('Find people').fill('gus')
  await page.getByRole('button', { name: 'Add Gus Grouped' }).click()
  await expect(page.getByRole('dialog').getByText('Is a member')).toBeVisible()
  await page.getByRole('button', { name: 'Done' }).click()
  const row = page.getByRole('table', { name: 'Members' }).getByRole('row', { name: /Gus Grouped/ })
  await row.getByRole('button', { name: 'Make it the team of Gus Grouped' }).click()
  await expect(row.getByText('Their team')).toBeVisible()

  const toggle = page.getByRole('switch', { name: 'Night Shift sees practice-gemini on Practice cloud' })
  await toggle.click()
  await expect(toggle).toBeChecked()
  const gus = new PortalApi(house.portal.origin, person.cookie)
  const offered = await gus.call<{ id: string }[]>('GET', '/api/models')
  expect(offered.map(({ id }) => id)).toContain(vision.id)

  await page.getByRole('button', { name: 'Rename' }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill('Late Shift')
  await page.getByRole('button', { name: 'Save name' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Late Shift' })).toBeVisible()
  await page.getByRole('button', { name: 'Delete group' }).click()
  const dialog = page.getByRole('dialog', { name: 'Delete Late Shift?' })
  await expect(dialog).toContainText('1 person leaves it.')
  await expect(dialog).toContainText('practice-gemini')
  await dialog.getByRole('button', { name: 'Delete group' }).click()
  await expect(page).toHaveURL(/tab=groups/)
  await expect(page.getByRole('link', { name: 'Late Shift' })).toHaveCount(0)
  expect((await gus.call<{ id: string }[]>('GET', '/api/models')).map(({ id }) => id)).not.toContain(vision.id)
  await house.owner.call('PATCH', `/api/models/${vision.id}`, { visibleTo: 'everyone' })
})

test('an admin finds owners fixed; for auditors and members the pages do not exist', async ({ open, house }) => {
  const { id } = (await house.owner.call<{ id: string; role: string }[]>('GET', '/api/people')).find(
    ({ role }) => role === 'owner',
  ) ?? { id: '' }
  const page = await open('admin')
  await page.goto(`/console/people/${id}`)
  await expect(page.getByText('Only an owner changes an owner.')).toBeVisible()
  await expect(
    page.getByRole('button', { name: /Change role|Deactivate|Sign out everywhere|Save groups/ }),
  ).toHaveCount(0)
  await expect(page.getByText('In the log')).toHaveCount(0)
  for (const who of ['auditor', 'member'] as const) {
    const other = await open(who)
    for (const path of [
      '/console/people',
      `/console/people/${id}`,
      '/console/people/invite',
      `/console/people/groups/${id}`,
    ])
      expect((await other.request.get(path)).status(), `${who} ${path}`).toBe(404)
  }
})

test('by keyboard alone: find a person, change their groups, and invite another', async ({ open, house }) => {
  await addGroup(house.owner, 'Keyboard Group')
  await addPerson(house.owner, 'member', 'Kay Keyboard')
  const people = new PeoplePage(await open('owner'))
  const { page } = people
  await people.open()
  const press = async (target: Locator, key: string) => {
    await target.focus()
    await page.keyboard.press(key)
  }
  await page.getByRole('searchbox', { name: 'Search' }).focus()
  await page.keyboard.type('kay')
  await page.keyboard.press('Enter')
  await page.waitForURL(/q=kay/)
  await press(people.row('Kay').getByRole('button', { name: 'Actions for Kay Keyboard' }), 'Enter')
  await expect(page.getByRole('menuitem', { name: 'Role, groups and rights…' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Kay Keyboard' })).toBeVisible()
  await press(page.getByLabel('Keyboard Group'), 'Space')
  await press(page.getByRole('button', { name: 'Save groups' }), 'Enter')
  await expect(page.getByRole('status').filter({ hasText: 'The groups are saved.' })).toHaveCount(1)
  await press(page.getByRole('button', { name: 'Deactivate Kay Keyboard' }), 'Enter')
  await expect(page.getByRole('dialog', { name: 'Deactivate Kay Keyboard?' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Deactivate Kay Keyboard' })).toBeFocused()

  await page.goto('/console/people/invite')
  await page.getByRole('textbox', { name: 'People' }).focus()
  await page.keyboard.type('kim@keyboard.test')
  await press(page.getByRole('button', { name: 'Preview' }), 'Enter')
  await press(page.getByRole('button', { name: 'Invite 1 person' }), 'Enter')
  await expect(page.getByRole('heading', { name: '1 invitation is ready' })).toBeVisible()
})

test('on a phone nothing moves sideways', async ({ open, house }) => {
  const group = await addGroup(house.owner, 'A group with quite a long name for a narrow phone')
  const { id } = await addPerson(house.owner, 'member', 'Wilhelmina Featherstonehaugh-Cholmondeley')
  await house.owner.call('PATCH', `/api/people/${id}`, { groupIds: [group], homeGroupId: group })
  const paths = ['?q=wilhelmina', '?tab=groups', '?tab=invitations', '/invite', `/${id}`, `/groups/${group}`]
  for (const width of [390, 320]) {
    const page = await open('owner', { viewport: { width, height: 844 } })
    for (const path of paths) {
      await page.goto(`/console/people${path}`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(wide, `${path} at ${width}`).toBeLessThanOrEqual(width)
    }
  }
})
