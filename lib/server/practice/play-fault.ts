import { type ChatCall, hold, writeOut } from './chat-call'
import type { PracticeFault } from './knobs'
import type { ErrorKind } from './voice'

const asStatus: Partial<Record<PracticeFault, ErrorKind>> = {
  'rate-limited': 'rate-limited',
  'server-error': 'server-error',
  unavailable: 'unavailable',
  'context-exceeded': 'context-exceeded',
  'content-refused': 'content-refused',
}

export function sendError({ res, voice, entry, knobs }: ChatCall, kind: ErrorKind): void {
  const { status, body } = voice.error(kind)
  const retryAfter = kind === 'rate-limited' && knobs.retryAfterSeconds !== null
  if (retryAfter) res.setHeader('retry-after', String(knobs.retryAfterSeconds))
  res.writeHead(status, { 'content-type': 'application/json' }).end(body)
  entry.outcome = 'fault'
}

/** Faults that come in place of an answer. True = it was played, and the request is over. */
export async function playFaultBefore(call: ChatCall): Promise<boolean> {
  const { fault, res, entry } = call
  const kind = asStatus[fault]
  if (kind) {
    sendError(call, kind)
    return true
  }
  if (fault === 'redirect') res.writeHead(307, { location: '/elsewhere' }).end()
  else if (fault === 'reset') {
    entry.outcome = 'fault'
    res.socket?.resetAndDestroy()
  } else if (fault === 'silence') await hold(call)
  else return false
  // A caller that left a held socket has stopped it: that is what is to be seen.
  if (entry.outcome === 'open') entry.outcome = 'fault'
  return true
}

async function writeHugeLine(call: ChatCall): Promise<void> {
  const piece = 'x'.repeat(65_536)
  await writeOut(call, call.voice.openLine())
  for (let sent = 0; sent < call.knobs.hugeLineBytes && !call.gone.aborted; sent += piece.length) {
    await writeOut(call, piece)
  }
}

/** Faults in the middle of a stream, after `afterChunks`. True = the stream is over. */
export async function playFaultWithin(call: ChatCall): Promise<boolean> {
  const { fault, res, voice, entry } = call
  if (fault === 'stall') await hold(call)
  else if (fault === 'cut') {
    entry.outcome = 'fault'
    res.destroy()
  } else if (fault === 'no-end') res.end()
  else if (fault === 'error-line') res.end(voice.errorLine())
  else if (fault === 'huge-line') await writeHugeLine(call).then(() => res.end())
  else if (fault === 'malformed') {
    // What follows reads well: whoever skips the line shows an answer with a hole in it.
    await writeOut(call, voice.malformed())
    return false
  } else return false
  if (entry.outcome === 'open') entry.outcome = 'fault'
  return true
}
