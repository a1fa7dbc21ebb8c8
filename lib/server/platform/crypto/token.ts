import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** A random token for a link or a cookie; only its SHA-256 is ever stored. */
export function makeToken(bits: 128 | 256): string {
  return randomBytes(bits / 8).toString('base64url')
}

export function hashToken(token: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(token).digest())
}

export function sha256Hex(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex')
}

export function mac(key: Buffer, data: Uint8Array | string): string {
  return createHmac('sha256', key).update(data).digest('hex')
}

export function isSameSecret(a: string, b: string): boolean {
  const left = hashToken(a)
  const right = hashToken(b)
  return timingSafeEqual(left, right)
}
