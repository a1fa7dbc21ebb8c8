import { AppError } from '@/lib/core/errors'
import { denyOwnPorts } from '../platform/egress/own-ports'
import { announcePracticePort, withdrawPracticePort } from '../platform/egress/practice-ports'
import { errorFields, log } from '../platform/log'
import { shared } from '../platform/registry'
import { type PracticeServer, startPracticeServer } from '../practice/start-practice-server'
import { bySystem } from '../store/audit-actor'
import { findProvider, listProviderRecords, type ProviderRecord, updateProviderRow } from '../store/provider'
import { transact } from '../store/transaction'

const servers = () => shared('practice-servers', () => new Map<string, PracticeServer>())

export const plays = {
  ollama: { name: 'Practice server', kind: 'ollama', boundary: 'local', path: '' },
  openai: { name: 'Practice cloud', kind: 'openai-compatible', boundary: 'cloud', path: '/v1' },
} as const

export function announce(providerId: string, server: PracticeServer): void {
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

export async function requirePracticeServer(id: string): Promise<PracticeServer> {
  const provider = await findProvider(id)
  const server = servers().get(id)
  if (!provider?.practice || server === undefined)
    throw new AppError('not_found', 'There is no such practice server running here.')
  return server
}
