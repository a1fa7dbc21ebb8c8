'use client'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { api, sentenceOf } from '@/lib/client/api'
import { showToast } from '@/lib/client/toasts'
import type { GroupDetail } from '@/lib/core/access/people-view'
import { countOf } from '@/lib/core/i18n/format'

/** Says what ends with the group. What the policy in force names cannot go: its rules would then hold for everyone. */
export function DeleteGroup({ group }: { group: GroupDetail }) {
  const [asking, setAsking] = useState(false)
  const isNamed = group.mentions.some(({ mode }) => mode !== 'off')
  return (
    <section
      aria-labelledby="delete-heading"
      className="grid grid-cols-[minmax(0,1fr)] gap-3 border-line border-t pt-6"
    >
      <h2 id="delete-heading" className="font-semibold text-lg">
        Delete
      </h2>
      {isNamed ? (
        <p className="text-muted">
          The policy in force names this group, so it cannot be deleted.{' '}
          <Link href="/console/policy?tab=rules" className="underline underline-offset-4">
            Change the policy first
          </Link>
        </p>
      ) : (
        <>
          <p className="text-muted">Its members stay; what they had only through it ends at once.</p>
          <Button variant="danger" className="justify-self-start" onClick={() => setAsking(true)}>
            Delete group
          </Button>
        </>
      )}
      {asking && <DeleteDialog group={group} onClose={() => setAsking(false)} />}
    </section>
  )
}

function DeleteDialog({ group, onClose }: { group: GroupDetail; onClose: () => void }) {
  const router = useRouter()
  const [problem, setProblem] = useState<string | null>(null)
  const { id, name, memberCount, atHome, models, inDraft } = group
  const given = models.filter(({ seen }) => seen === 'group')
  const remove = async () => {
    try {
      await api('DELETE', `/api/groups/${id}`)
      showToast(`The group ${name} is deleted.`)
      router.push('/console/people?tab=groups')
    } catch (error) {
      setProblem(sentenceOf(error))
    }
  }
  return (
    <Dialog open onClose={onClose} title={`Delete ${name}?`}>
      <div className="grid gap-4">
        {problem && <Alert>{problem}</Alert>}
        <ul className="grid list-disc gap-1 ps-5 text-muted">
          <li>{countOf(memberCount, 'person leaves', 'people leave')} it.</li>
          {atHome > 0 && (
            <li>{countOf(atHome, 'of them is', 'of them are')} left without a team. Past figures stay.</li>
          )}
          {given.length > 0 && (
            <li>
              {given.map((model) => model.name).join(', ')}: no longer seen by who had{' '}
              {given.length === 1 ? 'it' : 'them'} only from here.
            </li>
          )}
          {inDraft && (
            <li>The open draft of the policy names it: the draft says so, and must be changed to be published.</li>
          )}
        </ul>
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="danger" onClick={() => void remove()}>
            Delete group
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
