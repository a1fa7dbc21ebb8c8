'use client'
import { Ellipsis } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Dialog } from '@/components/ui/dialog'
import { IconButton } from '@/components/ui/icon-button'
import { Menu, MenuItem } from '@/components/ui/menu'
import { api, sentenceOf } from '@/lib/client/api'
import { showToast } from '@/lib/client/toasts'
import type { UpdatePerson } from '@/lib/core/access/people-input'
import type { GroupView, PersonView } from '@/lib/core/access/people-view'

interface Props {
  person: PersonView
  groups: GroupView[]
  /** Nothing about role or state may be changed by this viewer. */
  fixed: boolean
  onSave: (change: UpdatePerson) => Promise<void>
}

export function PersonMenu({ person, groups, fixed, onSave }: Props) {
  const [dialog, setDialog] = useState<'groups' | 'disable' | null>(null)
  const signOut = async () => {
    try {
      await api('POST', `/api/people/${person.id}/sign-out`)
      showToast(`${person.name} is signed out everywhere`)
    } catch (error) {
      showToast(sentenceOf(error))
    }
  }
  const close = () => setDialog(null)
  return (
    <>
      <Menu
        label={`Actions for ${person.name}`}
        trigger={
          <IconButton label={`Actions for ${person.name}`}>
            <Ellipsis aria-hidden className="size-4" />
          </IconButton>
        }
      >
        <MenuItem onSelect={() => setDialog('groups')}>Groups…</MenuItem>
        <MenuItem disabled={fixed} onSelect={() => void signOut()}>
          Sign out everywhere
        </MenuItem>
        {person.state === 'active' ? (
          <MenuItem danger disabled={fixed} onSelect={() => setDialog('disable')}>
            Disable…
          </MenuItem>
        ) : (
          <MenuItem disabled={fixed} onSelect={() => void onSave({ state: 'active' })}>
            Enable again
          </MenuItem>
        )}
      </Menu>
      {dialog === 'groups' && <PersonGroups person={person} groups={groups} onSave={onSave} onClose={close} />}
      {dialog === 'disable' && (
        <Dialog
          open
          onClose={close}
          title={`Disable ${person.name}?`}
          description="Their sign-ins end at once, and they cannot sign in again until you enable them. Chats and books are kept."
        >
          <div className="flex justify-end gap-2">
            <Button onClick={close}>Cancel</Button>
            <Button variant="danger" onClick={() => void onSave({ state: 'disabled' }).then(close)}>
              Disable
            </Button>
          </div>
        </Dialog>
      )}
    </>
  )
}

type GroupsProps = Omit<Props, 'fixed'> & { onClose: () => void }

function PersonGroups({ person, groups, onSave, onClose }: GroupsProps) {
  const [chosen, setChosen] = useState(person.groups.map((group) => group.id))
  const toggle = (id: string, on: boolean) =>
    setChosen((list) => (on ? [...list, id] : list.filter((other) => other !== id)))
  return (
    <Dialog open onClose={onClose} title={`Groups of ${person.name}`}>
      <div className="mt-2 grid gap-1">
        {groups.map((group) => (
          <Checkbox
            key={group.id}
            label={group.name}
            checked={chosen.includes(group.id)}
            onChange={(event) => toggle(group.id, event.target.checked)}
          />
        ))}
        {groups.length === 0 && <p className="text-muted">There are no groups yet. Make one on the Groups tab.</p>}
      </div>
      <div className="mt-4 flex justify-end gap-2">
        <Button onClick={onClose}>Cancel</Button>
        <Button variant="primary" onClick={() => void onSave({ groupIds: chosen }).then(onClose)}>
          Save
        </Button>
      </div>
    </Dialog>
  )
}
