const alphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'
const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3]

/** Does the checksum of a bech32 or bech32m text hold (BIP 173, BIP 350)? One case throughout. */
export function isBech32(text: string): boolean {
  const lower = text.toLowerCase()
  if (lower !== text && text.toUpperCase() !== text) return false
  const split = lower.lastIndexOf('1')
  if (split < 1 || lower.length - split < 7) return false
  let sum = 1
  const add = (value: number) => {
    const top = sum >>> 25
    sum = ((sum & 0x1ffffff) << 5) ^ value
    for (let bit = 0; bit < 5; bit += 1) if ((top >> bit) & 1) sum ^= generator[bit] ?? 0
  }
  for (let index = 0; index < split; index += 1) add(lower.charCodeAt(index) >> 5)
  add(0)
  for (let index = 0; index < split; index += 1) add(lower.charCodeAt(index) & 31)
  for (let index = split + 1; index < lower.length; index += 1) {
    const value = alphabet.indexOf(lower.charAt(index))
    if (value < 0) return false
    add(value)
  }
  return sum === 1 || sum === 0x2bc830a3
}
