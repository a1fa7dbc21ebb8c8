import { sendAsHost } from './fixtures/send-as-host'
import { expect, test } from './fixtures/test'

const doors = ['/api/runs', '/api/runs/none/events', '/api/health', '/api/providers', '/', '/sign-in', '/favicon.ico']

function foreignTo(origin: string): string[] {
  const { port } = new URL(origin)
  const otherPort = String(Number(port) === 65_535 ? 1_024 : Number(port) + 1)
  return [
    'evil.example',
    `evil.example:${port}`,
    `127.0.0.1.evil.example:${port}`,
    `localhost.:${port}`,
    `127.0.0.1:${otherPort}`,
    `localhost:${otherPort}`,
    '127.0.0.1',
  ]
}

test('a request that names another host, or another port of ours, is refused at every door before it is looked at', async ({
  house,
}) => {
  const { origin } = house.portal
  for (const host of foreignTo(origin))
    for (const path of doors) {
      const { status, text } = await sendAsHost(origin, host, path, { headers: { cookie: house.people.owner.cookie } })
      expect(status, `${host} ${path}`).toBe(421)
      expect(JSON.parse(text).detail, `${host} ${path}`).toContain('GATEHOUSE_ORIGINS')
    }
})

test('a page under another name that its server points at us changes nothing, with everything else in order', async ({
  house,
}) => {
  const { origin } = house.portal
  const host = `evil.example:${new URL(origin).port}`
  // To the browser such a page and we are one origin.
  const headers = {
    cookie: house.people.owner.cookie,
    origin: `http://${host}`,
    'sec-fetch-site': 'same-origin',
    'content-type': 'application/json',
  }
  const body = JSON.stringify({ name: 'Rebound', memberIds: [] })
  const send = (as: string) => sendAsHost(origin, as, '/api/groups', { method: 'POST', headers, body })
  expect((await send(host)).status).toBe(421)
  const groups = await house.owner.call<{ name: string }[]>('GET', '/api/groups')
  expect(groups.map(({ name }) => name)).not.toContain('Rebound')
})

test('both names of this machine, with our port, are ours', async ({ house }) => {
  const { origin } = house.portal
  const { port } = new URL(origin)
  for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, `LOCALHOST:${port}`])
    for (const [path, status] of [
      ['/api/health', 200],
      ['/api/runs/none', 401],
    ] as const)
      expect((await sendAsHost(origin, host, path)).status, `${host} ${path}`).toBe(status)
})
