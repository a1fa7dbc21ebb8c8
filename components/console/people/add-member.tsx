'use client'
import { useEffect, useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { api, sentenceOf } from '@/lib/client/api'
import type { GroupDetail, PeopleFound, PersonLine } from '@/lib/core/access/people-view'
import { countOf } from '@/lib/core/i18n/format'
import { useChange } from './use-change'

const shown = 20
/** As long as a fast typist pauses between two letters. */
const pauseMs = 200

/** Finds people by name or address and adds them, one after the other; the dialog stays for the next. */
export function AddMember({ group, onClose }: { group: GroupDetail; onClose: () => void }) {
  const { send, busy } = useChange()
  const [text, setText] = useState('')
  const { found, problem } = useSearch(text)
  const [added, setAdded] = useState<string[]>([])
  const isIn = ({ id, groups }: PersonLine) => added.includes(id) || groups.some((one) => one.id === group.id)
  const add = async ({ id, name }: PersonLine) => {
    if (await send('PUT', `/api/groups/${group.id}/members/${id}`, undefined, `${name} is in ${group.name} now.`))
      setAdded((list) => [...list, id])
  }
  return (
    <Dialog open onClose={onClose} title={`Add to ${group.name}`}>
      <div className="mt-2 grid gap-3">
        <Field label="Find people">
          {(control) => (
            <Input
              {...control}
              type="search"
              placeholder="Name or e-mail"
              autoComplete="off"
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          )}
        </Field>
        {problem && <Alert>{problem}</Alert>}
        {found?.people.length === 0 && <p className="text-muted">Nobody has this in their name or address.</p>}
        <ul aria-label="People found" className="grid max-h-80 overflow-y-auto">
          {found?.people.slice(0, shown).map((person) => (
            <li key={person.id} className="flex items-center justify-between gap-3 border-line border-t py-2">
              <span className="min-w-0">
                <span className="block truncate font-medium">{person.name}</span>
                <span className="block truncate text-muted text-xs">{person.email}</span>
              </span>
              {isIn(person) ? (
                <span className="text-muted text-sm">Is a member</span>
              ) : (
                <Button size="sm" disabled={busy} aria-label={`Add ${person.name}`} onClick={() => void add(person)}>
                  Add
                </Button>
              )}
            </li>
          ))}
        </ul>
        {found && found.total > shown && (
          <p className="text-muted text-sm">
            And {countOf(found.total - shown, 'other', 'others')}. Write more of the name.
          </p>
        )}
        <Button className="justify-self-end" onClick={onClose}>
          Done
        </Button>
      </div>
    </Dialog>
  )
}

/** Who fits what is written so far; an answer that comes late to an older text is not shown. */
function useSearch(text: string) {
  const [found, setFound] = useState<PeopleFound | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => {
    const leave = new AbortController()
    const query = new URLSearchParams(text.trim() === '' ? {} : { q: text.trim().slice(0, 100) })
    const wait = setTimeout(async () => {
      try {
        setFound(await api<PeopleFound>('GET', `/api/people/search?${query}`, undefined, leave.signal))
        setProblem(null)
      } catch (error) {
        if (!leave.signal.aborted) setProblem(sentenceOf(error))
      }
    }, pauseMs)
    return () => {
      clearTimeout(wait)
      leave.abort()
    }
  }, [text])
  return { found, problem }
}
