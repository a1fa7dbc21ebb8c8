import { decode, encode } from 'next-auth/jwt'
import { nowMs } from '../platform/clock'
import { deriveKey } from '../platform/crypto/master-key'
import { isSameSecret, mac, sha256Hex } from '../platform/crypto/token'
import { isSecure } from './origins'

/** Longest life of any session; the table knows idleness and the role's own limit. */
const maxAgeS = 7 * 24 * 3600
const deviceAgeS = 365 * 24 * 3600

const secret = () => deriveKey('session-token').toString('hex')

const sessionCookieName = () => (isSecure() ? '__Host-gatehouse' : 'gatehouse')
const deviceCookieName = () => (isSecure() ? '__Host-gatehouse-device' : 'gatehouse-device')

function cookie(name: string, value: string, maxAge: number): string {
  return `${name}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${maxAge}${isSecure() ? '; Secure' : ''}`
}

/** The cookie of a new session: a token that carries a random id and nothing else. */
export async function sessionCookie(sessionId: string): Promise<string> {
  const token = await encode({ token: { sid: sessionId }, secret: secret(), maxAge: maxAgeS })
  return cookie(sessionCookieName(), token, maxAgeS)
}

export function endedSessionCookie(): string {
  return cookie(sessionCookieName(), '', 0)
}

interface Opened {
  sessionId: string
  expiresMs: number
}

/** Tokens that were opened lately, by their hash: opening one costs more than the lookup of its session. */
const opened = new Map<string, Opened>()
const mostOpened = 2_000

/** The session id that a cookie header carries, or null. Whether it still lives, only the table knows. */
export async function readSessionId(cookieHeader: string | null): Promise<string | null> {
  const token = readCookie(cookieHeader, sessionCookieName())
  if (token === null) return null
  const key = sha256Hex(token)
  const known = opened.get(key) ?? (await open(token))
  if (known === null || known.expiresMs <= nowMs()) return null
  opened.delete(key)
  opened.set(key, known)
  for (const oldest of opened.keys()) {
    if (opened.size <= mostOpened) break
    opened.delete(oldest)
  }
  return known.sessionId
}

async function open(token: string): Promise<Opened | null> {
  try {
    const decoded = await decode({ token, secret: secret() })
    if (typeof decoded?.sid !== 'string' || typeof decoded.exp !== 'number') return null
    return { sessionId: decoded.sid, expiresMs: decoded.exp * 1_000 }
  } catch {
    return null
  }
}

/** Remembers that this browser signed this account in before, so that strangers' failures do not slow it down. */
export function deviceCookie(email: string): string {
  const nonce = mac(deriveKey('device-cookie'), `${email} ${Math.trunc(performance.now() * 1e6)}`).slice(0, 32)
  return cookie(deviceCookieName(), `${nonce}.${deviceMac(nonce, email)}`, deviceAgeS)
}

export function readDevice(cookieHeader: string | null, email: string): string | null {
  const [nonce, given] = readCookie(cookieHeader, deviceCookieName())?.split('.') ?? []
  if (!nonce || !given) return null
  return isSameSecret(given, deviceMac(nonce, email)) ? nonce : null
}

const deviceMac = (nonce: string, email: string) => mac(deriveKey('device-cookie'), `${nonce}\u0000${email}`)

function readCookie(header: string | null, name: string): string | null {
  for (const part of (header ?? '').split(';')) {
    const at = part.indexOf('=')
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim()
  }
  return null
}
