import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Fingerprint } from '@/lib/core/classification/fingerprint/fingerprint'
import { keyedHash } from './keyed-hash'

const documentSchema = z.strictObject({
  gatehouse: z.literal('fingerprint/1'),
  name: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  key: z.base64(),
  files: z.number().int().nonnegative(),
  hashes: z.array(z.string().regex(/^[0-9a-f]{16}$/)).max(5_000_000),
})

/** Reads what `gatehouse fingerprint` wrote. Throws a sentence that names the file. */
export function readFingerprint(file: string): Fingerprint {
  const parsed = documentSchema.safeParse(parseJson(file))
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new Error(`${file}: ${issue?.path.join('.') || 'document'}: ${issue?.message}`)
  }
  const { name, hashes } = parsed.data
  const key = Buffer.from(parsed.data.key, 'base64')
  return { name, hashes: new Set(hashes), keyed: (hash) => keyedHash(key, hash) }
}

function parseJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    // The parser's own message quotes what it read, which may be a key.
    throw new Error(`${file}: ${error instanceof SyntaxError ? 'not valid JSON' : 'cannot be read'}`)
  }
}
