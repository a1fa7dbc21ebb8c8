/** Small rising bars, `rank` of `of` filled: a rank that needs no colour to be read. */
export function RankBars({ rank, of }: { rank: number; of: number }) {
  const width = of * 4 - 1
  return (
    <svg aria-hidden="true" width={width} height={10} viewBox={`0 0 ${width} 10`} className="fill-current">
      {Array.from({ length: of }, (_, index) => {
        const height = 3 + Math.round((7 * (index + 1)) / of)
        return (
          <rect
            key={height}
            x={index * 4}
            y={10 - height}
            width={3}
            height={height}
            rx={1}
            opacity={index < rank ? 1 : 0.3}
          />
        )
      })}
    </svg>
  )
}
