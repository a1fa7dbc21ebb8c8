import type { Actor } from '@/lib/core/access/actor'
import { tidyText } from '@/lib/core/chat/assemble-request'
import type { AttachmentView } from '@/lib/core/chat/views'
import type { Segment } from '@/lib/core/classification/finding'
import { levelOf } from '@/lib/core/classification/level-of'
import { AppError } from '@/lib/core/errors'
import { newId } from '../platform/id'
import { insertAttachment } from '../store/attachment'
import { byActor } from '../store/audit-actor'
import { transact } from '../store/transaction'
import { classifyPayload } from './classify-payload'
import { requirePolicy } from './decision-state'
import { requirePermission } from './require-permission'
import { viewAttachment } from './view-attachment'

export const maxFileBytes = 1024 * 1024

/** UTF-8, or UTF-16 with its mark; anything else is no plain text. */
function decodeText(bytes: Uint8Array): string | null {
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  try {
    const text = new TextDecoder(mark, { fatal: true }).decode(bytes)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these say that it is no text
    return /[\u0000-\u0008\u000e-\u001a\u007f]/.test(text) ? null : text
  } catch {
    return null
  }
}

/**
 * Takes a plain-text file, classifies it, and keeps it until it is sent with a message. `signal`: who uploads it has
 * left, so nobody waits for it any more.
 */
export async function addAttachment(
  actor: Actor,
  name: string,
  bytes: Uint8Array,
  signal?: AbortSignal,
): Promise<AttachmentView> {
  await requirePermission(actor, 'chat.use')
  if (bytes.length > maxFileBytes)
    throw await rejected(actor, bytes.length, 'The file is larger than 1 MB. Attach a part of it.', 'too_large')
  const text = decodeText(bytes)
  if (text === null)
    throw await rejected(
      actor,
      bytes.length,
      'This file is no plain text, and other kinds cannot be read yet. Paste its text instead.',
      'no_text',
    )
  const policy = await requirePolicy()
  const id = newId()
  const fileName =
    tidyText(name)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: a name is one line
      .replace(/[\u0001-\u001f\u007f\u2028\u2029]/g, ' ')
      .trim()
      .slice(0, 200) || 'file.txt'
  const segments: Segment[] = [
    { id: 'name', role: 'user', part: 'file-name', text: fileName },
    { id: 'file', role: 'user', part: 'file', text, path: fileName },
  ]
  const classified = await classifyPayload({ segments, files: [] }, signal)
  const findings = classified.ready ? classified.findings : []
  const level = classified.ready
    ? levelOf(findings, policy.table).level
    : (policy.levels.at(-1) ?? policy.document.base)
  const file = { id, personId: actor.personId, name: fileName, bytes: bytes.length, text, level, findings }
  await transact(async ({ tx, record }) => {
    await insertAttachment(tx, file)
    await record({
      type: 'attachment.classified',
      outcome: 'success',
      ...byActor(actor),
      target: { kind: 'attachment', id },
      attachmentId: id,
      bytes: bytes.length,
      level,
      findings,
      detectorVersion: classified.version,
    })
  })
  return viewAttachment(policy, { ...file, messageId: null })
}

async function rejected(actor: Actor, bytes: number, sentence: string, reason: string): Promise<AppError> {
  await transact(async ({ record }) => {
    await record({ type: 'attachment.rejected', outcome: 'failure', ...byActor(actor), bytes })
  })
  return new AppError('invalid_input', sentence, { details: { reason } })
}
