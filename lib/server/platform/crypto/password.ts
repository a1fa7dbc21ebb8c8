import { hash, verify } from '@node-rs/argon2'
import { AppError } from '@/lib/core/errors'
import { shared } from '../registry'
import { commonPasswords } from './common-passwords'

/** argon2id, 64 MiB, three passes, one lane (OWASP ASVS 5.0, appendix C asks for at least as much). */
const parameters = { algorithm: 2, memoryCost: 65_536, timeCost: 3, parallelism: 1 } as const
const atOnce = 4
const waitingAtMost = 64

interface Gate {
  running: number
  waiting: (() => void)[]
}

const gate = () => shared<Gate>('password-gate', () => ({ running: 0, waiting: [] }))

/** 64 MiB a hash: a few at once, a bounded queue behind them, and a clear no beyond it. */
async function withGate<T>(work: () => Promise<T>): Promise<T> {
  const state = gate()
  if (state.running >= atOnce) {
    if (state.waiting.length >= waitingAtMost)
      throw new AppError('rate_limited', 'Too many people are signing in at this moment. Try again in a few seconds.', {
        details: { retryAfterS: 3 },
      })
    await new Promise<void>((resolve) => state.waiting.push(resolve))
  }
  state.running++
  try {
    return await work()
  } finally {
    state.running--
    state.waiting.shift()?.()
  }
}

export function hashPassword(password: string): Promise<string> {
  return withGate(() => hash(password, parameters))
}

/** A hash of nothing that anyone knows: checked for unknown accounts, so that they take the same time. */
const dummyHash = () => shared('password-dummy', () => hash('no password has this hash', parameters))

/** Is it the person's password? With `stored` null (no such account) the same work is done, and the answer is no. */
export async function checkPassword(password: string, stored: string | null): Promise<boolean> {
  const against = stored ?? (await dummyHash())
  const same = await withGate(() => verify(against, password))
  return same && stored !== null
}

/** Refuses passwords that everyone tries first. Length is judged by the door's schema. */
export function requireUncommonPassword(password: string): void {
  if (commonPasswords.has(password.toLowerCase()))
    throw new AppError('invalid_input', 'That password is among the most common ones. Choose another.', {
      details: { fields: ['password: It is among the most common ones. Choose another.'] },
    })
}
