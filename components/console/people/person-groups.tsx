'use client'
import Link from 'next/link'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import type { PersonDetail } from '@/lib/core/access/people-view'
import { useChange } from './use-change'

interface Props {
  person: PersonDetail
  groups: { id: string; name: string }[]
  fixed: boolean
}

/** Which groups they are in, and which of them is their team in the books. Saved together. */
export function PersonGroups({ person, groups, fixed }: Props) {
  const { send, busy } = useChange()
  const before = person.groups.map(({ id }) => id)
  const [chosen, setChosen] = useState(before)
  const [home, setHome] = useState(person.homeGroup?.id ?? '')
  const toggle = (id: string, on: boolean) => {
    setChosen((list) => (on ? [...list, id] : list.filter((other) => other !== id)))
    if (!on && id === home) setHome('')
  }
  const isSame =
    home === (person.homeGroup?.id ?? '') &&
    chosen.length === before.length &&
    chosen.every((id) => before.includes(id))
  const save = () =>
    send('PATCH', `/api/people/${person.id}`, { groupIds: chosen, homeGroupId: home || null }, 'The groups are saved.')
  return (
    <section aria-labelledby="groups-heading" className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <h2 id="groups-heading" className="font-semibold text-lg">
        Groups
      </h2>
      {groups.length === 0 ? (
        <p className="text-muted">
          There are no groups yet.{' '}
          <Link href="/console/people?tab=groups" className="underline underline-offset-4">
            Make one
          </Link>
        </p>
      ) : (
        <>
          <fieldset disabled={fixed}>
            <legend className="sr-only">Groups of {person.name}</legend>
            <div className="grid max-h-72 gap-x-6 overflow-y-auto sm:grid-cols-2 lg:grid-cols-3">
              {groups.map(({ id, name }) => (
                <Checkbox
                  key={id}
                  label={name}
                  checked={chosen.includes(id)}
                  onChange={(event) => toggle(id, event.target.checked)}
                />
              ))}
            </div>
          </fieldset>
          <div className="max-w-80">
            <Field label="Home group" hint="Their team in the books. Another one moves no figure of the past.">
              {(control) => (
                <Select {...control} disabled={fixed} value={home} onChange={(event) => setHome(event.target.value)}>
                  <option value="">No team</option>
                  {groups
                    .filter(({ id }) => chosen.includes(id))
                    .map(({ id, name }) => (
                      <option key={id} value={id}>
                        {name}
                      </option>
                    ))}
                </Select>
              )}
            </Field>
          </div>
          {!fixed && (
            <Button className="justify-self-start" disabled={isSame || busy} onClick={() => void save()}>
              Save groups
            </Button>
          )}
        </>
      )}
    </section>
  )
}
