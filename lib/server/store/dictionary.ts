import { z } from 'zod'
import { database } from '../platform/database/client'

const termsSchema = z.array(z.string())

/** The organization's word lists, as the classifier takes them. */
export async function listDictionaries(): Promise<{ slug: string; terms: string[]; version: number }[]> {
  const rows = await database().dictionary.findMany({ orderBy: { slug: 'asc' } })
  return rows.map(({ slug, terms, version }) => ({ slug, version, terms: termsSchema.parse(terms) }))
}
