import { providerFailure } from './provider-failure'

/**
 * Lines of a body, without their ends (LF or CRLF), whatever way the bytes were split. `whole` is false for what stands
 * after the last line end. Leaving the loop closes the socket. Line lengths are bounded by egress.
 */
export async function* splitLines(body: ReadableStream<Uint8Array>): AsyncGenerator<{ line: string; whole: boolean }> {
  const reader = body.getReader()
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let rest = ''
  const take = (bytes?: Uint8Array) => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode()
    } catch (cause) {
      // A cut in the middle of a character is a cut; a wrong byte is nonsense.
      throw providerFailure(bytes ? 'badReply' : 'truncated', { cause })
    }
  }
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      const lines = (rest + take(read.value)).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) yield { line: line.endsWith('\r') ? line.slice(0, -1) : line, whole: true }
    }
    rest += take()
    if (rest !== '') yield { line: rest, whole: false }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}
