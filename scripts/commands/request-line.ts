import { z } from 'zod'
import type { Payload } from '@/lib/core/classification/finding'

const messageSchema = z.object({
  role: z.enum(['system', 'user', 'assistant', 'tool']).default('user'),
  content: z.string(),
})

const attachmentSchema = z.object({
  name: z.string().max(1_000).default('attachment'),
  text: z.string().optional(),
  base64: z.string().optional(),
})

/** A line of `classify`, and the part of a line of `decide` that is classified. */
export const requestLineSchema = z
  .object({
    id: z.union([z.string(), z.number()]).optional(),
    text: z.string().optional(),
    messages: z.array(messageSchema).optional(),
    attachments: z.array(attachmentSchema).optional(),
  })
  .refine((line) => line.text !== undefined || line.messages !== undefined || line.attachments !== undefined, {
    message: 'needs text, messages or attachments',
  })

export type RequestLine = z.infer<typeof requestLineSchema>

/** The payload of a line: segments `text`, `messages.N` and `attachments.N` (file names are `attachments.N.name`). */
export function payloadOfLine(line: RequestLine): Payload {
  const payload: Payload = { segments: [], files: [] }
  if (line.text !== undefined) payload.segments.push({ id: 'text', role: 'user', part: 'text', text: line.text })
  line.messages?.forEach(({ role, content }, index) => {
    payload.segments.push({ id: `messages.${index}`, role, part: 'text', text: content })
  })
  line.attachments?.forEach((attachment, index) => {
    const id = `attachments.${index}`
    const { name } = attachment
    const text = attachment.text ?? readUtf8(attachment.base64)
    payload.files.push({
      id,
      name,
      kind: text === null ? 'unknown' : 'text',
      problem: text === null ? 'unreadable' : undefined,
    })
    payload.segments.push({ id: `${id}.name`, role: 'user', part: 'file-name', text: name })
    if (text !== null) payload.segments.push({ id, role: 'user', part: 'file', text, path: name })
  })
  return payload
}

/** Strict UTF-8 without control characters; anything else is not text that we can read. */
function readUtf8(base64: string | undefined): string | null {
  if (base64 === undefined) return null
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(base64, 'base64'))
    return text.includes('\0') ? null : text
  } catch {
    return null
  }
}
