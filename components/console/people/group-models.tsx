'use client'
import Link from 'next/link'
import { Switch } from '@/components/ui/switch'
import { Table, Td, Th } from '@/components/ui/table'
import type { GroupDetail, GroupModel } from '@/lib/core/access/people-view'
import { BoundaryBadge } from '../boundary-badge'
import { useChange } from './use-change'

/** Which models the group gives its members, a switch each. */
export function GroupModels({ group }: { group: GroupDetail }) {
  const { models } = group
  return (
    <section aria-labelledby="models-heading" className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <h2 id="models-heading" className="font-semibold text-lg">
        Models
      </h2>
      {models.length === 0 ? (
        <p className="text-muted">
          There are no models yet.{' '}
          <Link href="/console/providers" className="underline underline-offset-4">
            Add a provider
          </Link>
        </p>
      ) : (
        <>
          <p className="text-muted">What members see in the picker. The policy says what may be sent to each.</p>
          <Table label="Models">
            <thead>
              <tr>
                <Th>Model</Th>
                <Th>Provider</Th>
                <Th>Boundary</Th>
                <Th>Visible to this group</Th>
              </tr>
            </thead>
            <tbody>
              {models.map((model) => (
                <ModelRow key={model.id} group={group} model={model} />
              ))}
            </tbody>
          </Table>
        </>
      )}
    </section>
  )
}

function ModelRow({
  group,
  model: { id, name, provider, boundary, enabled, seen },
}: {
  group: GroupDetail
  model: GroupModel
}) {
  const { send, busy } = useChange()
  const change = (isVisible: boolean) =>
    send(
      isVisible ? 'PUT' : 'DELETE',
      `/api/groups/${group.id}/models/${id}`,
      undefined,
      isVisible ? `${group.name} sees ${name} now.` : `${group.name} no longer sees ${name}.`,
    )
  return (
    <tr>
      <Td className="min-w-40">
        <span className="break-words font-medium">{name}</span>
        {!enabled && <span className="block text-muted text-xs">Switched off for everyone</span>}
      </Td>
      <Td>
        <Link
          href={`/console/providers/${provider.id}`}
          prefetch={false}
          className="underline-offset-4 hover:underline"
        >
          {provider.name}
        </Link>
      </Td>
      <Td>
        <BoundaryBadge boundary={boundary} />
      </Td>
      <Td>
        {seen === 'everyone' ? (
          <span className="text-muted">Everyone sees it</span>
        ) : (
          <Switch
            aria-label={`${group.name} sees ${name} on ${provider.name}`}
            checked={seen === 'group'}
            disabled={busy}
            onCheckedChange={(on) => void change(on)}
          />
        )}
      </Td>
    </tr>
  )
}
