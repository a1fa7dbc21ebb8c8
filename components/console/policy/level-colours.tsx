'use client'
import { useId } from 'react'
import { RankBars } from '@/components/ui/rank-bars'
import { cn } from '@/lib/client/cn'
import { type LevelColour, levelColours, shownColour } from '@/lib/core/policy/level-colours'

interface Props {
  legend: string
  colour: string
  rank: number
  of: number
  onChange: (colour: LevelColour) => void
}

/** The eight checked pairs, each with its name beside it. */
export function LevelColours({ legend, colour, rank, of, onChange }: Props) {
  const name = useId()
  const chosen = shownColour(colour)
  return (
    <fieldset className="grid gap-1.5">
      <legend className="mb-1.5 font-medium text-sm">{legend}</legend>
      <div className="grid grid-cols-2 gap-1 sm:grid-cols-4">
        {Object.entries(levelColours).map(([one, words]) => (
          <label
            key={one}
            className="flex h-9 cursor-pointer items-center gap-2 rounded-md border border-transparent px-2 text-sm has-checked:border-primary has-checked:bg-sunken has-focus-visible:outline-2 has-focus-visible:outline-ring pointer-coarse:h-11"
          >
            <input
              type="radio"
              name={name}
              value={one}
              checked={chosen === one}
              onChange={() => onChange(one as LevelColour)}
              className="sr-only"
            />
            <ColourSwatch colour={one} rank={rank} of={of} />
            <span className={chosen === one ? 'font-medium' : ''}>{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** The pair as a badge would wear it. */
export function ColourSwatch({ colour, rank, of }: { colour: string; rank: number; of: number }) {
  return (
    <span
      aria-hidden
      className={cn(
        `tone-${shownColour(colour)} inline-flex h-5.5 items-center rounded-full px-2`,
        'bg-(--tone-tint) text-(--tone-text) forced-colors:border',
      )}
    >
      <RankBars rank={rank} of={of} />
    </span>
  )
}
