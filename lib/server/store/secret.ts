import { type Sealed, seal, unseal } from '../platform/crypto/envelope'
import { database, type Transaction } from '../platform/database/client'
import { sql } from '../platform/database/sql'
import { newId } from '../platform/id'
import { auditIdentity } from './audit-writer'

/** Origin and path of the address that a key is bound to: change it, and the key no longer opens. */
export function bindingOf(baseUrl: string): string {
  const url = new URL(baseUrl)
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`
}

function contextOf(secretId: string, ownerId: string, boundTo: string): string {
  return [auditIdentity().installation, secretId, 'provider-key', ownerId, boundTo].join('\u0000')
}

export async function saveProviderKey(
  tx: Transaction,
  input: { providerId: string; baseUrl: string; key: string; setBy: string },
): Promise<void> {
  const id = newId()
  const boundTo = bindingOf(input.baseUrl)
  const sealed = seal(Buffer.from(input.key), contextOf(id, input.providerId, boundTo))
  await tx.secret.deleteMany({ where: { ownerId: input.providerId } })
  await tx.secret.create({
    data: {
      id,
      purpose: 'provider-key',
      ownerId: input.providerId,
      boundTo,
      keyVersion: sealed.keyVersion,
      wrappedKey: new Uint8Array(sealed.wrappedKey),
      nonce: new Uint8Array(sealed.nonce),
      ciphertext: new Uint8Array(sealed.ciphertext),
      last4: input.key.slice(-4),
      setBy: input.setBy,
    },
  })
}

/** Opens a provider's key for the address that is in force now; only egress calls this. null = the provider has none. */
export async function openProviderKey(providerId: string, baseUrl: string): Promise<string | null> {
  const [row] = await sql<Sealed & { id: string }>`
    SELECT id, key_version AS "keyVersion", wrapped_key AS "wrappedKey", nonce, ciphertext
    FROM secret WHERE owner_id = ${providerId}::uuid`
  return row === undefined ? null : unseal(row, contextOf(row.id, providerId, bindingOf(baseUrl))).toString()
}

export interface KeyFacts {
  last4: string
  boundTo: string
  setAt: Date
  setBy: string
}

/** What may be shown of keys, by provider. */
export async function listKeyFacts(): Promise<Map<string, KeyFacts>> {
  const rows = await database().secret.findMany({
    where: { purpose: 'provider-key' },
    select: { ownerId: true, last4: true, boundTo: true, setAt: true, setBy: true },
  })
  return new Map(rows.map(({ ownerId, ...facts }) => [ownerId, facts]))
}

export async function hasSecrets(): Promise<boolean> {
  return (await database().secret.findFirst({ select: { id: true } })) !== null
}

export async function deleteProviderKey(tx: Transaction, providerId: string): Promise<void> {
  await tx.secret.deleteMany({ where: { ownerId: providerId } })
}
