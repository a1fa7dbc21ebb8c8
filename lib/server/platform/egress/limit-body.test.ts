import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { limitBody, limitsFor } from './limit-body'

const soon = { totalBytes: null, lineBytes: null, firstByteMs: 5, idleMs: 5, totalMs: 60_000 }

describe('the limits of a reply', () => {
  it('end one that never begins, and one that stops in the middle, each by its own name', async () => {
    const never = new PassThrough()
    await expect(limitBody(never, soon).getReader().read()).rejects.toMatchObject({
      details: { reason: 'idle_timeout', fault: 'silent' },
    })
    const stops = new PassThrough()
    stops.write('a')
    const reader = limitBody(stops, { ...soon, firstByteMs: 60_000 }).getReader()
    await reader.read()
    await expect(reader.read()).rejects.toMatchObject({ details: { reason: 'idle_timeout', fault: 'stalled' } })
    expect(stops.destroyed).toBe(true)
  })

  it('end one that goes on for ever', async () => {
    const drips = new PassThrough()
    const reader = limitBody(drips, { ...soon, firstByteMs: 60_000, totalMs: 5 }).getReader()
    await expect(reader.read()).rejects.toMatchObject({ details: { reason: 'idle_timeout' } })
  })

  it('count a line over all its chunks, and begin anew at each line end', async () => {
    const source = new PassThrough()
    const reader = limitBody(source, { ...soon, lineBytes: 4, firstByteMs: 60_000, idleMs: 60_000 }).getReader()
    for (const piece of ['abcd\nab', 'cd\n']) {
      source.write(piece)
      await reader.read()
    }
    source.write('abc')
    await reader.read()
    source.write('de')
    await expect(reader.read()).rejects.toMatchObject({ details: { reason: 'too_large' } })
  })

  it('are by line for streams and whole for everything else', () => {
    expect(limitsFor('text/event-stream; charset=utf-8')).toMatchObject({ lineBytes: 1024 ** 2, totalBytes: null })
    expect(limitsFor('application/x-ndjson')).toMatchObject({ lineBytes: 1024 ** 2, totalBytes: null })
    expect(limitsFor('application/json')).toMatchObject({ lineBytes: null, totalBytes: 32 * 1024 ** 2 })
    expect(limitsFor('')).toMatchObject({ totalBytes: 32 * 1024 ** 2 })
  })

  it('close the source when the reader leaves', async () => {
    const source = new PassThrough()
    await limitBody(source, soon).cancel()
    expect(source.destroyed).toBe(true)
  })
})
