import type { Role } from '@/lib/core/access/role'
import { database, type Transaction } from '../platform/database/client'
import { isId, newId, randomId } from '../platform/id'

export interface NewPerson {
  name: string
  email: string
  role: Role
  passwordHash: string
}

/** Adds a person, and the random id that stands for them in the log. */
export async function insertPerson(tx: Transaction, input: NewPerson): Promise<{ id: string; subject: string }> {
  const id = newId()
  const subject = randomId()
  await tx.person.create({ data: { id, subject, ...input } })
  await tx.$executeRaw`INSERT INTO audit.subject (id, person_id) VALUES (${subject}::uuid, ${id}::uuid)`
  return { id, subject }
}

export function countOwners(tx: Transaction): Promise<number> {
  return tx.person.count({ where: { role: 'owner', state: 'active' } })
}

export async function hasOwner(): Promise<boolean> {
  return (await database().person.count({ where: { role: 'owner' } })) > 0
}

export function findPersonByEmail(email: string) {
  return database().person.findUnique({ where: { email } })
}

/** Of these addresses, those that have an account. */
export async function listKnownEmails(emails: string[], tx: Transaction = database()): Promise<string[]> {
  const rows = await tx.person.findMany({ where: { email: { in: emails } }, select: { email: true } })
  return rows.map(({ email }) => email)
}

export async function findPerson(tx: Transaction, id: string) {
  return isId(id) ? tx.person.findUnique({ where: { id }, include: { memberships: true } }) : null
}

/** The same, and nobody else changes them until this transaction ends. */
export async function lockPerson(tx: Transaction, id: string) {
  if (isId(id)) await tx.$queryRaw`SELECT 1 FROM person WHERE id = ${id}::uuid FOR UPDATE`
  return findPerson(tx, id)
}

export function listPeopleRows() {
  return database().person.findMany({
    orderBy: { name: 'asc' },
    include: {
      memberships: { include: { group: { select: { id: true, name: true } } } },
      homeGroup: { select: { id: true, name: true } },
    },
  })
}

export async function updatePersonRow(
  tx: Transaction,
  id: string,
  data: { role?: string; state?: string },
): Promise<void> {
  await tx.person.update({ where: { id }, data })
}

export async function findPersonName(id: string): Promise<string | null> {
  return (await database().person.findUnique({ where: { id }, select: { name: true } }))?.name ?? null
}
