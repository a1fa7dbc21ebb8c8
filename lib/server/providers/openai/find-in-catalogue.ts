import { type CatalogueModel, type CatalogueVendor, catalogue } from './catalogue'

/** By exact name, else by the longest listed name that is followed by a date (`gpt-4o` for `gpt-4o-2024-08-06`). */
export function findInCatalogue(vendor: CatalogueVendor, name: string): CatalogueModel | null {
  const own = catalogue.filter((model) => model.vendor === vendor)
  const exact = own.find((model) => model.name === name)
  if (exact) return exact
  const dated = own.filter(
    (model) =>
      name.startsWith(`${model.name}-`) && /^\d{4}(-\d{2}-\d{2}|\d{4})?$/.test(name.slice(model.name.length + 1)),
  )
  return dated.sort((a, b) => b.name.length - a.name.length)[0] ?? null
}
