'use client'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import type { PersonView } from '@/lib/core/access/people-view'
import { useChange } from './use-change'

/** Says what ends and what stays before anything does. */
export function DeactivateDialog({ person, onClose }: { person: PersonView; onClose: () => void }) {
  const { send, busy } = useChange()
  const deactivate = async () => {
    if (await send('PATCH', `/api/people/${person.id}`, { state: 'disabled' }, `${person.name} is deactivated.`))
      onClose()
  }
  return (
    <Dialog open onClose={onClose} title={`Deactivate ${person.name}?`}>
      <ul className="mb-4 grid list-disc gap-1 ps-5 text-muted">
        <li>All their sign-ins end at once, and a running answer stops.</li>
        <li>They cannot sign in again until somebody activates them.</li>
        <li>Their chats, groups and role stay as they are; so do the books and the log.</li>
      </ul>
      <div className="flex justify-end gap-2">
        <Button onClick={onClose}>Cancel</Button>
        <Button variant="danger" disabled={busy} onClick={() => void deactivate()}>
          Deactivate
        </Button>
      </div>
    </Dialog>
  )
}
