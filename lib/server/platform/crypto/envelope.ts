import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { AppError } from '@/lib/core/errors'
import { masterKey } from './master-key'

export interface Sealed {
  keyVersion: number
  /** nonce ‖ tag ‖ the fresh key, encrypted by the master key. */
  wrappedKey: Buffer
  nonce: Buffer
  /** tag ‖ ciphertext. */
  ciphertext: Buffer
}

function encrypt(key: Buffer, nonce: Buffer, plain: Buffer, context: string): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(context))
  const body = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([cipher.getAuthTag(), body])
}

function decrypt(key: Buffer, nonce: Buffer, sealed: Buffer, context: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, nonce)
    .setAAD(Buffer.from(context))
    .setAuthTag(sealed.subarray(0, 16))
  return Buffer.concat([decipher.update(sealed.subarray(16)), decipher.final()])
}

/**
 * Envelope encryption: a fresh key for each secret, wrapped by the master key. `context` names what it is and where it
 * may be sent; under another context (a changed URL, say) it does not open.
 */
export function seal(plain: Buffer, context: string): Sealed {
  const key = randomBytes(32)
  const nonce = randomBytes(12)
  const wrapNonce = randomBytes(12)
  const { version, bytes } = masterKey()
  const wrapped = encrypt(bytes, wrapNonce, key, `wrap:${context}`)
  return {
    keyVersion: version,
    wrappedKey: Buffer.concat([wrapNonce, wrapped]),
    nonce,
    ciphertext: encrypt(key, nonce, plain, context),
  }
}

/** Opens what `seal` closed under the same context; anything else is one error that tells nothing. */
export function unseal(sealed: Sealed, context: string): Buffer {
  try {
    const wrapped = Buffer.from(sealed.wrappedKey)
    const key = decrypt(masterKey().bytes, wrapped.subarray(0, 12), wrapped.subarray(12), `wrap:${context}`)
    return decrypt(key, Buffer.from(sealed.nonce), Buffer.from(sealed.ciphertext), context)
  } catch {
    throw new AppError(
      'conflict',
      'The stored key no longer opens: the address or the master key changed. Type the key again.',
    )
  }
}
