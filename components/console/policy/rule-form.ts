import { familyOf, kinds } from '@/lib/core/classification/catalogue/kinds'
import type { WrittenAction } from '@/lib/core/policy/action'
import { boundaries } from '@/lib/core/policy/boundary'
import type { Channel, Purpose, Use } from '@/lib/core/policy/decision'
import type { PolicyDocument } from '@/lib/core/policy/document'
import type { WrittenRule } from '@/lib/core/policy/document-sentences'

/** A rule as its form shows it: one value for each part, empty where the rule does not ask. */
export interface RuleForm {
  id: string
  mode: WrittenRule['mode']
  level: string
  groups: string[]
  /** Families; null = the rule asks for more than the form can show, and that part is kept as it is. */
  families: string[] | null
  channel: Channel | ''
  purpose: Purpose | ''
  uses: Use[]
  demands: Partial<Record<(typeof boundaries)[number], WrittenAction>>
  note: string
}

export const families = [...new Set(kinds.map(({ kind }) => familyOf(kind)))]

const oneOf = <T extends string>(value: T | T[] | undefined): T[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value]

export function formOf(rule: WrittenRule | null): RuleForm {
  if (rule === null) {
    const empty = { id: '', level: '', channel: '', purpose: '', note: '' } as const
    return { ...empty, mode: 'enforce', groups: [], families: [], uses: [], demands: {} }
  }
  const { level = '', groups = [], channel, purpose, uses } = rule.if
  return {
    id: rule.id,
    mode: rule.mode,
    level,
    groups,
    families: familiesOf(rule),
    channel: oneOf(channel)[0] ?? '',
    purpose: oneOf(purpose)[0] ?? '',
    uses: oneOf(uses),
    demands: rule.then,
    note: rule.note ?? '',
  }
}

function familiesOf(rule: WrittenRule): string[] | null {
  const [clause, ...more] = rule.if.findings ?? []
  if (clause === undefined) return []
  const isPlain = clause.count === 1 && clause.confidence === 'medium' && clause.beside === undefined
  return isPlain && more.length === 0 && clause.of.every((type) => families.includes(type)) ? clause.of : null
}

/** The rule of a form; what the form cannot show stays as `rule` has it. */
export function ruleOf(form: RuleForm, rule: WrittenRule | null): WrittenRule {
  const { findings: kept, channel: channels, purpose: purposes, ...rest } = rule?.if ?? {}
  const findings = form.families === null ? kept : [{ of: form.families, confidence: 'medium' as const, count: 1 }]
  const note = form.note.trim()
  return {
    id: form.id.trim(),
    mode: form.mode,
    if: present({
      ...rest,
      level: form.level || undefined,
      groups: form.groups.length > 0 ? form.groups : undefined,
      findings: form.families?.length === 0 ? undefined : findings,
      channel: form.channel === oneOf(channels)[0] ? channels : form.channel || undefined,
      purpose: form.purpose === oneOf(purposes)[0] ? purposes : form.purpose || undefined,
      uses: form.uses.length > 0 ? form.uses : undefined,
    }),
    // biome-ignore lint/suspicious/noThenProperty: the word of the document's format (policy.md section 1).
    then: present(form.demands),
    ...(note ? { note } : {}),
  }
}

/** JSON has no undefined: two rules that ask the same must look the same. */
function present<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T
}

/** What keeps the form from being kept, by field. */
export function findFormErrors(form: RuleForm, document: PolicyDocument, isNew: boolean): Record<string, string> {
  const id = form.id.trim()
  const errors: Record<string, string> = {}
  if (!/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/.test(id))
    errors.id = 'Write a short name of a–z, 0–9 and -, for example legal-at-home.'
  else if (isNew && document.rules.some((rule) => rule.id === id))
    errors.id = 'There is a rule of this name already. Choose another one.'
  if (boundaries.every((boundary) => form.demands[boundary] === undefined))
    errors.demands = 'Choose at least one boundary and what it demands.'
  return errors
}
