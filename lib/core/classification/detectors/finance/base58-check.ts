import { sha256 } from './sha256'

const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'

/** Does a base58 text of 21 bytes and four of checksum hold (Bitcoin's base58check, double SHA-256)? */
export function isBase58Check(text: string, length = 25): boolean {
  const bytes = new Uint8Array(length)
  for (const char of text) {
    let carry = alphabet.indexOf(char)
    if (carry < 0) return false
    for (let index = length - 1; index >= 0; index -= 1) {
      carry += (bytes[index] ?? 0) * 58
      bytes[index] = carry & 0xff
      carry >>= 8
    }
    if (carry > 0) return false
  }
  const check = sha256(sha256(bytes.subarray(0, length - 4).slice()))
  return [0, 1, 2, 3].every((index) => check[index] === bytes[length - 4 + index])
}
