import type { GroupLine, GroupMemberView, GroupModel } from '@/lib/core/access/people-view'
import { database, type Transaction } from '../platform/database/client'
import { sql } from '../platform/database/sql'
import { isId, newId } from '../platform/id'
import { setMembers } from './membership'

export function listGroupRows() {
  return database().group.findMany({
    orderBy: { name: 'asc' },
    include: {
      members: { include: { person: { select: { id: true, name: true } } }, orderBy: { person: { name: 'asc' } } },
    },
  })
}

export type GroupLineRow = Omit<GroupLine, 'mentions'>

/** Every group with its counts, in one statement. */
export function listGroupLines(): Promise<GroupLineRow[]> {
  return sql<GroupLineRow>`
    SELECT g.id, g.slug, g.name, (SELECT count(*)::int FROM group_member m WHERE m.group_id = g.id) AS members,
      (SELECT count(*)::int FROM person p WHERE p.home_group_id = g.id) AS "atHome",
      (SELECT count(*)::int FROM model_group v JOIN model m ON m.id = v.model_id
        WHERE v.group_id = g.id AND NOT m.visible_to_everyone) AS models
    FROM "group" g ORDER BY lower(g.name), g.id`
}

/** Members by name, the first `limit` of them. */
export function listMembers(groupId: string, limit: number): Promise<GroupMemberView[]> {
  return sql<GroupMemberView>`
    SELECT p.id, p.name, p.email, p.state, p.home_group_id IS NOT DISTINCT FROM m.group_id AS "atHome"
    FROM group_member m JOIN person p ON p.id = m.person_id
    WHERE m.group_id = ${groupId}::uuid ORDER BY lower(p.name), p.id LIMIT ${limit}`
}

/** Every model of every provider, and whether this group sees it: what stays in the house first. */
export function listGroupModels(groupId: string): Promise<GroupModel[]> {
  return sql<GroupModel>`
    SELECT m.id, m.name, jsonb_build_object('id', p.id, 'name', p.name) AS provider, m.boundary, m.enabled,
      CASE WHEN m.visible_to_everyone THEN 'everyone' WHEN v.group_id IS NULL THEN 'no' ELSE 'group' END AS seen
    FROM model m JOIN provider p ON p.id = m.provider_id
      LEFT JOIN model_group v ON v.model_id = m.id AND v.group_id = ${groupId}::uuid
    WHERE NOT coalesce((m.abilities->>'embeddings')::boolean, false)
    ORDER BY array_position(ARRAY['local', 'private', 'cloud'], m.boundary), lower(p.name), lower(m.name), m.id`
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

export async function findGroup(tx: Transaction, id: string) {
  return isId(id) ? tx.group.findUnique({ where: { id }, include: { members: true } }) : null
}

export async function renameGroup(tx: Transaction, id: string, name: string): Promise<void> {
  await tx.group.update({ where: { id }, data: { name } })
}

export async function deleteGroupRow(tx: Transaction, id: string): Promise<void> {
  await tx.group.delete({ where: { id } })
}
