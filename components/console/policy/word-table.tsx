'use client'
import { Button } from '@/components/ui/button'
import { Table, Td, Th } from '@/components/ui/table'
import type { WordListView } from '@/lib/core/classification/word-list-view'
import { levelOfType, listType } from '@/lib/core/policy/list-level'
import { TimeAgo } from '../time-ago'
import { LevelMark, levelsOf } from './level-mark'
import type { Policy } from './use-policy'
import { WordLevel } from './word-level'

interface Props {
  lists: WordListView[]
  policy: Policy
  /** null = to be read only. */
  onChange: ((list: WordListView) => void) | null
}

export function WordTable({ lists, policy, onChange }: Props) {
  const { published } = policy.state
  const marks = levelsOf(published)
  return (
    <Table label="Lists of words" className="min-w-200">
      <thead>
        <tr>
          <Th>List</Th>
          <Th className="text-end">Terms</Th>
          <Th>Level in force</Th>
          {onChange && <Th className="w-60">Level in the draft</Th>}
          <Th>Changed</Th>
          {onChange && (
            <Th>
              <span className="sr-only">Actions</span>
            </Th>
          )}
        </tr>
      </thead>
      <tbody>
        {lists.map((list) => {
          const level = marks.find(({ id }) => id === levelOfType(published, listType(list.slug)))
          return (
            <tr key={list.id}>
              <Td>
                <span className="block font-medium">{list.name}</span>
                <span translate="no" className="text-muted">
                  {listType(list.slug)}
                </span>
              </Td>
              <Td className="text-end tabular-nums">{list.terms.toLocaleString('en')}</Td>
              <Td>{level && <LevelMark level={level} />}</Td>
              {onChange && (
                <Td>
                  <WordLevel list={list} policy={policy} />
                </Td>
              )}
              <Td className="whitespace-nowrap">
                {list.changedBy ?? 'Someone'} <TimeAgo at={list.changedAt} />
              </Td>
              {onChange && (
                <Td className="text-end">
                  <Button size="sm" aria-label={`Change list ${list.name}`} onClick={() => onChange(list)}>
                    Change
                  </Button>
                </Td>
              )}
            </tr>
          )
        })}
      </tbody>
    </Table>
  )
}
