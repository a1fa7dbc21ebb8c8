'use client'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import type { PersonDetail } from '@/lib/core/access/people-view'
import { DeactivateDialog } from './deactivate-dialog'
import { useChange } from './use-change'

/** May they sign in at all? */
export function PersonStanding({ person, fixed }: { person: PersonDetail; fixed: boolean }) {
  const { send, busy } = useChange()
  const [asking, setAsking] = useState(false)
  const { id, name, state } = person
  if (fixed) return null
  const activate = () => send('PATCH', `/api/people/${id}`, { state: 'active' }, `${name} may sign in again.`)
  return (
    <section
      aria-labelledby="standing-heading"
      className="grid grid-cols-[minmax(0,1fr)] gap-3 border-line border-t pt-6"
    >
      <h2 id="standing-heading" className="font-semibold text-lg">
        {state === 'active' ? 'Deactivate' : 'Activate'}
      </h2>
      <p className="text-muted">
        {state === 'active'
          ? 'Ends every sign-in at once. Chats, books and the log are kept, and it can be undone.'
          : 'They sign in with the password that they had, and find their chats, role and groups as they were.'}
      </p>
      {state === 'active' ? (
        <Button
          variant="danger"
          className="justify-self-start"
          aria-label={`Deactivate ${name}`}
          onClick={() => setAsking(true)}
        >
          Deactivate
        </Button>
      ) : (
        <Button
          className="justify-self-start"
          aria-label={`Activate ${name}`}
          disabled={busy}
          onClick={() => void activate()}
        >
          Activate
        </Button>
      )}
      {asking && <DeactivateDialog person={person} onClose={() => setAsking(false)} />}
    </section>
  )
}
