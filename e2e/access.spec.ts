import { findPerson, invite, PortalApi } from './fixtures/portal-api'
import { expect, test } from './fixtures/test'
import { ChatPage } from './pages/chat-page'
import { signIn } from './pages/entry-pages'

const consolePages = ['/console/providers', '/console/providers/add', '/console/people', '/setup/model']

for (const who of ['member', 'auditor'] as const)
  test(`for the ${who}, pages of the console that are not theirs do not exist, and their calls are refused`, async ({
    open,
    house,
  }) => {
    const page = await open(who)
    const paths = [...consolePages, `/console/providers/${house.local.provider.id}`]
    for (const path of who === 'member' ? ['/console', ...paths] : paths) {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1, name: 'Nothing here' }), path).toBeVisible()
      await expect(page.getByText(house.local.provider.name), path).toHaveCount(0)
    }
    const api = new PortalApi(house.portal.origin, house.people[who].cookie)
    const { id } = house.local.provider
    const calls: [string, string, unknown?][] = [
      ['GET', '/api/providers'],
      ['POST', '/api/practice', { protocol: 'ollama' }],
      ['POST', `/api/providers/${id}/probe`],
      ['PATCH', `/api/providers/${id}`, { state: 'off' }],
      ['GET', `/api/providers/${id}/practice`],
      ['GET', '/api/people'],
      ['POST', '/api/people/invitations', { email: 'x@example.org', role: 'owner' }],
    ]
    for (const [method, path, body] of calls) expect((await api.send(method, path, body)).status, path).toBe(403)
  })

test('an auditor may open the console, and finds no more there than the role allows', async ({ open }) => {
  const page = await open('auditor')
  await page.goto('/console')
  await expect(page.getByRole('heading', { level: 1, name: 'Console' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Audit' }).first()).toBeVisible()
  await expect(page.getByRole('link', { name: 'Providers' })).toHaveCount(0)
})

test('an admin may invite, but not an owner', async ({ house }) => {
  const admin = new PortalApi(house.portal.origin, house.people.admin.cookie)
  const invitation = (role: string) => admin.send('POST', '/api/people/invitations', { email: 'b@example.org', role })
  expect((await invitation('owner')).status).toBe(403)
  expect((await invitation('member')).status).toBe(201)
})

test('a chat of someone else does not exist', async ({ open, house }) => {
  const chat = new ChatPage(await open('member'))
  await chat.open()
  await chat.askAndWait('Mine alone.')
  const path = new URL(chat.page.url()).pathname
  const other = await open('owner')
  await other.goto(path)
  await expect(other.getByRole('heading', { level: 1, name: 'Nothing here' })).toBeVisible()
  const owner = await house.owner.send('GET', `/api/conversations${path.replace('/c', '')}`)
  expect(owner.status).toBe(404)
})

test('a person who is disabled is out at the next request, and cannot sign in', async ({ open, house }) => {
  const person = await invite(house.owner, 'member', 'Dora Disabled')
  const chat = new ChatPage(await open(person))
  await chat.open()
  await chat.askAndWait('Still here.')
  const { id } = await findPerson(house.owner, person.email)
  await house.owner.call('PATCH', `/api/people/${id}`, { state: 'disabled' })
  await chat.ask('And now?')
  await expect(chat.page.getByRole('alert').filter({ hasText: /sign in/i })).toBeVisible()
  await chat.page.goto('/')
  await expect(chat.page).toHaveURL(/\/sign-in/)
  await signIn(chat.page, person)
  await expect(chat.page.getByRole('alert').filter({ hasText: /\S/ }).first()).toBeVisible()
  await expect(chat.page).toHaveURL(/\/sign-in/)
})

test('signing out everywhere ends the sign-ins of all devices', async ({ open, house }) => {
  const person = await invite(house.owner, 'member', 'Eve Everywhere')
  const phone = new ChatPage(await open(person))
  await phone.open()
  const laptop = await open(null)
  await laptop.goto('/sign-in')
  await signIn(laptop, person)
  await new ChatPage(laptop).message.waitFor()
  await laptop.goto('/settings')
  await laptop.getByRole('button', { name: 'Sign out everywhere' }).click()
  await expect(laptop).toHaveURL(/\/sign-in/)
  await phone.page.goto('/')
  await expect(phone.page).toHaveURL(/\/sign-in/)
  expect((await new PortalApi(house.portal.origin, person.cookie).send('GET', '/api/conversations')).status).toBe(401)
})

test('a wrong password and an unknown address are refused with the same sentence', async ({ open, house }) => {
  const page = await open(null)
  await page.goto('/sign-in')
  await signIn(page, { email: house.people.auditor.email, password: 'not this one, surely' })
  const alert = page.getByRole('alert').filter({ hasText: /\S/ }).first()
  await expect(alert).toBeVisible()
  const sentence = await alert.innerText()
  await signIn(page, { email: 'nobody@example.org', password: 'not this one, surely' })
  await expect(alert).toHaveText(sentence)
})

test('a change that another site asks for is refused', async ({ house }) => {
  const reply = await fetch(`${house.portal.origin}/api/session`, {
    method: 'DELETE',
    headers: { cookie: house.people.auditor.cookie, origin: 'http://evil.example', 'content-type': 'application/json' },
  })
  expect(reply.status).toBe(403)
})
