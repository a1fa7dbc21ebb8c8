'use client'
import { useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { api, sentenceOf } from '@/lib/client/api'
import type { InviteLine } from '@/lib/core/access/judge-invites'
import type { MadeInvitation } from '@/lib/core/access/people-view'
import type { Role } from '@/lib/core/access/role'
import { countOf } from '@/lib/core/i18n/format'
import { PageHead } from '../page-head'
import { BackLink } from './back-link'
import { InviteForm, type InviteText } from './invite-form'
import { InvitePreview } from './invite-preview'
import { InviteResult } from './invite-result'

interface Props {
  viewerRole: Role
  groups: { id: string; name: string }[]
}

/** Three steps on one page: write or paste, look at what would happen, take the links. What was typed stays. */
export function InvitePage({ viewerRole, groups }: Props) {
  const [given, setGiven] = useState<InviteText>({ text: '', role: 'member', groupIds: [] })
  const [lines, setLines] = useState<InviteLine[] | null>(null)
  const [made, setMade] = useState<MadeInvitation[] | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const step = async (work: () => Promise<void>) => {
    setBusy(true)
    setProblem(null)
    await work().catch((error) => setProblem(sentenceOf(error)))
    setBusy(false)
  }
  const check = () =>
    step(async () => setLines(await api<InviteLine[]>('POST', '/api/people/invitations/check', given)))
  const fine = (lines ?? []).filter(({ verdict }) => verdict === 'fine')
  const invite = () =>
    step(async () => {
      const invitations = fine.map(({ email, role, groups }) => ({ email, role, groupIds: groups.map(({ id }) => id) }))
      setMade(await api<MadeInvitation[]>('POST', '/api/people/invitations/batch', { invitations }))
    })
  const again = () => {
    setGiven({ ...given, text: '' })
    setLines(null)
    setMade(null)
  }
  return (
    <>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
        <BackLink href="/console/people">People</BackLink>
        <PageHead
          title="Invite people"
          lead="Each gets a link of their own, valid for seven days. Gatehouse sends no mail: you send the links."
        />
      </div>
      {problem && <Alert>{problem}</Alert>}
      {made !== null ? (
        <InviteResult made={made} onAgain={again} />
      ) : lines !== null ? (
        <>
          <InvitePreview lines={lines} />
          <div className="flex flex-wrap gap-2">
            <Button onClick={() => setLines(null)}>Back to the list</Button>
            <Button variant="primary" disabled={busy || fine.length === 0} onClick={() => void invite()}>
              {fine.length === 0 ? 'Nobody to invite' : `Invite ${countOf(fine.length, 'person', 'people')}`}
            </Button>
          </div>
        </>
      ) : (
        <InviteForm
          viewerRole={viewerRole}
          groups={groups}
          given={given}
          busy={busy}
          onChange={setGiven}
          onCheck={() => void check()}
        />
      )}
    </>
  )
}
