import { vendorFormats } from './vendor-formats'

const longPrefixes = vendorFormats.filter(({ prefix }) => prefix.length >= 5 && /[-_.]$/.test(prefix))

/** Only the beginning of a vendor's token, cut off before the length that every such token has: nobody can use it. */
export function isTruncatedToken(value: string): boolean {
  const formats = longPrefixes.filter(({ prefix }) => value.startsWith(prefix))
  return formats.length > 0 && formats.every(({ prefix, min }) => value.length - prefix.length < min)
}
