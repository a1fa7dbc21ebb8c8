'use client'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Dialog } from '@/components/ui/dialog'
import type { GroupView } from '@/lib/core/access/people-view'
import type { UpdateModel } from '@/lib/core/routing/provider-input'
import type { ModelView } from '@/lib/core/routing/provider-view'

interface Props {
  model: ModelView
  groups: GroupView[]
  onSave: (visibleTo: NonNullable<UpdateModel['visibleTo']>) => Promise<void>
}

/** Everyone, some groups, or nobody. */
export function VisibleTo({ model, groups, onSave }: Props) {
  const [open, setOpen] = useState(false)
  const { visibleTo } = model
  const words =
    visibleTo === 'everyone'
      ? 'Everyone'
      : visibleTo.length === 0
        ? 'Nobody'
        : visibleTo.map((group) => group.name).join(', ')
  return (
    <>
      <Button size="sm" aria-label={`Visible to: ${words}. Change for ${model.name}`} onClick={() => setOpen(true)}>
        <span className="max-w-32 truncate">{words}</span>
      </Button>
      {open && (
        <VisibleToDialog
          model={model}
          groups={groups}
          onClose={() => setOpen(false)}
          onSave={async (next) => {
            await onSave(next)
            setOpen(false)
          }}
        />
      )}
    </>
  )
}

function VisibleToDialog({ model, groups, onSave, onClose }: Props & { onClose: () => void }) {
  const [everyone, setEveryone] = useState(model.visibleTo === 'everyone')
  const [chosen, setChosen] = useState(
    () => new Set(model.visibleTo === 'everyone' ? [] : model.visibleTo.map((group) => group.id)),
  )
  const toggle = (id: string, on: boolean) => {
    const next = new Set(chosen)
    if (on) next.add(id)
    else next.delete(id)
    setChosen(next)
  }
  return (
    <Dialog open onClose={onClose} title={`Who sees ${model.name}?`}>
      <div className="mt-2 grid gap-1">
        <Checkbox label="Everyone" checked={everyone} onChange={(event) => setEveryone(event.target.checked)} />
        {groups.map((group) => (
          <Checkbox
            key={group.id}
            label={`Group ${group.name}`}
            disabled={everyone}
            checked={!everyone && chosen.has(group.id)}
            onChange={(event) => toggle(group.id, event.target.checked)}
          />
        ))}
        {groups.length === 0 && <p className="text-muted text-sm">There are no groups yet. Make them under People.</p>}
        {!everyone && chosen.size === 0 && <p className="font-medium text-warning">Nobody sees this model.</p>}
      </div>
      <div className="mt-4 flex justify-end gap-2">
        <Button onClick={onClose}>Cancel</Button>
        <Button variant="primary" onClick={() => void onSave(everyone ? 'everyone' : [...chosen])}>
          Save
        </Button>
      </div>
    </Dialog>
  )
}
