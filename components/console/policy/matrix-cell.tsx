'use client'
import { Check, Lock } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { Menu, MenuHeading, MenuItem } from '@/components/ui/menu'
import { cn } from '@/lib/client/cn'
import type { LevelView } from '@/lib/core/chat/views'
import { english } from '@/lib/core/i18n/english'
import { isAtMost, type WrittenAction, writtenActions } from '@/lib/core/policy/action'
import type { Boundary } from '@/lib/core/policy/boundary'
import { actionWords } from './action-words'
import { FailingTests } from './failing-tests'
import type { Holder } from './matrix-holders'
import type { NumberedTest } from './tests-failing-at'

interface Props {
  level: LevelView
  boundary: Boundary
  action: WrittenAction
  /** In force; null where the level is new. */
  was: WrittenAction | null
  holders: Holder[]
  /** Tests of this level that expect something else here. */
  failing: NumberedTest[]
  cell: string
  isActive: boolean
  onActive: (cell: string) => void
  onKeyDown: (event: KeyboardEvent) => void
  /** null = to be read only. */
  onChoose: ((action: WrittenAction) => void) | null
}

const cellClass =
  'flex h-9 w-full items-center gap-2 rounded-md px-2 text-start font-medium focus-visible:outline-offset-[-2px] pointer-coarse:h-11'

export function MatrixCell(props: Props) {
  const { level, boundary, action, was, holders, failing, cell, isActive, onActive, onKeyDown, onChoose } = props
  const isChanged = was !== null && was !== action
  const name = `${level.name}, ${english.boundary[boundary].name}: ${actionWords[action].word}`
  const look = cn(
    cellClass,
    isChanged ? 'tone-amber bg-(--tone-tint) text-(--tone-text)' : onChoose && 'hover:bg-sunken',
  )
  const inside = <CellWords action={action} was={isChanged ? was : null} holders={holders} />
  return (
    <td className="border-line border-t p-1 align-top">
      {onChoose === null ? (
        <div className={look}>{inside}</div>
      ) : (
        <Menu
          align="start"
          label={`${level.name}, ${english.boundary[boundary].name}`}
          trigger={
            <button
              type="button"
              data-cell={cell}
              tabIndex={isActive ? 0 : -1}
              aria-label={isChanged ? `${name}, was ${actionWords[was].word}` : name}
              className={look}
              onFocus={() => onActive(cell)}
              onKeyDown={onKeyDown}
            >
              {inside}
            </button>
          }
        >
          {holders.map((holder) => (
            <MenuHeading key={holder.id}>
              <span className="block max-w-[38ch]">{holder.sentence}</span>
            </MenuHeading>
          ))}
          {writtenActions.map((one) => (
            <MenuItem
              key={one}
              disabled={holders.some(({ least }) => !isAtMost(least, one))}
              onSelect={() => one !== action && onChoose(one)}
            >
              <ActionChoice action={one} isNow={one === action} />
            </MenuItem>
          ))}
        </Menu>
      )}
      <FailingTests tests={failing} />
    </td>
  )
}

function CellWords({ action, was, holders }: Pick<Props, 'action' | 'was' | 'holders'>) {
  const { word, Icon } = actionWords[action]
  return (
    <>
      <Icon aria-hidden className="size-4 shrink-0" />
      <span>{word}</span>
      {was && <span className="truncate font-normal text-xs">was {actionWords[was].word.toLowerCase()}</span>}
      {holders.length > 0 && <Lock aria-hidden className="ms-auto size-3.5 shrink-0 text-muted" />}
      {holders.length > 0 && <span className="sr-only">Held: {holders.map(({ sentence }) => sentence).join(' ')}</span>}
    </>
  )
}

function ActionChoice({ action, isNow }: { action: WrittenAction; isNow: boolean }) {
  const { word, meaning, Icon } = actionWords[action]
  return (
    <>
      <Icon aria-hidden className="size-4 shrink-0" />
      <span className="font-medium">{word}</span>
      <span className="pe-4 text-muted text-sm">{meaning}</span>
      {isNow && <Check aria-label="Chosen now" className="ms-auto size-4" />}
    </>
  )
}
