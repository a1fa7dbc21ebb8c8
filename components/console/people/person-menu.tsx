'use client'
import { Ellipsis } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { IconButton } from '@/components/ui/icon-button'
import { Menu, MenuItem } from '@/components/ui/menu'
import type { PersonView } from '@/lib/core/access/people-view'
import { DeactivateDialog } from './deactivate-dialog'
import { useChange } from './use-change'

interface Props {
  person: PersonView
  /** This viewer may not touch their role, state or sign-ins. */
  fixed: boolean
}

export function PersonMenu({ person, fixed }: Props) {
  const { id, name, state } = person
  const router = useRouter()
  const { send } = useChange()
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Menu
        label={`Actions for ${name}`}
        trigger={
          <IconButton label={`Actions for ${name}`}>
            <Ellipsis aria-hidden className="size-4" />
          </IconButton>
        }
      >
        <MenuItem onSelect={() => router.push(`/console/people/${id}`)}>Role, groups and rights…</MenuItem>
        <MenuItem
          disabled={fixed}
          onSelect={() =>
            void send('POST', `/api/people/${id}/sign-out`, undefined, `${name} is signed out everywhere.`)
          }
        >
          Sign out everywhere
        </MenuItem>
        {state === 'active' ? (
          <MenuItem danger disabled={fixed} onSelect={() => setAsking(true)}>
            Deactivate…
          </MenuItem>
        ) : (
          <MenuItem
            disabled={fixed}
            onSelect={() => void send('PATCH', `/api/people/${id}`, { state: 'active' }, `${name} may sign in again.`)}
          >
            Activate
          </MenuItem>
        )}
      </Menu>
      {asking && <DeactivateDialog person={person} onClose={() => setAsking(false)} />}
    </>
  )
}
