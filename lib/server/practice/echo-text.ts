import type { Knobs } from './knobs'

const words = 'one two three four five six seven eight nine ten'.split(' ')

/** The answer: what was received, verbatim, and nothing clever. */
export function echoText(voiceName: string, body: Buffer, knobs: Knobs): string {
  if (knobs.words !== null) {
    return Array.from({ length: knobs.words }, (_, i) => words[i % words.length]).join(' ')
  }
  const shown = knobs.maxEchoBytes === null ? body : body.subarray(0, knobs.maxEchoBytes)
  const count = body.length.toLocaleString('en-US')
  return `Practice server (${voiceName}). I received ${count} bytes:\n${shown.toString('utf8')}`
}

/** A word each where words were asked for, else pieces of so many characters; never half a character. */
export function toChunks(text: string, knobs: Knobs): string[] {
  if (knobs.words !== null) return text.match(/\S+\s*/g) ?? []
  const characters = Array.from(text)
  const chunks: string[] = []
  for (let at = 0; at < characters.length; at += knobs.chunkChars) {
    chunks.push(characters.slice(at, at + knobs.chunkChars).join(''))
  }
  return chunks
}
