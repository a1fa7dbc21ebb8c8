'use client'
import { Button } from '@/components/ui/button'
import { Table, Td, Th } from '@/components/ui/table'
import type { PersonDetail } from '@/lib/core/access/people-view'
import { TimeAgo } from '../time-ago'
import { useChange } from './use-change'

/** Where they are signed in now, and the way to end it all. */
export function PersonSignIns({ person, fixed }: { person: PersonDetail; fixed: boolean }) {
  const { send, busy } = useChange()
  const { id, name, self, signIns } = person
  const signOut = () => send('POST', `/api/people/${id}/sign-out`, undefined, `${name} is signed out everywhere.`)
  return (
    <section aria-labelledby="sign-ins-heading" className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 id="sign-ins-heading" className="font-semibold text-lg">
          Signed in now
        </h2>
        {!fixed && signIns.length > 0 && (
          <Button disabled={busy} onClick={() => void signOut()}>
            Sign out everywhere
          </Button>
        )}
      </div>
      {signIns.length === 0 ? (
        <p className="text-muted">{name} is signed in nowhere.</p>
      ) : (
        <Table label="Sign-ins">
          <thead>
            <tr>
              <Th>Browser</Th>
              <Th>Since</Th>
              <Th>Last used</Th>
            </tr>
          </thead>
          <tbody>
            {signIns.map(({ client, since, lastUsedAt }) => (
              <tr key={`${since}${lastUsedAt}${client}`}>
                <Td>{client === 'other' ? 'Another program' : client}</Td>
                <Td className="whitespace-nowrap text-muted">
                  <TimeAgo at={since} />
                </Td>
                <Td className="whitespace-nowrap text-muted">
                  <TimeAgo at={lastUsedAt} />
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      {self && <p className="text-muted text-sm">Your own sign-ins end under Settings.</p>}
    </section>
  )
}
