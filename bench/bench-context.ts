import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import {
  furnishPortal,
  makePortalFolder,
  type PortalFolder,
  type RealPortal,
  startRealPortal,
} from '@/e2e/fixtures/real-portal'

export const root = fileURLToPath(new URL('..', import.meta.url))

export interface MockCounts {
  requests: number
  bytes: number
  ended: number
  aborted: number
}

/** A portal and a mock upstream, each in a process of its own. */
export interface BenchContext {
  portal: RealPortal
  mockUrl: string
  /** Name → id in the portal. */
  models: Record<string, string>
  counts(): Promise<MockCounts>
  close(): Promise<void>
}

/** Starts both, and makes every model of the mock open to the owner. Limits are raised to what the load needs. */
export async function openBench(models: string[], runsPerPerson: number): Promise<BenchContext> {
  const mock = spawn(process.execPath, ['--import', 'tsx', 'bench/mock.ts', ...models], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const at = await makePortalFolder()
  let portal: RealPortal | null = null
  try {
    const port = await firstLine(mock)
    const mockUrl = `http://127.0.0.1:${port}`
    portal = await startRealPortal(at, {
      GATEHOUSE_RUNS_PER_PERSON: String(runsPerPerson),
      GATEHOUSE_REQUESTS_PER_MINUTE: '10000000',
    })
    const ids = await furnish(portal, mockUrl, models)
    const counts = async () => (await (await fetch(`${mockUrl}/counts`)).json()) as MockCounts
    return { portal, mockUrl, models: ids, counts, close: () => close(mock, at, portal) }
  } catch (error) {
    await close(mock, at, portal)
    throw error
  }
}

async function close(mock: ChildProcess, at: PortalFolder, portal: RealPortal | null): Promise<void> {
  await portal?.stop()
  mock.kill('SIGTERM')
  await at.remove()
}

async function furnish(portal: RealPortal, mockUrl: string, models: string[]): Promise<Record<string, string>> {
  const first = models[0] ?? ''
  await furnishPortal(portal, { name: 'Mock', kind: 'openai-compatible', baseUrl: `${mockUrl}/v1`, model: first })
  const providers = await portal.call<{ models: { id: string; name: string }[] }[]>('GET', '/api/providers')
  const found = providers.flatMap((provider) => provider.models)
  for (const { id } of found) await portal.call('PATCH', `/api/models/${id}`, { enabled: true, visibleTo: 'everyone' })
  return Object.fromEntries(found.map(({ id, name }) => [name, id]))
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout?.once('data', (piece: Buffer) => resolve(piece.toString().trim()))
    child.once('exit', (code) => reject(new Error(`the mock upstream ended with ${code}`)))
  })
}
