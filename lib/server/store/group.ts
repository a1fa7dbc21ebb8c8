import { database, type Transaction } from '../platform/database/client'
import { newId } from '../platform/id'
import { setMembers } from './membership'

export function listGroupRows() {
  return database().group.findMany({
    orderBy: { name: 'asc' },
    include: {
      members: { include: { person: { select: { id: true, name: true } } }, orderBy: { person: { name: 'asc' } } },
    },
  })
}

/** A slug is for ever: policies name groups by it, so renaming a group changes nothing there. */
function slugOf(name: string): string {
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return slug.slice(0, 40) || 'group'
}

export async function insertGroup(tx: Transaction, name: string, memberIds: string[]) {
  const id = newId()
  const base = slugOf(name)
  const taken = await tx.group.findUnique({ where: { slug: base } })
  const slug = taken ? `${base}-${id.slice(-6)}` : base
  await tx.group.create({ data: { id, name, slug } })
  await setMembers(tx, id, memberIds)
  return { id, slug }
}

export function findGroup(tx: Transaction, id: string) {
  return tx.group.findUnique({ where: { id }, include: { members: true } })
}

export async function renameGroup(tx: Transaction, id: string, name: string): Promise<void> {
  await tx.group.update({ where: { id }, data: { name } })
}

export async function deleteGroupRow(tx: Transaction, id: string): Promise<void> {
  await tx.group.delete({ where: { id } })
}
