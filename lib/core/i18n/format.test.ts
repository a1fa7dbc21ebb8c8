import { describe, expect, it } from 'vitest'
import { dayLabel } from './day-label'
import { countOf, formatBytes, formatContext, formatDuration, formatMicros } from './format'

describe('figures in words', () => {
  it('never shows a small sum as nothing', () => {
    expect(formatMicros(4200)).toBe('$0.0042')
    expect(formatMicros(12_340_000)).toBe('$12.34')
  })

  it('shows milliseconds whole and seconds with one decimal', () => {
    expect([840.4, 1240, 61_000].map(formatDuration)).toEqual(['840 ms', '1.2 s', '1 min 1 s'])
  })

  it('counts, measures and names windows', () => {
    expect(countOf(1, 'file', 'files')).toBe('1 file')
    expect(countOf(1200, 'file', 'files')).toBe('1,200 files')
    expect([512, 2048, 1_572_864].map(formatBytes)).toEqual(['512 B', '2 kB', '1.5 MB'])
    expect([4096, 131_072, 1_048_576].map(formatContext)).toEqual(['4k', '131k', '1M'])
  })

  it('files chats under calendar days', () => {
    const now = new Date(2026, 10, 22, 0, 30)
    const labels = [
      new Date(2026, 10, 21, 23, 59),
      new Date(2026, 10, 22),
      new Date(2026, 10, 17),
      new Date(2025, 2, 1),
    ]
    expect(labels.map((at) => dayLabel(at, now))).toEqual(['Yesterday', 'Today', 'Last 7 days', 'March 2025'])
  })
})
