'use client'
import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Popover } from '@/components/ui/popover'
import type { LevelView, ModelChoice } from '@/lib/core/chat/views'
import { ModelOptions } from './model-options'
import { choiceName } from './model-reason'

interface Props {
  models: ModelChoice[]
  choice: string
  level: LevelView | null
  onChoose: (choice: string) => void
}

export default function ModelPicker({ models, choice, level, onChoose }: Props) {
  const [open, setOpen] = useState(false)
  const name = choiceName(choice, models)
  return (
    <Popover
      label="Choose a model"
      side="top"
      open={open}
      onOpenChange={setOpen}
      className="w-[min(420px,calc(100vw-24px))] p-1.5"
      trigger={
        <Button variant="ghost" aria-label={`Model: ${name}`} data-model-picker className="min-w-0 px-2.5">
          <span className="max-w-44 truncate">{name}</span>
          <ChevronDown aria-hidden className="size-4 text-muted" />
        </Button>
      }
    >
      <ModelOptions
        models={models}
        choice={choice}
        level={level}
        onChoose={(next) => {
          onChoose(next)
          setOpen(false)
        }}
      />
    </Popover>
  )
}
