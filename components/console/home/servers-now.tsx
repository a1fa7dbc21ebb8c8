'use client'
import Link from 'next/link'
import { Alert } from '@/components/ui/alert'
import type { ProviderHealthView } from '@/lib/core/routing/provider-health'
import type { ProviderView } from '@/lib/core/routing/provider-view'
import { BoundaryBadge } from '../boundary-badge'
import { HealthWord } from '../providers/health-word'
import { useProviderHealth } from '../providers/use-provider-health'
import { HomeCard } from './home-card'

type Server = Pick<ProviderView, 'id' | 'name' | 'boundary'>

/** How each provider is now, those in trouble first and in words. */
export function ServersNow({ servers }: { servers: Server[] }) {
  const { health, problem } = useProviderHealth()
  const trouble = ({ id }: Server) => (isTrouble(health?.get(id)) ? 0 : 1)
  return (
    <HomeCard title="Servers now" more={{ href: '/console/providers', name: 'Providers' }}>
      {problem && <Alert>{problem}</Alert>}
      {servers.length === 0 && <p className="text-muted">There is none yet.</p>}
      <ul className="grid gap-2">
        {[...servers]
          .sort((a, b) => trouble(a) - trouble(b) || a.name.localeCompare(b.name, 'en'))
          .map(({ id, name, boundary }) => (
            <li key={id} className="grid gap-x-3 gap-y-1 sm:grid-cols-[minmax(0,1fr)_auto]">
              <span className="flex min-w-0 flex-wrap items-center gap-2">
                <Link
                  href={`/console/providers/${id}`}
                  className="min-w-0 break-words underline-offset-4 hover:underline"
                >
                  {name}
                </Link>
                <BoundaryBadge boundary={boundary} />
              </span>
              <HealthWord state={health?.get(id)?.state ?? null} />
              {isTrouble(health?.get(id)) && (
                <span className="text-muted text-sm sm:col-span-2">{health?.get(id)?.sentence}</span>
              )}
            </li>
          ))}
      </ul>
    </HomeCard>
  )
}

const isTrouble = (view: ProviderHealthView | undefined) => view?.state === 'unreachable' || view?.state === 'failing'
