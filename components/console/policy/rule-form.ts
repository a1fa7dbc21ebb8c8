import { familyOf, kinds } from '@/lib/core/classification/catalogue/kinds'
import type { Confidence } from '@/lib/core/classification/finding'
import type { WrittenAction } from '@/lib/core/policy/action'
import { boundaries } from '@/lib/core/policy/boundary'
import type { Channel, Purpose, Use } from '@/lib/core/policy/decision'
import type { HoursWindow, PolicyDocument } from '@/lib/core/policy/document'
import type { WrittenRule } from '@/lib/core/policy/document-sentences'
import { isSame } from '@/lib/core/policy/is-same'

/** A rule as its form shows it: one value for each part, empty where the rule does not ask. */
export interface RuleForm {
  id: string
  mode: WrittenRule['mode']
  level: string
  groups: string[]
  notGroups: string[]
  /** Families or kinds; null = the rule asks for several findings at once, and that part is kept as it is. */
  types: string[] | null
  count: string
  confidence: Confidence
  beside: string[]
  channel: Channel | ''
  purposes: Purpose[]
  uses: Use[]
  tokens: string
  hours: HoursWindow[]
  demands: Partial<Record<(typeof boundaries)[number], WrittenAction>>
  note: string
}

export const families = [...new Set(kinds.map(({ kind }) => familyOf(kind)))]
export const maxWindows = 20

const emptyForm: RuleForm = {
  ...{ id: '', mode: 'enforce', level: '', groups: [], notGroups: [], types: [], count: '1', confidence: 'medium' },
  ...{ beside: [], channel: '', purposes: [], uses: [], tokens: '', hours: [], demands: {}, note: '' },
}

const oneOf = <T extends string>(value: T | T[] | undefined): T[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value]

/** Both channels are any channel. */
function channelOf({ channel }: WrittenRule['if']): Channel | '' {
  const [only, ...more] = oneOf(channel)
  return only !== undefined && more.length === 0 ? only : ''
}

export function formOf(rule: WrittenRule | null): RuleForm {
  if (rule === null) return emptyForm
  const { level = '', groups = [], notGroups = [], findings = [], purpose, uses, tokens, hours = [] } = rule.if
  const [clause, ...more] = findings
  return {
    ...{ id: rule.id, mode: rule.mode, level, groups, notGroups, hours, demands: rule.then, note: rule.note ?? '' },
    types: more.length > 0 ? null : (clause?.of ?? []),
    count: String(clause?.count ?? 1),
    confidence: clause?.confidence ?? 'medium',
    beside: clause?.beside ?? [],
    channel: channelOf(rule.if),
    purposes: oneOf(purpose),
    uses: oneOf(uses),
    tokens: tokens === undefined ? '' : String(tokens),
  }
}

/** The rule of a form; what the form cannot show stays as `rule` has it. */
export function ruleOf(form: RuleForm, rule: WrittenRule | null): WrittenRule {
  const before = rule?.if ?? {}
  const note = form.note.trim()
  const some = <T>(list: T[]) => (list.length > 0 ? list : undefined)
  // One value may be written alone or as a list of one: as it was, while it is the same.
  const kept = <T extends string>(was: T | T[] | undefined, chosen: T[]) =>
    isSame(oneOf(was), chosen) ? was : some(chosen)
  return {
    id: form.id.trim(),
    mode: form.mode,
    if: present({
      level: form.level || undefined,
      groups: some(form.groups),
      notGroups: some(form.notGroups),
      findings: form.types === null ? before.findings : some(clausesOf(form, form.types)),
      channel: form.channel === channelOf(before) ? before.channel : form.channel || undefined,
      purpose: kept(before.purpose, form.purposes),
      uses: kept(before.uses, form.uses),
      tokens: Number(form.tokens) || undefined,
      hours: some(form.hours),
    }),
    // biome-ignore lint/suspicious/noThenProperty: the word of the document's format (policy.md section 1).
    then: present(form.demands),
    ...(note ? { note } : {}),
  }
}

function clausesOf({ count, confidence, beside }: RuleForm, types: string[]) {
  if (types.length === 0) return []
  const clause = { of: types, confidence, count: Number(count) || 1 }
  return [beside.length > 0 ? { ...clause, beside } : clause]
}

/** JSON has no undefined: two rules that ask the same must look the same. */
function present<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T
}

/** What keeps the form from being kept, by field, in the order of the form. */
export function findFormErrors(form: RuleForm, document: PolicyDocument, isNew: boolean): Record<string, string> {
  const id = form.id.trim()
  const errors: Record<string, string> = {}
  if (!/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/.test(id))
    errors.id = 'Write a short name of a–z, 0–9 and -, for example legal-at-home.'
  else if (isNew && document.rules.some((rule) => rule.id === id))
    errors.id = 'There is a rule of this name already. Choose another one.'
  const both = form.groups.find((group) => form.notGroups.includes(group))
  if (both !== undefined && form.groups.length === 1)
    errors.notGroups = `Nobody is in ${both} and outside it. Take it out of one of the two.`
  if (!isWhole(form.count, 1_000_000)) errors.count = 'Write a whole number from 1 to 1,000,000.'
  if (form.tokens.trim() !== '' && !isWhole(form.tokens, 1_000_000_000))
    errors.tokens = 'Write a whole number from 1 to 1,000,000,000, or nothing.'
  form.hours.forEach((window, at) => {
    const problem = problemOfWindow(window)
    if (problem !== null) errors[`hours.${at}`] = problem
  })
  if (boundaries.every((boundary) => form.demands[boundary] === undefined))
    errors.demands = 'Choose at least one boundary and what it demands.'
  return errors
}

const isWhole = (text: string, most: number) =>
  /^\d{1,10}$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= most

function problemOfWindow({ days, from, to }: HoursWindow): string | null {
  if (days.length === 0) return 'Choose at least one day.'
  const isTime = (time: string) => /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(time)
  return isTime(from) && isTime(to) ? null : 'Write both times as hours and minutes, like 08:30.'
}
