import { hkdfSync, randomBytes } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { AppError } from '@/lib/core/errors'
import { shared } from '../registry'
import { writeOnce } from '../write-once'

export interface MasterKey {
  version: number
  bytes: Buffer
}

const name = 'master-key'

/**
 * Reads `keys/master.key`, or makes it at the very first start. A key that is missing while something sealed exists is
 * never replaced by a new one: that would lose every sealed secret for good.
 */
export function openMasterKey(dataFolder: string, sealedRowsExist: boolean): MasterKey {
  return shared(name, () => {
    const file = path.join(dataFolder, 'keys', 'master.key')
    if (!existsSync(file)) {
      if (sealedRowsExist)
        throw new AppError(
          'internal',
          `The master key ${file} is missing, and the database holds secrets sealed with it. Put the file back from where the keys folder was kept; Gatehouse does not make a new one.`,
        )
      writeOnce(file, `1 ${randomBytes(32).toString('hex')}\n`)
    }
    checkAccess(file)
    const [version, hex] = readFileSync(file, 'utf8').trim().split(' ')
    if (!version || !hex || !/^[0-9a-f]{64}$/.test(hex))
      throw new AppError(
        'internal',
        `The master key ${file} is damaged. Put it back from where the keys folder was kept.`,
      )
    return { version: Number(version), bytes: Buffer.from(hex, 'hex') }
  })
}

function checkAccess(file: string): void {
  if (process.platform === 'win32') return
  const { mode, uid } = statSync(file)
  if ((mode & 0o077) !== 0) throw new AppError('internal', `Others may read the master key. Run: chmod 600 ${file}`)
  if (uid !== process.getuid?.() && process.getuid?.() !== 0)
    throw new AppError('internal', `The master key ${file} belongs to another user. Start Gatehouse as that user.`)
}

export function masterKey(): MasterKey {
  return shared<MasterKey>(name, () => {
    throw new AppError('internal', 'The master key is not open yet.')
  })
}

/** What each derived key is for; a label is never used for two things. */
export type KeyLabel = 'session-token' | 'address-mac' | 'device-cookie' | 'payload-mac' | 'list-mac' | 'writer'

/** A 256-bit key for one purpose, derived from the master key (RFC 5869). */
export function deriveKey(label: KeyLabel): Buffer {
  return shared(`derived-key:${label}`, () =>
    Buffer.from(hkdfSync('sha256', masterKey().bytes, Buffer.alloc(0), `gatehouse/${label}`, 32)),
  )
}
