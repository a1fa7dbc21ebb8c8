import { businessKinds } from './business'
import { codeKinds } from './code'
import { contactKinds } from './contact'
import { financeKinds } from './finance'
import { healthKinds } from './health'
import { identityKinds } from './identity'
import type { KindRow } from './kind-row'
import { legalKinds } from './legal'
import { markingKinds } from './marking'
import { networkKinds } from './network'
import { orgKinds } from './org'
import { payloadKinds } from './payload'
import { personKinds } from './person'
import { secretKinds } from './secret'

/**
 * Every kind that a finding may have: the words of console, docs and sentences, and the default level table. A kind that
 * is not here does not compile in a policy.
 */
export const kinds: readonly KindRow[] = [
  ...secretKinds,
  ...financeKinds,
  ...identityKinds,
  ...personKinds,
  ...contactKinds,
  ...networkKinds,
  ...healthKinds,
  ...legalKinds,
  ...businessKinds,
  ...markingKinds,
  ...codeKinds,
  ...orgKinds,
  ...payloadKinds,
]

const kindByName: ReadonlyMap<string, KindRow> = new Map(kinds.map((kind) => [kind.kind, kind]))
const families: ReadonlySet<string> = new Set([...kinds.map((kind) => familyOf(kind.kind)), 'custom'])

/** The family of a type: what stands before the first dot. */
export function familyOf(type: string): string {
  const dot = type.indexOf('.')
  return dot < 0 ? type : type.slice(0, dot)
}

/** The kind of a type: the type without its variant. */
export function kindOf(type: string): string {
  const colon = type.indexOf(':')
  return colon < 0 ? type : type.slice(0, colon)
}

/** The catalogue's row of a type's kind; null for a kind of an admin (`custom.*`) or an unknown one. */
export function findKind(type: string): KindRow | null {
  return kindByName.get(kindOf(type)) ?? null
}

/** May a condition of a policy name this? A family, a kind, a kind with a variant, or `custom.<slug>`. */
export function isKnownType(type: string): boolean {
  if (!/^[a-z]+(\.[a-z0-9-]{1,64}(:[a-z0-9-]{1,64})?)?$/.test(type)) return false
  return families.has(type) || kindByName.has(kindOf(type)) || type.startsWith('custom.')
}

/** Is `type` this prefix, or a specialisation of it? By whole parts: `finance` covers `finance.iban`, not `finances`. */
export function isCovered(type: string, prefix: string): boolean {
  if (!type.startsWith(prefix)) return false
  if (type.length === prefix.length) return true
  const next = type[prefix.length]
  return next === '.' || next === ':'
}
