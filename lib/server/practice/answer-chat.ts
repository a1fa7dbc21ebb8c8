import { type ChatCall, writeOut } from './chat-call'
import { echoText, toChunks } from './echo-text'
import { playFaultBefore, playFaultWithin, sendError } from './play-fault'
import type { PracticeUsage } from './voice'

const bytesPerToken = 4

function countUsage({ body, knobs, loadMs }: ChatCall, chunks: string[]): PracticeUsage | null {
  if (!knobs.usage) return null
  const outputTokens =
    knobs.words === null ? Math.ceil(Buffer.byteLength(chunks.join('')) / bytesPerToken) : chunks.length
  return { inputTokens: Math.ceil(body.length / bytesPerToken), outputTokens, loadMs }
}

async function writeChunks(call: ChatCall, chunks: string[]): Promise<boolean> {
  const { voice, knobs, fault, clock, gone, entry } = call
  // A fault hits also where the answer is shorter than its place.
  const faultAt = Math.min(knobs.afterChunks, chunks.length)
  for (let i = 0; i <= chunks.length; i++) {
    if (i === faultAt && (await playFaultWithin(call))) return false
    const chunk = chunks[i]
    if (chunk === undefined || gone.aborted) break
    if (i > 0 && knobs.tokenGapMs > 0) await clock.sleep(knobs.tokenGapMs, gone)
    const isRemote = fault === 'remote-host' && i >= knobs.afterChunks
    await writeOut(call, isRemote ? voice.remoteText(chunk) : voice.text(chunk))
    entry.chunksSent++
  }
  return !gone.aborted
}

async function streamAnswer(call: ChatCall, chunks: string[]): Promise<void> {
  const { res, voice, fault, entry } = call
  res.writeHead(200, { 'content-type': voice.streamType, 'cache-control': 'no-cache' })
  res.flushHeaders()
  await call.clock.sleep(call.knobs.firstTokenMs, call.gone)
  if (!(await writeChunks(call, chunks))) return
  res.write(voice.end(countUsage(call, chunks)))
  if (fault === 'text-after-end') res.write(voice.text('and one thing more'))
  res.end()
  entry.outcome = 'ended'
}

/** Answers one generation with what it received, under its knobs. */
export async function answerChat(call: ChatCall): Promise<void> {
  const { res, voice, knobs, clock, gone, entry, body } = call
  if (await playFaultBefore(call)) return
  if (knobs.contextTokens !== null && body.length / bytesPerToken > knobs.contextTokens) {
    return sendError(call, 'context-exceeded')
  }
  if (call.loadMs > 0) await clock.sleep(call.loadMs, gone)
  const text = echoText(voice.name, body, knobs)
  const chunks = toChunks(text, knobs)
  if (call.isStream) return streamAnswer(call, chunks)
  await clock.sleep(knobs.firstTokenMs, gone)
  if (gone.aborted) return
  res.writeHead(200, { 'content-type': 'application/json' }).end(voice.whole(text, countUsage(call, chunks)))
  entry.outcome = 'ended'
}
