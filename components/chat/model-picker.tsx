'use client'
import { useState } from 'react'
import { Popover } from '@/components/ui/popover'
import type { LevelView, ModelChoice } from '@/lib/core/chat/views'
import { ModelButton } from './model-button'
import { ModelOptions } from './model-options'
import { choiceName } from './model-reason'

interface Props {
  models: ModelChoice[]
  choice: string
  level: LevelView | null
  onChoose: (choice: string) => void
}

/** Loaded by the press that opens it. */
export default function ModelPicker({ models, choice, level, onChoose }: Props) {
  const [open, setOpen] = useState(true)
  return (
    <Popover
      label="Choose a model"
      side="top"
      open={open}
      onOpenChange={setOpen}
      className="w-[min(420px,calc(100vw-24px))] p-1.5"
      trigger={<ModelButton name={choiceName(choice, models)} />}
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
