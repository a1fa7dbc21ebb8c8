'use client'
import { Bar, CartesianGrid, ComposedChart, Line, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'

export interface ChartSeries {
  key: string
  name: string
  /** A CSS colour, so that it follows the theme. */
  color: string
}

/** One bar: its place on the axis, and the value of each series by key; null is a gap. */
export type ChartBar = { label: string } & Record<string, string | number | null>

interface Props {
  label: string
  bars: ChartBar[]
  series: ChartSeries[]
  /** Drawn over the bars as a dashed line. */
  line: ChartSeries | null
  format: (value: number) => string
}

const dashes = '5 4'
const tick = { fill: 'var(--color-muted)', fontSize: 12 }

/** Stacked bars from zero, and a line of what they are compared with. One tab stop, arrows go from bar to bar; nothing moves by itself. */
export default function StackedBars({ label, bars, series, line, format }: Props) {
  return (
    <ResponsiveContainer width="100%" height="100%">
      <ComposedChart data={bars} accessibilityLayer title={label} margin={{ top: 8, right: 8, bottom: 0, left: 0 }}>
        <CartesianGrid vertical={false} stroke="var(--color-line)" />
        <XAxis dataKey="label" tickLine={false} axisLine={false} tick={tick} minTickGap={24} />
        <YAxis width={56} tickLine={false} axisLine={false} tick={tick} tickFormatter={format} allowDecimals={false} />
        <Tooltip
          isAnimationActive={false}
          cursor={{ fill: 'var(--color-sunken)' }}
          contentStyle={{
            background: 'var(--color-float)',
            border: '1px solid var(--color-line)',
            borderRadius: 8,
            fontSize: 13,
          }}
          itemStyle={{ color: 'var(--color-text)' }}
          formatter={(value) => format(Number(value))}
        />
        {series.map(({ key, name, color }) => (
          <Bar
            key={key}
            dataKey={key}
            name={name}
            fill={color}
            stackId="all"
            maxBarSize={40}
            isAnimationActive={false}
          />
        ))}
        {line && (
          // An edge in the colour of the page: the dashes are seen over light and dark bars alike.
          <Line
            dataKey={line.key}
            stroke="var(--color-page)"
            strokeWidth={5}
            dot={false}
            activeDot={false}
            tooltipType="none"
            legendType="none"
            isAnimationActive={false}
          />
        )}
        {line && (
          <Line
            dataKey={line.key}
            name={line.name}
            stroke={line.color}
            strokeWidth={1.5}
            strokeDasharray={dashes}
            dot={bars.length === 1}
            isAnimationActive={false}
          />
        )}
      </ComposedChart>
    </ResponsiveContainer>
  )
}
