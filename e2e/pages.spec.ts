import { expectNoViolations } from './fixtures/axe'
import { startPortal } from './fixtures/portal'
import { expect, openAs, test } from './fixtures/test'
import { newestRequest } from './pages/audit-page'
import { ChatPage } from './pages/chat-page'
import { addGroup, addPerson } from './pages/people-page'

// Each page is read whole, twice; no test is about time, and a busy machine only needs longer.
test.describe.configure({ timeout: 180_000 })

test('axe finds nothing on the setup pages, in both themes', async ({ browser }) => {
  const portal = await startPortal()
  const { page, watch } = await openAs(browser, portal, null)
  await page.goto('/setup')
  await expectNoViolations(page, 'setup')
  await page.context().close()
  expect(await watch.problems()).toEqual([])
  await portal.stop()
})

test('axe finds nothing on the pages before sign-in, in both themes', async ({ open, house }) => {
  const page = await open(null)
  await page.goto('/sign-in')
  await expectNoViolations(page, 'sign-in')
  const body = { email: 'new@example.org', role: 'member' }
  const { link } = await house.owner.call<{ link: string }>('POST', '/api/people/invitations', body)
  await page.goto(link)
  await expectNoViolations(page, 'invite')
  await page.goto('/invite/not-a-token')
  await expectNoViolations(page, 'invite-gone')
})

test('axe finds nothing in the chat: idle, while it streams, with an answer, with its reason open', async ({
  open,
  practice,
}) => {
  const chat = new ChatPage(await open('member'))
  await chat.open()
  await expectNoViolations(chat.page, 'chat-idle')
  await practice.local.setKnobs({ words: 300, fault: 'stall', afterChunks: 60 })
  await chat.ask('Count, please.')
  await expect(chat.answers.last()).toContainText('one two three')
  await expectNoViolations(chat.page, 'chat-streaming')
  await chat.stop.click()
  await chat.ended()
  await practice.local.reset()
  await chat.askAndWait('My card is 4539 1488 0343 6467. `code`')
  await expectNoViolations(chat.page, 'chat-answer')
  await chat.openReceipt()
  await expectNoViolations(chat.page, 'chat-receipt')
})

test('axe finds nothing in menus and dialogs of the chat', async ({ open }) => {
  const chat = new ChatPage(await open('member'))
  const { page } = chat
  await chat.open()
  await page.getByRole('button', { name: /^Model: / }).click()
  await page.getByRole('dialog', { name: 'Choose a model' }).waitFor()
  await expectNoViolations(page, 'model-picker')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Search chats and commands' }).waitFor()
  await expectNoViolations(page, 'commands')
})

test('axe finds nothing in settings and the console, in both themes', async ({ open, house }) => {
  const page = await open('owner')
  const paths = {
    settings: '/settings',
    console: '/console',
    providers: '/console/providers',
    provider: `/console/providers/${house.cloud.provider.id}`,
    'add-provider': '/console/providers/add',
    'first-model': '/setup/model',
    people: '/console/people',
    audit: '/console/audit',
    'not-found': '/console/nothing-here',
  }
  for (const [name, path] of Object.entries(paths)) {
    await page.goto(path)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await expectNoViolations(page, name)
  }
})

test('axe finds nothing on the tabs of the policy, in both themes', async ({ open }) => {
  const page = await open('owner')
  for (const tab of ['matrix', 'rules', 'try', 'versions']) {
    await page.goto(`/console/policy?tab=${tab}`)
    await page.getByRole('heading', { level: 1, name: 'Policy' }).waitFor()
    await expectNoViolations(page, `policy-${tab}`)
  }
})

for (const width of [1280, 390])
  test(`axe finds nothing in one event of the log and in the story of one request, ${width} pixels wide`, async ({
    open,
    house,
  }) => {
    const chat = new ChatPage(await open('member'))
    await chat.open()
    await chat.askAndWait('My card is 4539 1488 0343 6467.')
    const { event } = await newestRequest(house.owner)
    const page = await open('auditor', { viewport: { width, height: 844 } })
    await page.goto(`/console/audit?open=${event.id}`)
    await page.getByRole('dialog', { name: 'Event' }).waitFor()
    await expectNoViolations(page, `audit-event-${width}`)
    await page.goto(`/console/audit/requests/${event.runId}`)
    await page.getByRole('heading', { name: 'One request' }).waitFor()
    await expectNoViolations(page, `audit-request-${width}`)
  })

test('axe finds nothing in usage with its charts and tables open, in both themes', async ({ open }) => {
  const chat = new ChatPage(await open('owner'))
  await chat.open()
  await chat.askAndWait('Count, please.')
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    const page = await open('owner', { viewport })
    for (const [name, path] of Object.entries({
      usage: '/console/usage?by=boundary&range=24h',
      spend: '/console/usage/spend?by=person',
      'my-usage': '/usage?range=custom&from=2026-01-01&to=2026-12-31',
    })) {
      await page.goto(path)
      await page.getByText('View as table').or(page.getByText('in this range.')).first().waitFor()
      if (name !== 'spend') await page.getByRole('application').waitFor()
      await expectNoViolations(page, `${name}-counted-${viewport.width}`)
    }
  }
})

test('axe finds nothing on the pages of people and groups, wide and on a phone', async ({ open, house }) => {
  const group = await addGroup(house.owner, 'Seen Group')
  const person = await addPerson(house.owner, 'member', 'Sean Seen')
  await house.owner.call('PATCH', `/api/people/${person.id}`, { groupIds: [group], homeGroupId: group })
  await house.owner.call('POST', '/api/people/invitations', { email: 'seen@example.org', role: 'auditor' })
  const paths = {
    groups: '?tab=groups',
    invitations: '?tab=invitations',
    person: `/${person.id}`,
    group: `/groups/${group}`,
    invite: '/invite',
  }
  for (const width of [1440, 390]) {
    const page = await open('owner', { viewport: { width, height: 900 } })
    for (const [name, path] of Object.entries(paths)) {
      await page.goto(`/console/people${path}`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await expectNoViolations(page, `people-${name}-${width}`)
    }
    await page.getByRole('textbox', { name: 'People' }).fill('new@seen.test\nno address')
    await page.getByRole('button', { name: 'Preview' }).click()
    await page.getByRole('table', { name: 'Preview of the list' }).waitFor()
    await expectNoViolations(page, `people-preview-${width}`)
    await page.goto(`/console/people/${person.id}`)
    await page.getByRole('button', { name: 'Change role' }).click()
    await page.getByRole('dialog').waitFor()
    await expectNoViolations(page, `people-role-${width}`)
  }
})

test('at 390 pixels axe finds nothing either', async ({ open, house }) => {
  const page = await open('owner', { viewport: { width: 390, height: 844 } })
  const paths = {
    chat: '/',
    settings: '/settings',
    people: '/console/people',
    providers: '/console/providers',
    policy: '/console/policy',
    'policy-versions': '/console/policy?tab=versions',
    audit: '/console/audit',
    usage: '/console/usage',
    'my-usage': '/usage',
  }
  for (const [name, path] of Object.entries({ ...paths, provider: `/console/providers/${house.local.provider.id}` })) {
    await page.goto(path)
    await page.locator('main').waitFor()
    await expectNoViolations(page, `${name}-390`)
  }
})
