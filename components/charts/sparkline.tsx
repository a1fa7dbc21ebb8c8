/** The course of one figure, for the eye only: the figure and its change stand beside it in words. */
export function Sparkline({ values }: { values: number[] }) {
  if (values.length < 2) return <div className="h-6" />
  const top = Math.max(...values, 0) || 1
  const points = values.map(
    (value, at) => `${((at / (values.length - 1)) * 100).toFixed(2)},${(23 - (value / top) * 22).toFixed(2)}`,
  )
  return (
    <svg aria-hidden viewBox="0 0 100 24" preserveAspectRatio="none" className="h-6 w-full text-muted">
      <polyline
        points={points.join(' ')}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  )
}
