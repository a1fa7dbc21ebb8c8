import type { ChartBar, ChartSeries } from '@/components/charts/stacked-bars'
import { Table, Td, Th } from '@/components/ui/table'

interface Props {
  label: string
  /** What a line begins with. */
  head: string
  bars: ChartBar[]
  series: ChartSeries[]
  format: (value: number) => string
}

/** What a chart draws, as a table; a gap is a dash, never a zero. */
export function UsageSeriesTable({ label, head, bars, series, format }: Props) {
  return (
    <div className="mt-3 max-h-96 overflow-y-auto">
      <Table label={label}>
        <thead>
          <tr>
            <Th>{head}</Th>
            {series.map((one) => (
              <Th key={one.key} className="text-end">
                {one.name}
              </Th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bars.map((bar) => (
            <tr key={bar.label}>
              <Td className="whitespace-nowrap">{bar.label}</Td>
              {series.map((one) => {
                const value = bar[one.key] ?? null
                return (
                  <Td key={one.key} className="text-end tabular-nums">
                    {value === null ? '—' : format(Number(value))}
                  </Td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  )
}
