import { createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { seal, unseal } from '../platform/crypto/envelope'
import { sql } from '../platform/database/sql'
import { newId } from '../platform/id'

/** A conversation's key: what hangs on it (MACs in the log, sealed reasons) is gone once it is destroyed. */
export interface ContentKey {
  /** null = the installation's own key, for what belongs to no conversation. */
  id: string | null
  bytes: Buffer
}

const contextOf = (id: string, scopeId: string) => ['content-key', id, scopeId].join('\u0000')

/** A new key, and the row (hex) that the transaction which makes the conversation will insert. */
export function makeContentKey(scopeId: string): {
  key: ContentKey & { id: string }
  row: Record<string, string | number>
} {
  const id = newId()
  const bytes = randomBytes(32)
  const sealed = seal(bytes, contextOf(id, scopeId))
  const wrapped = Buffer.concat([Buffer.from([sealed.wrappedKey.length]), sealed.wrappedKey, sealed.ciphertext])
  return {
    key: { id, bytes },
    row: { id, kekVersion: sealed.keyVersion, nonce: sealed.nonce.toString('hex'), wrapped: wrapped.toString('hex') },
  }
}

export async function findContentKey(scopeId: string): Promise<ContentKey | null> {
  const rows = await sql<{ id: string; kek_version: number; nonce: Buffer; wrapped: Buffer }>`
    SELECT id, kek_version, nonce, wrapped FROM audit.content_key WHERE scope_id = ${scopeId}::uuid AND destroyed_at IS NULL`
  const row = rows[0]
  if (row === undefined) return null
  const { wrapped } = row
  const length = wrapped[0] ?? 0
  const sealed = {
    keyVersion: row.kek_version,
    nonce: row.nonce,
    wrappedKey: wrapped.subarray(1, 1 + length),
    ciphertext: wrapped.subarray(1 + length),
  }
  return { id: row.id, bytes: unseal(sealed, contextOf(row.id, scopeId)) }
}

/** Derived once a loaded key: a run makes three MACs. */
const macKeys = new WeakMap<Buffer, Buffer>()

function macKeyOf({ bytes }: ContentKey): Buffer {
  const known = macKeys.get(bytes)
  if (known !== undefined) return known
  const made = Buffer.from(hkdfSync('sha256', bytes, Buffer.alloc(0), 'gatehouse/content-mac', 32))
  macKeys.set(bytes, made)
  return made
}

/** Keyed MAC of exact bytes: a plain hash of a short prompt could be guessed. Hex. */
export function contentMac(key: ContentKey, data: Uint8Array | string): string {
  return createHmac('sha256', macKeyOf(key)).update(data).digest('hex')
}
