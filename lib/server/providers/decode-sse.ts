import { splitLines } from './split-lines'

/** One server-sent event. Comments (keep-alives) yield nothing, so they can reset no limit. */
export interface SseEvent {
  event: string | null
  data: string
}

/** As the WHATWG event stream format says; an event without its blank line was cut, and is left out. */
export async function* decodeSse(body: ReadableStream<Uint8Array>): AsyncGenerator<SseEvent> {
  let event: string | null = null
  let data: string[] = []
  for await (const { line, whole } of splitLines(body)) {
    if (!whole) return
    if (line === '') {
      if (data.length > 0) yield { event, data: data.join('\n') }
      event = null
      data = []
      continue
    }
    const colon = line.indexOf(':')
    const field = colon === -1 ? line : line.slice(0, colon)
    const value = colon === -1 ? '' : line.slice(line[colon + 1] === ' ' ? colon + 2 : colon + 1)
    if (field === 'data') data.push(value)
    else if (field === 'event') event = value
  }
}
