import type { Actor } from '@/lib/core/access/actor'
import { AppError } from '@/lib/core/errors'
import type { ProviderView } from '@/lib/core/routing/provider-view'
import { denyOwnPorts } from '../platform/egress/own-ports'
import { announcePracticePort, withdrawPracticePort } from '../platform/egress/practice-ports'
import { errorFields, log } from '../platform/log'
import { shared } from '../platform/registry'
import type { Knobs } from '../practice/knobs'
import { knobsSchema } from '../practice/knobs'
import { type PracticeServer, startPracticeServer } from '../practice/start-practice-server'
import { bySystem } from '../store/audit-actor'
import { findProvider, listProviderRecords, type ProviderRecord, updateProviderRow } from '../store/provider'
import { transact } from '../store/transaction'
import { registerProvider } from './register-provider'
import { requirePermission } from './require-permission'

const servers = () => shared('practice-servers', () => new Map<string, PracticeServer>())

const plays = {
  ollama: { name: 'Practice server', kind: 'ollama', boundary: 'local', path: '' },
  openai: { name: 'Practice cloud', kind: 'openai-compatible', boundary: 'cloud', path: '/v1' },
} as const

/** Switches a practice server on and registers it: it answers with exactly what it received, and costs nothing. */
export async function startPractice(actor: Actor, protocol: 'ollama' | 'openai', key?: string): Promise<ProviderView> {
  await requirePermission(actor, 'providers.manage')
  const play = plays[protocol]
  const server = await startPracticeServer({ protocol })
  try {
    const { kind, boundary } = play
    const name = await freeName(play.name)
    const provider = await registerProvider(
      actor,
      { name, kind, boundary, baseUrl: `${server.url}${play.path}`, ...(key ? { key } : {}) },
      true,
    )
    announce(provider.id, server)
    return provider
  } catch (error) {
    await server.close()
    throw error
  }
}

async function freeName(wanted: string): Promise<string> {
  const taken = new Set((await listProviderRecords()).map(({ name }) => name))
  for (let n = 1; ; n++) {
    const name = n === 1 ? wanted : `${wanted} ${n}`
    if (!taken.has(name)) return name
  }
}

function announce(providerId: string, server: PracticeServer): void {
  servers().set(providerId, server)
  denyOwnPorts([server.port])
  announcePracticePort(providerId, server.port)
}

/** On and off with the provider's own switch; also gone with it. */
export async function switchPracticeServer(provider: ProviderRecord, on: boolean): Promise<void> {
  const running = servers().get(provider.id)
  if (!on && running !== undefined) {
    withdrawPracticePort(provider.id)
    servers().delete(provider.id)
    await running.close()
  }
  if (on && running === undefined) await resume(provider)
}

/** After a start: practice providers get their servers back, at the old port where it is free. */
export async function resumePracticeServers(): Promise<void> {
  for (const provider of await listProviderRecords()) if (provider.practice) await resume(provider)
}

async function resume(provider: ProviderRecord): Promise<void> {
  const protocol = provider.kind === 'ollama' ? 'ollama' : 'openai'
  const port = Number(new URL(provider.baseUrl).port)
  const server = await startPracticeServer({ protocol, port }).catch(() => startPracticeServer({ protocol }))
  announce(provider.id, server)
  if (server.port === port) return
  try {
    await transact(
      async ({ tx, record }) => {
        const [grantEventId] = await record({
          type: 'provider.changed',
          outcome: 'success',
          ...bySystem(),
          target: { kind: 'provider', id: provider.id, label: provider.name },
          change: { before: { port }, after: { port: server.port } },
        })
        const baseUrl = `${server.url}${plays[protocol].path}`
        await updateProviderRow(tx, provider.id, { baseUrl, ...(grantEventId ? { grantEventId } : {}) })
      },
      { changesDecisions: true },
    )
  } catch (error) {
    log.error('practice.resume_failed', { providerId: provider.id, ...errorFields(error) })
  }
}

export async function stopPracticeServers(): Promise<void> {
  await Promise.all([...servers().values()].map((server) => server.close()))
  servers().clear()
}

async function requireServer(id: string): Promise<PracticeServer> {
  const provider = await findProvider(id)
  const server = servers().get(id)
  if (!provider?.practice || server === undefined)
    throw new AppError('not_found', 'There is no such practice server running here.')
  return server
}

/** How a practice server behaves from now on: delays, lengths, faults. */
export async function setPracticeKnobs(actor: Actor, id: string, model: string, knobs: Partial<Knobs>): Promise<void> {
  await requirePermission(actor, 'providers.manage')
  const server = await requireServer(id)
  server.setKnobs(model, knobsSchema.partial().parse(knobs))
}

/** What a practice server received: sizes, hashes and times; texts stay with those who wrote them. */
export async function listPracticeReceived(actor: Actor, id: string) {
  await requirePermission(actor, 'providers.manage')
  const server = await requireServer(id)
  return server
    .received()
    .map(({ body: _body, headers, ...facts }) => ({ ...facts, keyPresent: headers.authorization !== undefined }))
}
