'use client'
import { Table, Td, Th } from '@/components/ui/table'
import type { LoadedModelView, ProviderHealthView } from '@/lib/core/routing/provider-health'
import { TimeAgo } from '../time-ago'
import { errorShare, shortBytes, shortMs, shortRate } from './health-figures'
import { HealthWord } from './health-word'
import { useProviderHealth } from './use-provider-health'

/** How one provider is at this moment: state, load, the last hour, and what it holds in memory. */
export function ProviderNow({ id }: { id: string }) {
  const { health, problem } = useProviderHealth()
  const now = health?.get(id) ?? null
  return (
    <section aria-labelledby="now-heading" className="grid gap-3">
      <h2 id="now-heading" className="font-semibold text-lg">
        Now
      </h2>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <HealthWord state={now?.state ?? null} />
        <span className="text-muted">{problem ?? now?.sentence}</span>
      </p>
      <Figures now={now} />
      {now?.loaded && now.loaded.length > 0 && <InMemory loaded={now.loaded} />}
    </section>
  )
}

function Figures({ now }: { now: ProviderHealthView | null }) {
  const figures: [string, string][] = [
    ['Running', now === null ? '' : String(now.runningThere ?? now.running)],
    ['Waiting', now === null ? '' : String(now.waitingThere ?? '—')],
    ['First token', now === null ? '' : shortMs(now.recent.firstTokenMs)],
    ['Tokens/s', now === null ? '' : shortRate(now.recent.tokensPerSecond)],
    ['Errors, 1 h', now === null ? '' : errorShare(now.recent)],
  ]
  return (
    <dl className="grid grid-cols-2 gap-px overflow-hidden rounded-lg border border-line bg-line sm:grid-cols-5">
      {figures.map(([name, value]) => (
        <div key={name} className="min-h-15 bg-page p-3 last:max-sm:col-span-2">
          <dt className="text-muted text-sm">{name}</dt>
          <dd className="font-medium tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function InMemory({ loaded }: { loaded: LoadedModelView[] }) {
  return (
    <Table label="In memory">
      <thead>
        <tr>
          <Th>In memory</Th>
          <Th className="text-end">Context</Th>
          <Th className="text-end">Memory</Th>
          <Th className="text-end">On the GPU</Th>
          <Th>Kept until</Th>
        </tr>
      </thead>
      <tbody>
        {loaded.map((model) => (
          <tr key={model.name}>
            <Td translate="no">{model.name}</Td>
            <Td className="text-end tabular-nums">{model.contextTokens?.toLocaleString('en-US') ?? '—'}</Td>
            <Td className="text-end tabular-nums">{model.bytes === null ? '—' : shortBytes(model.bytes)}</Td>
            <Td className="text-end tabular-nums">{shareOf(model)}</Td>
            <Td className="whitespace-nowrap text-muted">
              <Until model={model} />
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

const yearMs = 365 * 24 * 3_600_000

/** A server that is told to keep a model for good names a day in another century. */
function Until({ model: { until } }: { model: LoadedModelView }) {
  if (until === null) return '—'
  return Date.parse(until) - Date.now() > yearMs ? 'always' : <TimeAgo at={until} />
}

/** Less than all of it on the GPU means that a part runs on the CPU: slow, and the page should say so. */
function shareOf({ bytes, gpuBytes }: LoadedModelView): string {
  if (bytes === null || gpuBytes === null || bytes === 0) return '—'
  return `${Math.round((gpuBytes / bytes) * 100)} %`
}
