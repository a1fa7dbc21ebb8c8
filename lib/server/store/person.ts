import type { Role } from '@/lib/core/access/role'
import { database, type Transaction } from '../platform/database/client'
import { newId, randomId } from '../platform/id'

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

export function findPerson(tx: Transaction, id: string) {
  return tx.person.findUnique({ where: { id }, include: { memberships: true } })
}

export function listPeopleRows() {
  return database().person.findMany({
    orderBy: { name: 'asc' },
    include: { memberships: { include: { group: { select: { id: true, name: true } } } } },
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
