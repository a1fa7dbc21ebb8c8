'use client'
import { Select } from '@/components/ui/select'
import type { WordListView } from '@/lib/core/classification/word-list-view'
import { levelOfType, listType, namedLevel, withTypeLevel } from '@/lib/core/policy/list-level'
import { levelName } from '@/lib/core/policy/sentences'
import type { Policy } from './use-policy'

/** The level that the draft gives a list. What another row holds higher cannot be chosen lower here. */
export function WordLevel({ list, policy }: { list: WordListView; policy: Policy }) {
  const { document } = policy.state
  const type = listType(list.slug)
  const byDefault = levelOfType(withTypeLevel(document, type, null), type)
  return (
    <Select
      aria-label={`Level of ${list.name} in the draft`}
      value={namedLevel(document, type) ?? ''}
      onChange={(event) => policy.edit((before) => withTypeLevel(before, type, event.target.value || null))}
    >
      <option value="">As all lists: {levelName({ document }, byDefault)}</option>
      {document.levels.map(({ id, name }) => (
        <option key={id} value={id} disabled={levelOfType(withTypeLevel(document, type, id), type) !== id}>
          {name}
        </option>
      ))}
    </Select>
  )
}
