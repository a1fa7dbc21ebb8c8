import { hashToken } from '../platform/crypto/token'
import { database, type Transaction } from '../platform/database/client'

export async function insertSetupToken(token: string): Promise<void> {
  await database().setupToken.create({ data: { hash: hashToken(token) } })
}

export async function isSetupToken(tx: Transaction, token: string): Promise<boolean> {
  return (await tx.setupToken.findUnique({ where: { hash: hashToken(token) } })) !== null
}

export async function deleteSetupTokens(tx: Transaction): Promise<void> {
  await tx.setupToken.deleteMany()
}
