'use client'
import { EmptyState } from '@/components/ui/empty-state'
import { Table, Th } from '@/components/ui/table'
import { api, sentenceOf } from '@/lib/client/api'
import { showToast } from '@/lib/client/toasts'
import type { GroupView } from '@/lib/core/access/people-view'
import type { LevelView } from '@/lib/core/chat/views'
import type { UpdateModel } from '@/lib/core/routing/provider-input'
import type { ModelView, ProviderView } from '@/lib/core/routing/provider-view'
import { ModelRow } from './model-row'

interface Props {
  provider: ProviderView
  levels: LevelView[]
  groups: GroupView[]
  onChange: (provider: ProviderView) => void
}

/** Each change is saved at once; one that is refused goes back, and says why. */
export function ModelTable({ provider, levels, groups, onChange }: Props) {
  const save = async (id: string, change: UpdateModel) => {
    try {
      const saved = await api<ModelView>('PATCH', `/api/models/${id}`, change)
      onChange({ ...provider, models: provider.models.map((model) => (model.id === id ? saved : model)) })
    } catch (error) {
      showToast(sentenceOf(error))
      onChange({ ...provider })
    }
  }
  if (provider.models.length === 0) {
    return <EmptyState title="No models known yet">Test the provider: its models are listed then.</EmptyState>
  }
  const hidden = provider.models.filter(
    (model) => model.enabled && model.visibleTo !== 'everyone' && model.visibleTo.length === 0,
  )
  return (
    <div className="grid gap-2">
      <Table label="Models" className="[&_:is(td,th)]:px-2">
        <thead>
          <tr>
            <Th>Model</Th>
            <Th>On</Th>
            <Th>Boundary</Th>
            <Th>Clearance</Th>
            <Th>Path</Th>
            <Th className="text-end">Context</Th>
            <Th className="text-end">$ per M in, out</Th>
            <Th>Visible to</Th>
          </tr>
        </thead>
        <tbody>
          {provider.models.map((model) => (
            <ModelRow
              key={model.id}
              model={model}
              levels={levels}
              groups={groups}
              onSave={(change) => save(model.id, change)}
            />
          ))}
        </tbody>
      </Table>
      {/* Below: a row must not move away under the pointer that has just switched it on. */}
      {hidden.length > 0 && (
        <p className="font-medium text-warning">
          Nobody sees {hidden.map((model) => model.name).join(', ')} yet: choose who may.
        </p>
      )}
    </div>
  )
}
