import { isIP } from 'node:net'

/** Is this a network range as `AllowedRange.cidr` wants it (`10.1.0.0/16`, `fd12::/48`)? For what an admin types. */
export function isCidr(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/')
  const family = address.includes('%') ? 0 : isIP(address)
  if (family === 0 || bits === undefined || rest.length > 0 || !/^\d{1,3}$/.test(bits)) return false
  return Number(bits) <= (family === 4 ? 32 : 128)
}
