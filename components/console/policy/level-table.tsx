'use client'
import { useEffect, useRef } from 'react'
import { Table, Th } from '@/components/ui/table'
import { announce } from '@/lib/client/announce'
import { moveLevel, removeLevel, withLevel } from '@/lib/core/policy/edit-levels'
import type { LevelUse } from '@/lib/core/policy/level-map'
import { levelsOf } from './level-mark'
import { LevelRow } from './level-row'
import type { Policy } from './use-policy'

interface Props {
  policy: Policy
  use: LevelUse | null
  isLoading: boolean
  canEdit: boolean
}

/** One row a level. Moving keeps the focus with the level that moved. */
export function LevelTable({ policy, use, isLoading, canEdit }: Props) {
  const { document, published } = policy.state
  const body = useRef<HTMLTableSectionElement>(null)
  const moved = useRef<{ id: string; step: 1 | -1 } | null>(null)
  const move = (id: string, step: 1 | -1) => {
    moved.current = { id, step }
    policy.edit((before) => moveLevel(before, id, step))
  }
  useEffect(() => {
    if (moved.current === null) return
    const { id, step } = moved.current
    moved.current = null
    const button = (way: number) => body.current?.querySelector<HTMLButtonElement>(`[data-move="${id},${way}"]`)
    const first = button(step)
    const target = first?.disabled ? button(-step) : first
    target?.focus()
    const at = document.levels.findIndex((level) => level.id === id)
    announce(`${document.levels[at]?.name} is now level ${at + 1} of ${document.levels.length}.`)
  }, [document.levels])
  return (
    <Table label="Levels" className="min-w-220">
      <thead>
        <tr>
          {canEdit && (
            <Th className="w-20">
              <span className="sr-only">Place</span>
            </Th>
          )}
          <Th>Level</Th>
          {canEdit && <Th className="w-44">Name</Th>}
          {canEdit && <Th className="w-32">Colour</Th>}
          <Th className="w-80">What gives it</Th>
          <Th className="text-end">Chats</Th>
          <Th className="text-end">Models</Th>
          {canEdit && (
            <Th>
              <span className="sr-only">Remove</span>
            </Th>
          )}
        </tr>
      </thead>
      <tbody ref={body}>
        {levelsOf(document).map((level) => (
          <LevelRow
            key={level.id}
            level={level}
            document={document}
            was={published.levels.find(({ id }) => id === level.id) ?? null}
            use={use}
            isLoading={isLoading}
            actions={
              canEdit
                ? {
                    onChange: (change) => policy.edit((before) => withLevel(before, level.id, change)),
                    onMove: (step) => move(level.id, step),
                    onRemove: () => policy.edit((before) => removeLevel(before, level.id)),
                  }
                : null
            }
          />
        ))}
      </tbody>
    </Table>
  )
}
