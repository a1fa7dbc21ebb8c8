'use client'
import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react'
import { Badge } from '@/components/ui/badge'
import { IconButton } from '@/components/ui/icon-button'
import { Td } from '@/components/ui/table'
import type { LevelView } from '@/lib/core/chat/views'
import type { PolicyDocument } from '@/lib/core/policy/document'
import type { LevelUse } from '@/lib/core/policy/level-map'
import { LevelColourButton } from './level-colour-button'
import { LevelMark } from './level-mark'
import { LevelName } from './level-name'
import { LevelSourceList } from './level-source-list'

interface Actions {
  onChange: (change: { name?: string; colour?: string }) => void
  onMove: (step: 1 | -1) => void
  onRemove: () => void
}

interface Props {
  level: LevelView
  document: PolicyDocument
  /** In force; null = new in the draft. */
  was: { name: string; colour: string } | null
  use: LevelUse | null
  isLoading: boolean
  /** null = to be read only. */
  actions: Actions | null
}

export function LevelRow({ level, document, was, use, isLoading, actions }: Props) {
  const mark = was === null ? 'new' : was.name !== level.name || was.colour !== level.colour ? 'changed' : null
  return (
    <tr className="align-top [&>td]:py-2.5">
      {actions && <MoveCell level={level} onMove={actions.onMove} />}
      <Td>
        <span className="flex min-w-28 flex-col items-start gap-1">
          <LevelMark level={level} />
          <span translate="no" className="text-muted">
            {level.id}
          </span>
          {mark && <Badge tone="amber">{mark} in the draft</Badge>}
        </span>
      </Td>
      {actions && (
        <Td>
          <LevelName level={level} document={document} onChange={(name) => actions.onChange({ name })} />
        </Td>
      )}
      {actions && (
        <Td>
          <LevelColourButton level={level} onChange={(colour) => actions.onChange({ colour })} />
        </Td>
      )}
      <Td>
        <LevelSourceList document={document} level={level.id} />
      </Td>
      <CountCell count={use?.chats[level.id] ?? 0} isKnown={use !== null} isLoading={isLoading} />
      <CountCell count={use?.models[level.id] ?? 0} isKnown={use !== null} isLoading={isLoading} />
      {actions && (
        <Td className="text-end">
          <IconButton
            label={`Remove level ${level.name}`}
            disabled={document.levels.length === 1}
            onClick={actions.onRemove}
          >
            <Trash2 aria-hidden className="size-4" />
          </IconButton>
        </Td>
      )}
    </tr>
  )
}

function MoveCell({ level: { id, name, rank, of }, onMove }: { level: LevelView; onMove: Actions['onMove'] }) {
  return (
    <Td className="whitespace-nowrap">
      <IconButton
        data-move={`${id},-1`}
        label={`Move ${name} up: less sensitive`}
        disabled={rank === 1}
        onClick={() => onMove(-1)}
      >
        <ArrowUp aria-hidden className="size-4" />
      </IconButton>
      <IconButton
        data-move={`${id},1`}
        label={`Move ${name} down: more sensitive`}
        disabled={rank === of}
        onClick={() => onMove(1)}
      >
        <ArrowDown aria-hidden className="size-4" />
      </IconButton>
    </Td>
  )
}

function CountCell({ count, isKnown, isLoading }: { count: number; isKnown: boolean; isLoading: boolean }) {
  if (isLoading)
    return (
      <Td>
        <div className="skeleton ms-auto h-4 w-8" />
      </Td>
    )
  return <Td className="text-end tabular-nums">{isKnown ? count.toLocaleString('en') : 'not known'}</Td>
}
