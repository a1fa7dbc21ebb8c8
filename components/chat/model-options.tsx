'use client'
import { Check } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import { Input } from '@/components/ui/input'
import { cn } from '@/lib/client/cn'
import type { LevelView, ModelChoice } from '@/lib/core/chat/views'
import { english } from '@/lib/core/i18n/english'
import { formatContext, formatMicros } from '@/lib/core/i18n/format'
import { BoundaryBadge } from './boundary-badge'
import { boundaryOrder } from './boundary-order'
import { refusalOf } from './model-reason'

interface Props {
  models: ModelChoice[]
  choice: string
  level: LevelView | null
  onChoose: (choice: string) => void
}

const modes = ['auto', 'fast', 'deep'] as const
const optionClass =
  'grid w-full grid-cols-[20px_minmax(0,1fr)_auto] items-center gap-x-1.5 rounded-md px-2 py-1.5 text-start hover:bg-sunken focus-visible:outline-offset-[-2px] aria-disabled:cursor-not-allowed pointer-coarse:min-h-11'

/** Modes first, then models by boundary; what may not be chosen now stays listed with its reason. */
export function ModelOptions({ models, choice, level, onChoose }: Props) {
  const [query, setQuery] = useState('')
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  const matches = (text: string) => words.every((word) => text.toLowerCase().includes(word))
  const found = models.filter((model) => matches(`${model.name} ${model.provider}`))
  const foundModes = modes.filter((mode) => matches(english.mode[mode].name))
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move between the buttons inside
    <div onKeyDown={moveByArrows}>
      <Input
        aria-label="Search models"
        placeholder="Search models"
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        className="mb-1.5"
      />
      <div className="max-h-[min(420px,50dvh)] overflow-y-auto">
        {foundModes.map((mode) => (
          <button
            key={mode}
            type="button"
            aria-pressed={choice === mode}
            className={optionClass}
            onClick={() => onChoose(mode)}
          >
            <Chosen chosen={choice === mode} />
            <span className="font-medium">{english.mode[mode].name}</span>
            <span className="col-start-2 col-end-4 text-muted text-sm">{english.mode[mode].hint}</span>
          </button>
        ))}
        {boundaryOrder.map((boundary) => (
          <ModelGroup
            key={boundary}
            models={found.filter((model) => model.boundary === boundary)}
            choice={choice}
            level={level}
            onChoose={onChoose}
          />
        ))}
        {found.length + foundModes.length === 0 && <p className="p-3 text-muted">Nothing for “{query}”.</p>}
        {models.length === 0 && <p className="p-3 text-muted">No model is yours to use yet. Ask an admin for one.</p>}
      </div>
    </div>
  )
}

function ModelGroup({ models, choice, level, onChoose }: Props) {
  const first = models[0]
  if (!first) return null
  return (
    <section aria-label={english.boundary[first.boundary].name}>
      <p className="mt-1.5 border-line border-t px-2 pt-2 pb-1 text-muted text-xs">
        {english.boundary[first.boundary].meaning}
      </p>
      {models.map((model) => (
        <ModelOption
          key={model.id}
          model={model}
          chosen={choice === model.id}
          refusal={refusalOf(model, level)}
          onChoose={() => onChoose(model.id)}
        />
      ))}
    </section>
  )
}

interface OptionProps {
  model: ModelChoice
  chosen: boolean
  refusal: string | null
  onChoose: () => void
}

function ModelOption({ model, chosen, refusal, onChoose }: OptionProps) {
  return (
    <button
      type="button"
      aria-pressed={chosen}
      aria-disabled={refusal !== null}
      className={optionClass}
      onClick={() => refusal === null && onChoose()}
    >
      <Chosen chosen={chosen} />
      <span className={cn('truncate font-medium', refusal !== null && 'text-muted')}>{model.name}</span>
      <BoundaryBadge boundary={model.boundary} />
      <span className="col-start-2 col-end-4 text-muted text-sm">{refusal ?? factsOf(model)}</span>
    </button>
  )
}

function Chosen({ chosen }: { chosen: boolean }) {
  return chosen ? <Check aria-hidden className="size-4" /> : <span />
}

function factsOf(model: ModelChoice): string {
  const { abilities, price } = model
  const able = [abilities.reasoning && 'reasoning', abilities.vision && 'vision'].filter(Boolean)
  const cost =
    price === 'in-house'
      ? 'no bill'
      : price
        ? `${formatMicros(price.inputMicrosPerMillion)} / ${formatMicros(price.outputMicrosPerMillion)} per M tokens`
        : 'unpriced'
  const context = model.contextTokens === null ? null : `${formatContext(model.contextTokens)} context`
  const state = model.state === 'healthy' ? null : english.modelState[model.state]
  return [
    `on ${model.provider}`,
    model.practice && 'practice',
    context,
    ...able,
    cost,
    `up to ${model.clearance.name}`,
    state,
  ]
    .filter(Boolean)
    .join(' · ')
}

function moveByArrows(event: KeyboardEvent<HTMLElement>) {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  event.preventDefault()
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, button')]
  const at = stops.indexOf(document.activeElement as HTMLElement)
  stops[at + (event.key === 'ArrowDown' ? 1 : -1)]?.focus()
}
