import { findDialect } from '../openai-compatible/dialects'
import type { ProviderKind } from '../provider'
import { type CatalogueVendor, catalogue } from './catalogue'

/** Whose list prices hold for a provider: null where it is a server, or a vendor that the catalogue does not know. */
export function findVendor(kind: ProviderKind, baseUrl: URL, isPractice: boolean): CatalogueVendor | null {
  if (isPractice) return 'practice'
  const name = findDialect(kind, baseUrl)
  return catalogue.find(({ vendor }) => vendor === name)?.vendor ?? null
}
