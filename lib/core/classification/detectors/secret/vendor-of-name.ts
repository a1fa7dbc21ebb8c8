import { namedFormats, structuredFormats, vendorFormats } from './vendor-formats'

const vendorOfWord = new Map<string, string>()
for (const { vendor } of [...vendorFormats, ...structuredFormats]) vendorOfWord.set(vendor.replaceAll('-', '_'), vendor)
for (const { vendor, words } of namedFormats) for (const word of words) vendorOfWord.set(word, vendor)
/** Words that also name something else in a name. */
for (const word of [
  'storage_account',
  'session_token',
  'aws_session',
  'modal',
  'age',
  'line',
  'hex',
  'wise',
  'heap',
  'box',
])
  vendorOfWord.delete(word)
const maxWords = 3

/** The vendor that a name of a variable names (`STRIPE_API_KEY`, `newRelicLicense`), as a slug of the catalogue. */
export function vendorOfName(name: string): string | null {
  const parts = name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
  for (let length = maxWords; length > 0; length -= 1) {
    for (let start = 0; start + length <= parts.length; start += 1) {
      const words = parts.slice(start, start + length)
      const vendor = vendorOfWord.get(words.join('_')) ?? vendorOfWord.get(words.join(''))
      if (vendor !== undefined) return vendor
    }
  }
  return null
}
