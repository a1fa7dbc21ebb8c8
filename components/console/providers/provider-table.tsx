'use client'
import { useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Table, Th } from '@/components/ui/table'
import type { ProviderView } from '@/lib/core/routing/provider-view'
import { ProviderRow } from './provider-row'
import { useProviderHealth } from './use-provider-health'

/** Every provider with how it is now; the figures are of the last hour. */
export function ProviderTable({ providers: initial }: { providers: ProviderView[] }) {
  const [providers, setProviders] = useState(initial)
  const { health, problem } = useProviderHealth()
  const change = (view: ProviderView) => setProviders((all) => all.map((one) => (one.id === view.id ? view : one)))
  return (
    <div className="grid gap-3">
      {problem && <Alert>How the providers are could not be read. {problem}</Alert>}
      <Table label="Providers" className="[&_:is(td,th)]:px-2.5">
        <thead>
          <tr>
            <Th>Name</Th>
            <Th>Boundary</Th>
            <Th>State</Th>
            <Th>Loaded</Th>
            <Th className="text-end">Running</Th>
            <Th className="text-end">Waiting</Th>
            <Th className="text-end">First token</Th>
            <Th className="text-end">Tokens/s</Th>
            <Th className="text-end">Errors, 1 h</Th>
            <Th>
              <span className="sr-only">Actions</span>
            </Th>
          </tr>
        </thead>
        <tbody>
          {providers.map((provider) => (
            <ProviderRow
              key={provider.id}
              provider={provider}
              health={health?.get(provider.id) ?? null}
              onChange={change}
            />
          ))}
        </tbody>
      </Table>
    </div>
  )
}
