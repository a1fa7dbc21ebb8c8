import { randomUUID } from 'node:crypto'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { permissions } from '@/lib/core/access/permissions'
import { gatewayRoutes } from '@/lib/server/gateway/create-gateway'
import { sessionCookie } from '@/lib/server/http/session'
import { acceptInvitation } from '@/lib/server/operations/accept-invitation'
import { invitePerson } from '@/lib/server/operations/invite-person'
import { startRun } from '@/lib/server/operations/start-run'
import { expectedDoors, expectedPages, only, type Verdicts } from './fixtures/door-verdicts'
import { actorOf, addPracticeProvider, openTestPortal, type TestPortal, testSource } from './fixtures/open-test-portal'
import { ask, watch } from './fixtures/open-test-runs'
import { repositoryRoot } from './fixtures/test-cluster'

vi.mock('next/headers', () => ({ headers: async () => new Headers(), cookies: async () => new Map() }))

interface Door {
  name: string
  permission: keyof typeof permissions | null | undefined
  call?: (request: Request, params: Record<string, string>) => Promise<Response>
}

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const

function filesNamed(pattern: RegExp): string[] {
  const app = path.join(repositoryRoot, 'app')
  return readdirSync(app, { recursive: true, encoding: 'utf8' })
    .filter((file) => pattern.test(file))
    .map((file) => path.join(app, file))
}

const placeOf = (file: string) =>
  `/${path.relative(path.join(repositoryRoot, 'app'), path.dirname(file)).replace(/(^|\/)\([^)]*\)/g, '')}`.replace(
    '//',
    '/',
  )

async function listDoors(): Promise<Door[]> {
  const doors: Door[] = gatewayRoutes.map(({ method, path: place, declaration }) => ({
    name: `${method} ${place}`,
    permission: declaration.permission,
  }))
  for (const file of filesNamed(/(^|\/)route\.tsx?$/)) {
    const module = (await import(file)) as Record<string, Door['call'] & { declaration?: { permission: never } }>
    for (const method of methods) {
      const handler = module[method] as
        | (((request: Request, context: object) => Promise<Response>) & { declaration?: { permission: never } })
        | undefined
      if (handler === undefined) continue
      doors.push({
        name: `${method} ${placeOf(file)}`,
        permission: handler.declaration?.permission,
        call: (request, params) => handler(request, { params: Promise.resolve(params) }),
      })
    }
  }
  return doors
}

let portal: TestPortal
let doors: Door[]
let run: { id: string }
const cookies: Record<string, string> = {}

async function join(role: 'member' | 'auditor' | 'admin', email: string): Promise<string> {
  const { token } = await invitePerson(portal.owner, { email, role })
  return (await acceptInvitation(token, { name: role, password: 'correct-horse-battery-9' }, testSource)).id
}

const cookieOf = async (session: string) => (await sessionCookie(session)).split(';')[0] ?? ''

beforeAll(async () => {
  portal = await openTestPortal()
  await addPracticeProvider(portal.owner, 'ollama', ['practice-small'])
  for (const role of ['member', 'auditor', 'admin'] as const)
    cookies[role] = await cookieOf(await join(role, `${role}@example.test`))
  cookies.owner = await cookieOf(portal.ownerSession)
  const disabled = await join('member', 'gone@example.test')
  cookies.disabled = await cookieOf(disabled)
  await portal.sql(`UPDATE person SET state = 'disabled' WHERE id = $1`, [(await actorOf(disabled)).personId])
  run = (await startRun(portal.owner, ask('Mine alone'))).run
  await watch(portal.owner, run.id)
  doors = await listDoors()
})
afterAll(() => portal?.close())

const browser = (cookie: string | undefined) => ({
  'sec-fetch-site': 'same-origin',
  'content-type': 'application/json',
  ...(cookie ? { cookie } : {}),
})

/** Ids that nobody has, and a body that no schema takes: an open door says anything but 401 and 403. */
async function knock(door: Door, who: string): Promise<number> {
  const [method = '', place = ''] = door.name.split(' ')
  const id = randomUUID()
  const body = method === 'GET' ? undefined : '{"nothing":"of this"}'
  const headers = browser(cookies[who])
  if (door.call === undefined) {
    const reply = await fetch(`${portal.url}${place.replace(':id', id)}`, { method, headers, body })
    await reply.arrayBuffer()
    return reply.status
  }
  const request = new Request(`${portal.url}${place}`, { method, headers, body })
  return (await door.call(request, { id, token: 'none' })).status
}

describe('every door', () => {
  it('declares who may open it, and stands in the table of verdicts', () => {
    expect(doors.filter(({ permission }) => permission === undefined).map(({ name }) => name)).toEqual([])
    expect(doors.map(({ name }) => name).sort()).toEqual(Object.keys(expectedDoors).sort())
  })

  it.each(['anonymous', 'disabled', 'member', 'auditor', 'admin', 'owner'] as const)(
    'opens for %s only where the table says so',
    async (who) => {
      // Signing out is the last thing that each of them does.
      const ordered = doors.filter(({ name }) => !/DELETE \/api\/session/.test(name))
      const wrong: string[] = []
      for (const door of ordered) {
        const status = await knock(door, who)
        const isOpen = status !== 401 && status !== 403
        const closedAs = who === 'anonymous' || who === 'disabled' ? 401 : 403
        const should = expectedDoors[door.name]?.[who] === 'yes'
        // Setup and sign-in answer 401, 403 or 404 of their own; what matters is that no permission was asked.
        if (isOpen !== should && door.permission !== null) wrong.push(`${door.name}: ${status}`)
        if (!isOpen && !should && status !== closedAs) wrong.push(`${door.name}: ${status} and not ${closedAs}`)
      }
      expect(wrong).toEqual([])
    },
  )

  it('hides a run from everyone but its owner', async () => {
    for (const who of ['member', 'auditor', 'admin']) {
      const at = `${portal.url}/api/runs/${run.id}`
      for (const [method, place] of [
        ['GET', at],
        ['GET', `${at}/events`],
        ['POST', `${at}/stop`],
      ] as const) {
        const reply = await fetch(place, { method, headers: browser(cookies[who]) })
        expect(reply.status, `${who} ${method} ${place}`).toBe(404)
        await reply.arrayBuffer()
      }
    }
  })
})

describe('every page', () => {
  it('declares who may see it, as the table says', async () => {
    const found: Record<string, Verdicts> = {}
    for (const file of filesNamed(/(^|\/)page\.tsx$/)) {
      if (file.includes('/@')) continue
      const { default: page } = (await import(file)) as {
        default: { declaration?: { permission: keyof typeof permissions | null } }
      }
      const permission = page.declaration?.permission
      expect(permission, file).not.toBeUndefined()
      found[placeOf(file)] =
        permission === null || permission === undefined ? everyone : only(...permissions[permission])
    }
    expect(found).toEqual(expectedPages)
  })
})

describe('forged requests', () => {
  const attack = (headers: Record<string, string>) => ({
    cookie: cookies.owner ?? '',
    'content-type': 'application/json',
    ...headers,
  })
  const cases: [string, Record<string, string>][] = [
    ['from another site', { 'sec-fetch-site': 'cross-site' }],
    ['from a sibling of our site', { 'sec-fetch-site': 'same-site' }],
    ['without any origin', {}],
    ['with origin null', { origin: 'null' }],
    ['from another origin', { origin: 'https://evil.example' }],
  ]

  it.each(cases)('%s change nothing at either door', async (_, headers) => {
    const gateway = await fetch(`${portal.url}/api/runs`, {
      method: 'POST',
      headers: attack(headers),
      body: JSON.stringify(ask('forged')),
    })
    expect(gateway.status).toBe(403)
    const post = doors.find(({ name }) => name === 'POST /api/groups')
    const next = await post?.call?.(
      new Request(`${portal.url}/api/groups`, { method: 'POST', headers: attack(headers), body: '{"name":"forged"}' }),
      {},
    )
    expect(next?.status).toBe(403)
    expect(await portal.sql(`SELECT 1 FROM message WHERE text = 'forged'`)).toEqual([])
    expect(await portal.sql(`SELECT 1 FROM "group" WHERE name = 'forged'`)).toEqual([])
  })

  it('as a plain form are no JSON', async () => {
    const headers = { ...browser(cookies.owner), 'content-type': 'text/plain' }
    const gateway = await fetch(`${portal.url}/api/runs`, {
      method: 'POST',
      headers,
      body: JSON.stringify(ask('plain')),
    })
    expect(gateway.status).toBe(400)
  })

  const bodies: [string, string][] = [
    ['a doubled key', '{"kind":"ask","kind":"ask"}'],
    ['a key into the prototype', '{"__proto__":{"admin":true}}'],
    ['an escaped one', '{"\\u005f_proto__":{"admin":true}}'],
    ['too much depth', `${'['.repeat(100)}${']'.repeat(100)}`],
    ['half a body', '{"kind":'],
  ]
  it.each(bodies)('with %s are refused at both doors', async (_, body) => {
    const headers = browser(cookies.owner)
    expect((await fetch(`${portal.url}/api/runs`, { method: 'POST', headers, body })).status).toBe(400)
    const post = doors.find(({ name }) => name === 'POST /api/groups')
    expect(
      (await post?.call?.(new Request(`${portal.url}/api/groups`, { method: 'POST', headers, body }), {}))?.status,
    ).toBe(400)
  })
})
