import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'

/**
 * JSON Lines in, JSON Lines out: one line for each line, in order, waiting when the reader is slow. A line that fails goes
 * to `errors` as `{"line": n, "error": "…"}`; the others go on. Gives the number of lines that failed.
 */
export async function mapJsonLines(
  streams: { input: Readable; output: Writable; errors: Writable },
  map: (value: unknown, line: number) => unknown,
): Promise<number> {
  let line = 0
  let failed = 0
  for await (const text of createInterface({ input: streams.input, crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1
    if (text.trim() === '') continue
    try {
      await write(streams.output, map(JSON.parse(line === 1 ? text.replace(/^\ufeff/, '') : text), line))
    } catch (error) {
      failed += 1
      await write(streams.errors, { line, error: sentenceOf(error) })
    }
  }
  return failed
}

/** `JSON.parse` quotes its input in its message, which may be a secret: the sentence says only that it is no JSON. */
function sentenceOf(error: unknown): string {
  if (error instanceof SyntaxError) return 'not valid JSON'
  return error instanceof Error ? error.message : 'failed'
}

function write(stream: Writable, value: unknown): Promise<void> | undefined {
  if (stream.write(`${JSON.stringify(value)}\n`)) return undefined
  return new Promise((resolve) => stream.once('drain', resolve))
}
