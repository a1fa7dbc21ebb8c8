import { Badge, type Tone } from './badge'
import { RankBars } from './rank-bars'

const tones: Record<string, Tone> = {
  grey: 'grey',
  gray: 'grey',
  teal: 'teal',
  blue: 'cyan',
  cyan: 'cyan',
  amber: 'amber',
  red: 'red',
  green: 'green',
  pink: 'pink',
  olive: 'olive',
}

interface Props {
  name: string
  /** The name as it is read out. */
  label: string
  /** One of the checked pairs; any other is grey. */
  colour: string
  rank: number
  of: number
}

/** A name with its place among others: the bars show the rank, so that colour never carries it alone. */
export function RankBadge({ name, label, colour, rank, of }: Props) {
  return (
    <Badge role="img" aria-label={label} tone={tones[colour] ?? 'grey'}>
      <RankBars rank={rank} of={of} />
      {name}
    </Badge>
  )
}
