import { providerFailure } from './provider-failure'
import { splitLines } from './split-lines'

/** One value a line. A line that does not parse is `badReply`, never skipped; an unfinished last line is left out. */
export async function* decodeNdjson(body: ReadableStream<Uint8Array>): AsyncGenerator<unknown> {
  for await (const { line, whole } of splitLines(body)) {
    if (line.trim() === '') continue
    let value: unknown
    try {
      value = JSON.parse(line)
    } catch (cause) {
      if (!whole) return
      throw providerFailure('badReply', { cause })
    }
    yield value
  }
}
