'use client'
import Link from 'next/link'
import { Badge } from '@/components/ui/badge'
import { Td } from '@/components/ui/table'
import type { ProviderHealthView } from '@/lib/core/routing/provider-health'
import type { ProviderView } from '@/lib/core/routing/provider-view'
import { BoundaryBadge } from '../boundary-badge'
import { TimeAgo } from '../time-ago'
import { errorShare, shortMs, shortRate } from './health-figures'
import { HealthWord } from './health-word'
import { hasProof } from './probe-lines'
import { kindWords } from './provider-kinds'
import { ProviderMenu } from './provider-menu'

interface Props {
  provider: ProviderView
  /** null = not read yet. */
  health: ProviderHealthView | null
  onChange: (view: ProviderView) => void
}

export function ProviderRow({ provider, health, onChange }: Props) {
  return (
    <tr className="hover:bg-card">
      <Td>
        <Link href={`/console/providers/${provider.id}`} className="font-medium underline-offset-4 hover:underline">
          {provider.name}
        </Link>
        <span className="block whitespace-nowrap text-muted text-xs">
          {kindWords[provider.kind].name} {provider.practice && <Badge>Practice</Badge>}
        </span>
      </Td>
      <Td>
        <BoundaryBadge boundary={provider.boundary} />
      </Td>
      <Td title={health?.sentence}>
        <HealthWord state={health?.state ?? null} />
        <span className="block whitespace-nowrap text-muted text-xs">
          <LastTest provider={provider} />
        </span>
      </Td>
      <Td className="max-w-44 truncate" title={health?.loaded?.map(({ name }) => name).join(', ')}>
        <Loaded health={health} />
      </Td>
      <Td className="text-end tabular-nums">{health === null ? '' : (health.runningThere ?? health.running)}</Td>
      <Td className="text-end tabular-nums">{health === null ? '' : (health.waitingThere ?? '—')}</Td>
      <Td className="text-end tabular-nums">{shortMs(health?.recent.firstTokenMs ?? null)}</Td>
      <Td className="text-end tabular-nums">{shortRate(health?.recent.tokensPerSecond ?? null)}</Td>
      <Td className="whitespace-nowrap text-end tabular-nums">{health === null ? '' : errorShare(health.recent)}</Td>
      <Td className="text-end">
        <ProviderMenu provider={provider} onChange={onChange} />
      </Td>
    </tr>
  )
}

function LastTest({ provider: { lastProbe } }: { provider: ProviderView }) {
  if (lastProbe === null) return 'not tested yet'
  return (
    <>
      {hasProof(lastProbe.lines) ? 'tested ' : 'test failed '}
      <TimeAgo at={lastProbe.at} />
    </>
  )
}

function Loaded({ health }: { health: ProviderHealthView | null }) {
  if (health === null) return null
  if (health.loaded === null) return <span className="text-muted">—</span>
  if (health.loaded.length === 0) return <span className="text-muted">none</span>
  return (
    <span translate="no">
      {health.loaded[0]?.name}
      {health.loaded.length > 1 && ` + ${health.loaded.length - 1}`}
    </span>
  )
}
