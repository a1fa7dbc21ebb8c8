import type { Actor } from '@/lib/core/access/actor'
import type { ProviderView } from '@/lib/core/routing/provider-view'
import { startPracticeServer } from '../practice/start-practice-server'
import { listProviderRecords } from '../store/provider'
import { announce, plays } from './practice-servers'
import { registerProvider } from './register-provider'
import { requirePermission } from './require-permission'

/** Switches a practice server on and registers it: it answers with exactly what it received, and costs nothing. */
export async function startPracticeProvider(
  actor: Actor,
  protocol: 'ollama' | 'openai',
  key?: string,
): Promise<ProviderView> {
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
