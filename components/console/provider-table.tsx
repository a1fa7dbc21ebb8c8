import Link from 'next/link'
import { Badge } from '@/components/ui/badge'
import { Table, Td, Th } from '@/components/ui/table'
import type { ProviderView } from '@/lib/core/routing/provider-view'
import { BoundaryBadge } from './boundary-badge'
import { hasProof } from './probe-lines'
import { kindWords } from './provider-kinds'
import { TimeAgo } from './time-ago'

export function ProviderTable({ providers }: { providers: ProviderView[] }) {
  return (
    <Table label="Providers">
      <thead>
        <tr>
          <Th>Name</Th>
          <Th>Boundary</Th>
          <Th>Kind</Th>
          <Th>State</Th>
          <Th className="text-end">Models on</Th>
          <Th>Last test</Th>
        </tr>
      </thead>
      <tbody>
        {providers.map((provider) => (
          <tr key={provider.id} className="hover:bg-card">
            <Td>
              <Link
                href={`/console/providers/${provider.id}`}
                className="font-medium underline-offset-4 hover:underline"
              >
                {provider.name}
              </Link>
              <span className="block font-mono text-muted text-xs" translate="no">
                {provider.baseUrl}
              </span>
            </Td>
            <Td>
              <BoundaryBadge boundary={provider.boundary} />
            </Td>
            <Td>
              {kindWords[provider.kind].name} {provider.practice && <Badge>Practice</Badge>}
            </Td>
            <Td>{provider.state === 'on' ? 'On' : <span className="text-muted">Off</span>}</Td>
            <Td className="text-end tabular-nums">
              {provider.models.filter((model) => model.enabled).length} of {provider.models.length}
            </Td>
            <Td className="whitespace-nowrap text-muted">
              {provider.lastProbe ? (
                <>
                  {hasProof(provider.lastProbe.lines) ? 'Answered ' : 'No answer '}
                  <TimeAgo at={provider.lastProbe.at} />
                </>
              ) : (
                'Not tested yet'
              )}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
