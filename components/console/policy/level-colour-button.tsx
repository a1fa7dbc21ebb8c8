'use client'
import { ChevronDown } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { Popover } from '@/components/ui/popover'
import type { LevelView } from '@/lib/core/chat/views'
import { levelColours, shownColour } from '@/lib/core/policy/level-colours'
import { ColourSwatch, LevelColours } from './level-colours'

interface Props {
  level: LevelView
  onChange: (colour: string) => void
}

export function LevelColourButton({ level: { name, colour, rank, of }, onChange }: Props) {
  const words = levelColours[shownColour(colour)]
  return (
    <Popover
      label={`Colour of ${name}`}
      className="w-[min(440px,calc(100vw-16px))] p-3"
      trigger={
        <Button aria-label={`Colour of ${name}: ${words}`} className="w-full justify-start px-2 font-normal">
          <ColourSwatch colour={colour} rank={rank} of={of} />
          {words}
          <ChevronDown aria-hidden className="ms-auto size-4 text-muted" />
        </Button>
      }
    >
      <LevelColours legend={`Colour of ${name}`} colour={colour} rank={rank} of={of} onChange={onChange} />
    </Popover>
  )
}
