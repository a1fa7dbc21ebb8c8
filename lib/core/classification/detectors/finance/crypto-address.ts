import { hasCue } from '../../context'
import type { Candidate, Detector } from '../../detector'
import type { View, Window } from '../../view'
import { isBase58Check } from './base58-check'
import { isBech32 } from './bech32'
import { keccak256 } from './keccak256'

const cues = [
  'wallet',
  'bitcoin',
  'btc',
  'ethereum',
  'eth',
  'crypto',
  'address',
  'ltc',
  'litecoin',
  'doge',
  'monero',
  'xmr',
  'ripple',
  'xrp',
  'tron',
  'solana',
  'sol',
  'cardano',
  'usdt',
  'wallet-adresse',
  'portefeuille',
  'cartera',
]

/** Addresses of wallets: by their checksum, or by their form and a cue. */
export const cryptoAddressDetector: Detector = {
  id: 'finance.crypto-address',
  kind: 'finance.crypto-address',
  chance: 1e-6,
  noise: 0.5,
  keywords: [],
  *scan(view: View, at: Window) {
    const tokens = /[A-Za-z0-9]{25,110}/g
    tokens.lastIndex = at.start
    for (let match = tokens.exec(view.text); match !== null && match.index < at.end; match = tokens.exec(view.text)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (/[\w/+=-]/.test(view.text.charAt(start - 1)) || /[\w/+=]/.test(view.text.charAt(end))) continue
      const chain = chainOf(match[0])
      if (chain !== null) yield candidateOf(chain, start, end)
      else if (looksLikeAddress(match[0]) && hasCue(view, start, end, cues))
        yield { ...candidateOf('other', start, end), chance: 0.5, noise: 20, hasContext: true, isChecked: false }
    }
  },
  examples: {
    match: ['send it to 16jCb1NHpZ3TugkYiu22QknN6eD7EHkzRR', 'wallet 0x7f2c4e8a1b3d5f607182930a4b5c6d7e8f901a2b'],
    miss: ['send it to 16jCb1NHpZ3TugkYiu22QknN6eD7EHkzRS', 'commit 7f2c4e8a1b3d5f607182930a4b5c6d7e8f901a2b'],
  },
}

function candidateOf(chain: string, start: number, end: number): Candidate {
  return {
    type: `finance.crypto-address:${chain}`,
    start,
    end,
    isChecked: true,
    evidence: [{ code: 'checksum', id: chain }],
  }
}

/** The chain whose checksum holds; null where none does. */
function chainOf(text: string): string | null {
  if (/^(?:bc|tb|ltc)1/i.test(text) && text.length >= 42 && text.length <= 90) return isBech32(text) ? 'segwit' : null
  if (/^(?:addr1|cosmos1|osmo1|terra1)/.test(text)) return isBech32(text) ? 'bech32' : null
  if (text.length >= 26 && text.length <= 35 && /^[13LMDATmn2]/.test(text) && !/[0OIl]/.test(text)) {
    return isBase58Check(text) ? 'base58' : null
  }
  return /^0x[0-9a-fA-F]{40}$/.test(text) && isMixedCase(text) && isEip55(text) ? 'ethereum' : null
}

function isMixedCase(text: string): boolean {
  return /[a-f]/.test(text.slice(2)) && /[A-F]/.test(text)
}

/** EIP-55: the case of each letter is a bit of the hash of the address in small letters. */
function isEip55(text: string): boolean {
  const address = text.slice(2)
  const hash = keccak256(address.toLowerCase())
  for (let index = 0; index < 40; index += 1) {
    const char = address.charAt(index)
    const isUpper = Number.parseInt(hash.charAt(index), 16) > 7
    if (/[a-fA-F]/.test(char) && isUpper !== (char === char.toUpperCase())) return false
  }
  return true
}

/** Ethereum in one case, Ripple, Monero, Solana: a form without a checksum that is tested here. */
function looksLikeAddress(text: string): boolean {
  if (/^0x[0-9a-fA-F]{40}$/.test(text)) return !isMixedCase(text)
  if (/[0OIl]/.test(text) || !/\d/.test(text) || !/[a-z]/.test(text) || !/[A-Z]/.test(text)) return false
  return /^r[1-9A-Za-z]{24,34}$/.test(text) || /^[48][1-9A-Za-z]{94}$/.test(text) || /^[1-9A-Za-z]{43,44}$/.test(text)
}
