import { z } from 'zod'
import type { Dictionary } from '@/lib/core/classification/org-index'
import { deriveKey } from '../platform/crypto/master-key'
import { mac } from '../platform/crypto/token'
import { database, type Transaction } from '../platform/database/client'
import { sql } from '../platform/database/sql'
import { newId } from '../platform/id'

const termsSchema = z.array(z.string())

const storedSchema = z.array(z.object({ slug: z.string(), terms: termsSchema, exclusions: termsSchema }))

/** The organization's word lists, as the classifier takes them, and the word for them: of one moment. */
export async function listDictionaries(): Promise<{ version: string; lists: Dictionary[] }> {
  const [row] = await sql<{ version: string; lists: unknown }>`
    SELECT lists_version() AS version, coalesce((SELECT jsonb_agg(jsonb_build_object('slug', slug, 'terms', terms,
      'exclusions', exclusions) ORDER BY slug) FROM dictionary), '[]') AS lists`
  const lists = storedSchema.parse(row?.lists)
  return { version: row?.version ?? '', lists: lists.map(({ slug, ...words }) => ({ list: slug, ...words })) }
}

/** The word for all lists as they are now. */
export async function currentListsVersion(): Promise<string> {
  const [row] = await sql<{ version: string }>`SELECT lists_version() AS version`
  return row?.version ?? ''
}

export interface DictionaryRow {
  id: string
  slug: string
  name: string
  version: number
  terms: number
  exclusions: number
  changedAt: Date
  changedBy: string | null
}

/** Every list without its words. */
export function listDictionaryRows(): Promise<DictionaryRow[]> {
  return sql<DictionaryRow>`
    SELECT d.id, d.slug, d.name, d.version, jsonb_array_length(d.terms) AS terms,
      jsonb_array_length(d.exclusions) AS exclusions, d.changed_at AS "changedAt", p.name AS "changedBy"
    FROM dictionary d LEFT JOIN person p ON p.id = d.changed_by ORDER BY lower(d.name), d.slug`
}

export async function listDictionarySlugs(tx: Transaction = database()): Promise<string[]> {
  const rows = await tx.dictionary.findMany({ select: { slug: true }, orderBy: { slug: 'asc' } })
  return rows.map(({ slug }) => slug)
}

/** Terms of all lists but this one. */
export async function countOtherTerms(tx: Transaction, id: string | null): Promise<number> {
  const [row] = await tx.$queryRaw<{ count: number }[]>`
    SELECT coalesce(sum(jsonb_array_length(terms)), 0)::int AS count FROM dictionary
    WHERE ${id}::uuid IS NULL OR id <> ${id}::uuid`
  return row?.count ?? 0
}

export interface Words {
  terms: string[]
  exclusions: string[]
}

/** One list with its words. */
export async function findDictionary(id: string, tx: Transaction = database()) {
  const row = await tx.dictionary.findUnique({ where: { id } })
  if (row === null) return null
  return { ...row, terms: termsSchema.parse(row.terms), exclusions: termsSchema.parse(row.exclusions) }
}

/** Holds all lists until the transaction ends: for what counts them, or compares a version. */
export async function lockDictionaries(tx: Transaction): Promise<void> {
  await tx.$executeRaw`LOCK TABLE dictionary IN SHARE ROW EXCLUSIVE MODE`
}

interface Written extends Words {
  name: string
  changedBy: string
  changedAt: Date
}

export async function insertDictionary(tx: Transaction, input: Written & { slug: string }): Promise<{ id: string }> {
  return tx.dictionary.create({ data: { id: newId(), ...input }, select: { id: true } })
}

export async function updateDictionaryRow(tx: Transaction, id: string, input: Written): Promise<void> {
  await tx.dictionary.update({ where: { id }, data: { ...input, version: { increment: 1 } } })
}

export async function deleteDictionaryRow(tx: Transaction, id: string): Promise<void> {
  await tx.dictionary.delete({ where: { id } })
}

/** Tells one content of a list from another in the log, where no word of it may stand: keyed, so that nobody can guess. */
export function wordsMac({ terms, exclusions }: Words): string {
  return mac(deriveKey('list-mac'), JSON.stringify([terms, exclusions]))
}
