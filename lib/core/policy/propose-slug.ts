/** The id that a name suggests: a–z, 0–9 and -, at most 40 long; empty where the name has no such letters. */
export function proposeSlug(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '')
}
