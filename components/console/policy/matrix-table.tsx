'use client'
import { type KeyboardEvent, useRef, useState } from 'react'
import { Table, Th } from '@/components/ui/table'
import type { WrittenAction } from '@/lib/core/policy/action'
import { type Boundary, boundaries } from '@/lib/core/policy/boundary'
import type { PolicyDocument } from '@/lib/core/policy/document'
import { BoundaryBadge } from '../boundary-badge'
import { LevelMark, levelsOf } from './level-mark'
import { MatrixCell } from './matrix-cell'
import { holdersOf } from './matrix-holders'
import { testsFailingAt } from './tests-failing-at'
import type { Policy } from './use-policy'
import type { Review } from './use-review'

const steps: Record<string, [row: number, column: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

interface Props {
  policy: Policy
  review: Review
  canEdit: boolean
}

/** Levels × boundaries. One tab stop; arrow keys move between cells, Enter opens one. */
export function MatrixTable({ policy, review, canEdit }: Props) {
  const { document, published } = policy.state
  const table = useRef<HTMLTableSectionElement>(null)
  const [active, setActive] = useState('0,0')
  const choose = (level: string, boundary: Boundary, action: WrittenAction) =>
    policy.edit((before) => withCell(before, level, boundary, action))
  const move = (event: KeyboardEvent, row: number, column: number) => {
    const step = steps[event.key]
    if (step === undefined) return
    // The menu would open on the arrow down.
    event.preventDefault()
    const next = `${row + step[0]},${column + step[1]}`
    table.current?.querySelector<HTMLElement>(`[data-cell="${next}"]`)?.focus()
  }
  return (
    <Table label="Matrix" className="table-fixed min-w-140">
      <thead>
        <tr>
          <Th className="w-40">Level</Th>
          {boundaries.map((boundary) => (
            <Th key={boundary} className="h-11">
              <BoundaryBadge boundary={boundary} />
            </Th>
          ))}
        </tr>
      </thead>
      <tbody ref={table}>
        {levelsOf(document).map((level, row) => (
          <tr key={level.id}>
            <th scope="row" className="border-line border-t px-3 pt-2.5 text-start align-top font-normal">
              <LevelMark level={level} />
            </th>
            {boundaries.map((boundary, column) => (
              <MatrixCell
                key={boundary}
                level={level}
                boundary={boundary}
                action={document.matrix[level.id]?.[boundary] ?? 'block'}
                was={published.matrix[level.id]?.[boundary] ?? null}
                holders={holdersOf(document, level.id, boundary)}
                failing={testsFailingAt(review.outcomes ?? [], level.id, boundary)}
                cell={`${row},${column}`}
                isActive={active === `${row},${column}`}
                onActive={setActive}
                onKeyDown={(event) => move(event, row, column)}
                onChoose={canEdit ? (action) => choose(level.id, boundary, action) : null}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function withCell(document: PolicyDocument, level: string, boundary: Boundary, action: WrittenAction): PolicyDocument {
  const row = document.matrix[level] ?? { local: 'block', private: 'block', cloud: 'block' }
  return { ...document, matrix: { ...document.matrix, [level]: { ...row, [boundary]: action } } }
}
