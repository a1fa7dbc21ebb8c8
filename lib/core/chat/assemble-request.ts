import type { Payload, Segment } from '../classification/finding'
import { estimateTokens } from '../usage/estimate-tokens'

export interface BranchMessage {
  role: 'user' | 'assistant'
  text: string
  attachments: { id: string; name: string; text: string }[]
}

export interface OutgoingMessage {
  role: 'system' | 'user' | 'assistant'
  text: string
}

/** Everything that one call would send: as messages for the model, and as the payload that is classified. */
export interface AssembledRequest {
  messages: OutgoingMessage[]
  payload: Payload
  /** Estimated tokens of the whole input. */
  inputTokens: number
  /** Bytes of text by part, for the log. */
  over: { part: string; bytes: number }[]
}

/**
 * Puts a branch together, root first. Files stand in their message, after its text, under their name; what is classified
 * is exactly what is sent, in the same pieces: text, file names and files apart.
 */
export function assembleRequest(branch: readonly BranchMessage[]): AssembledRequest {
  const segments: Segment[] = []
  const messages: OutgoingMessage[] = []
  branch.forEach((message, index) => {
    if (message.text === '' && message.attachments.length === 0) return
    segments.push({ id: `messages.${index}`, role: message.role, part: 'text', text: message.text })
    const parts = [message.text]
    for (const file of message.attachments) {
      segments.push({ id: `attachments.${file.id}.name`, role: message.role, part: 'file-name', text: file.name })
      segments.push({
        id: `attachments.${file.id}`,
        role: message.role,
        part: 'file',
        text: file.text,
        path: file.name,
      })
      parts.push(`File "${file.name}":\n\n${file.text}`)
    }
    messages.push({ role: message.role, text: parts.filter((part) => part !== '').join('\n\n') })
  })
  const inputTokens = messages.reduce((sum, message) => sum + estimateTokens(message.text) + 4, 0)
  return { messages, payload: { segments, files: [] }, inputTokens, over: sizesOf(segments) }
}

function sizesOf(segments: readonly Segment[]): { part: string; bytes: number }[] {
  const sizes = new Map<string, number>()
  for (const { part, text } of segments) sizes.set(part, (sizes.get(part) ?? 0) + new TextEncoder().encode(text).length)
  return [...sizes].map(([part, bytes]) => ({ part, bytes }))
}

/** Text as it can be stored and hashed everywhere: no NUL, no half of a surrogate pair. */
export function tidyText(text: string): string {
  return text.replaceAll('\u0000', '\ufffd').toWellFormed()
}

/** A title from the first words, cut at a word; made here, without a model. */
export function cutTitle(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim()
  if (words.length <= 60) return words || 'New chat'
  const cut = words.slice(0, 60)
  return `${cut.slice(0, Math.max(30, cut.lastIndexOf(' '))).trimEnd()}…`
}
