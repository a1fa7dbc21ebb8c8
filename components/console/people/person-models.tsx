import Link from 'next/link'
import { RankBadge } from '@/components/ui/rank-badge'
import { Table, Td, Th } from '@/components/ui/table'
import type { ModelRight } from '@/lib/core/access/model-rights'
import type { PersonDetail } from '@/lib/core/access/people-view'
import { english } from '@/lib/core/i18n/english'
import { BoundaryBadge } from '../boundary-badge'

/** Every model that is switched on, and by what this person sees it or why not. */
export function PersonModels({ person: { name, models } }: { person: PersonDetail }) {
  const seen = models.filter(({ from }) => from.length > 0).length
  return (
    <section aria-labelledby="models-heading" className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <h2 id="models-heading" className="font-semibold text-lg">
        Models
      </h2>
      <p className="text-muted">
        {models.length === 0
          ? 'No model is switched on.'
          : `${name} sees ${seen} of the ${models.length} models that are switched on. The policy says what may be sent to each.`}
      </p>
      {models.length > 0 && (
        <Table label="Models and why">
          <thead>
            <tr>
              <Th>Model</Th>
              <Th>Boundary</Th>
              <Th>Receives up to</Th>
              <Th>Why</Th>
            </tr>
          </thead>
          <tbody>
            {models.map((model) => (
              <tr key={model.id}>
                <Td className="min-w-40">
                  <span className="break-words font-medium">{model.name}</span>
                  <span className="block text-muted text-xs">{model.provider}</span>
                </Td>
                <Td>
                  <BoundaryBadge boundary={model.boundary} />
                </Td>
                <Td>
                  <RankBadge {...model.clearance} label={english.levelName(model.clearance.name)} />
                </Td>
                <Td className="min-w-48">
                  <Why model={model} />
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </section>
  )
}

function Why({ model: { from, insteadFor } }: { model: ModelRight }) {
  if (from === 'everyone') return 'Visible to everyone'
  if (from.length > 0) return <>From {groupLinks(from)}</>
  if (insteadFor.length > 0) return <span className="text-muted">Not visible: only for {groupLinks(insteadFor)}</span>
  return <span className="text-muted">Not visible: for nobody yet</span>
}

const groupLinks = (groups: { id: string; name: string }[]) =>
  groups.map(({ id, name }, index) => (
    <span key={id}>
      {index > 0 && ', '}
      <Link href={`/console/people/groups/${id}`} prefetch={false} className="underline underline-offset-4">
        {name}
      </Link>
    </span>
  ))
