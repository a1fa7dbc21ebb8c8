'use client'
import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { buttonClass } from '@/components/ui/button-class'
import { CopyButton } from '@/components/ui/copy-button'
import { Table, Td, Th } from '@/components/ui/table'
import type { MadeInvitation } from '@/lib/core/access/people-view'
import { csvCell } from '@/lib/core/csv-cell'
import { english } from '@/lib/core/i18n/english'
import { countOf } from '@/lib/core/i18n/format'

/** The links, shown this once: only their hashes are kept. */
export function InviteResult({ made, onAgain }: { made: MadeInvitation[]; onAgain: () => void }) {
  const asCsv = () =>
    [
      ['email', 'role', 'groups', 'link'],
      ...made.map(({ invitation: { email, role, groups }, link }) => [
        email,
        role,
        groups.map(({ name }) => name).join('|'),
        link,
      ]),
    ]
      .map((cells) => cells.map(csvCell).join(','))
      .join('\r\n')
  return (
    <section aria-labelledby="made-heading" className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <h2 id="made-heading" className="font-semibold text-lg">
        {countOf(made.length, 'invitation is', 'invitations are')} ready
      </h2>
      <p className="font-medium text-warning">Copy the links now: they are shown only this once.</p>
      <Table label="Invitation links">
        <thead>
          <tr>
            <Th>E-mail</Th>
            <Th>Role</Th>
            <Th>Groups</Th>
            <Th>Link</Th>
          </tr>
        </thead>
        <tbody>
          {made.map(({ invitation: { id, email, role, groups }, link }) => (
            <tr key={id}>
              <Td className="min-w-48 max-w-80 break-words">{email}</Td>
              <Td>{english.role[role]}</Td>
              <Td className="max-w-56 break-words">{groups.map(({ name }) => name).join(', ')}</Td>
              <Td>
                <span className="flex items-center gap-2">
                  <code className="max-w-64 truncate text-xs">{link}</code>
                  <CopyButton text={() => link} label={`Copy the link of ${email}`} />
                </span>
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
      <div className="flex flex-wrap items-center gap-2">
        <CopyButton text={asCsv} label="Copy all as CSV" words />
        <span className="me-auto" />
        <Button onClick={onAgain}>Invite more</Button>
        <Link href="/console/people?tab=invitations" className={buttonClass('primary')}>
          Done
        </Link>
      </div>
    </section>
  )
}
