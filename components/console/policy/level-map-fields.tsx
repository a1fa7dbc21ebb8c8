'use client'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { countOf } from '@/lib/core/i18n/format'
import type { PolicyDocument } from '@/lib/core/policy/document'
import type { LevelMap, LevelMove } from '@/lib/core/policy/level-map'

interface Props {
  moves: LevelMove[]
  map: LevelMap
  document: PolicyDocument
  published: PolicyDocument
  errors: Record<string, string>
  onChange: (map: LevelMap) => void
}

const words = { chats: ['chat', 'chats'], models: ['model', 'models'] } as const

/** Where chats and models go whose level is removed or changes places: chats only upward, clearances only downward. */
export function LevelMapFields({ moves, map, document, published, errors, onChange }: Props) {
  const nameOf = (id: string) => [...document.levels, ...published.levels].find((level) => level.id === id)?.name ?? id
  const choose = ({ what, from }: LevelMove, to: string) => onChange({ ...map, [what]: { ...map[what], [from]: to } })
  return (
    <fieldset className="grid gap-3 rounded-lg border border-line p-4">
      <legend className="px-1 font-medium">Levels that are in use</legend>
      <p className="text-muted text-sm">
        What uses a level that is removed or changes places moves with this publication: chats only upward, clearances
        only downward.
      </p>
      <div className="grid items-start gap-3 sm:grid-cols-2">
        {moves.map((move) => {
          const { what, from, count, targets } = move
          const [one, many] = words[what]
          const verb = what === 'chats' ? 'at' : 'cleared for'
          return (
            <Field
              key={`${what} ${from}`}
              label={`${countOf(count, one, many)} ${verb} ${nameOf(from)}`}
              hint={targets.length === 0 ? noWayOut[what] : undefined}
              error={errors[`levelMap.${what}.${from}`]}
            >
              {(control) => (
                <Select
                  {...control}
                  name={`levelMap.${what}.${from}`}
                  disabled={targets.length === 0}
                  value={map[what][from] ?? ''}
                  onChange={(event) => choose(move, event.target.value)}
                >
                  <option value="">{targets.length === 0 ? 'No level is left' : 'Choose where they go'}</option>
                  {targets.map((to) => (
                    <option key={to} value={to}>
                      {nameOf(to)}
                    </option>
                  ))}
                </Select>
              )}
            </Field>
          )
        })}
      </div>
    </fieldset>
  )
}

const noWayOut = {
  chats: 'Nothing lies above it. Keep a level above it in the draft.',
  models: 'Nothing lies below it. Change their clearance first, or keep a level below it.',
}

/** Is there an entry for each of them? */
export function isComplete(moves: LevelMove[], map: LevelMap): boolean {
  return moves.every(({ what, from, targets }) => targets.includes(map[what][from] ?? ''))
}
