import { createHmac } from 'node:crypto'

/** HMAC-SHA256 of a hash, the first 64 bits as hex digits. */
export function keyedHash(key: Buffer, hash: string): string {
  return createHmac('sha256', key).update(hash).digest('hex').slice(0, 16)
}
