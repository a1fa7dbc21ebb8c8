import { isKnownType } from '@/lib/core/classification/catalogue/kinds'
import { type Confidence, confidences } from '@/lib/core/classification/finding'
import type { Action } from '@/lib/core/policy/action'
import { type Boundary, boundaries } from '@/lib/core/policy/boundary'
import type { Channel, Purpose, Use } from '@/lib/core/policy/decision'
import type { PolicyTest } from '@/lib/core/policy/document'
import { isMoment } from '@/lib/core/policy/moment'

type Finding = NonNullable<PolicyTest['given']['findings']>[number]

/** A test as its form shows it; empty = not given, not expected. */
export interface TestForm {
  name: string
  /** What is sent; a text stays here while findings are given instead. */
  kind: 'text' | 'findings' | 'messages'
  text: string
  /** One a line: type, count, confidence, families beside. */
  findings: string
  level: string
  groups: string[]
  channel: Channel | ''
  purpose: Purpose | ''
  uses: Use[]
  tokens: string
  at: string
  expectLevel: string
  actions: Partial<Record<Boundary, Action>>
}

export const maxTests = 1000
const maxTextLength = 200_000

export function formOfTest({ name, given, expect }: PolicyTest): TestForm {
  const { text = '', findings = [], level = '', groups = [], uses = [], tokens, at } = given
  const kind = given.messages !== undefined ? 'messages' : given.text === undefined ? 'findings' : 'text'
  return {
    ...{ name, kind, text, level, groups, uses },
    findings: findings.map(findingLine).join('\n'),
    channel: given.channel ?? '',
    purpose: given.purpose ?? '',
    tokens: tokens === undefined ? '' : String(tokens),
    at: at === undefined ? '' : String(at),
    expectLevel: expect.level ?? '',
    actions: expect.actions ?? {},
  }
}

function findingLine({ type, count, confidence, beside }: Finding): string {
  return [type, count, confidence, ...(beside.length > 0 ? ['beside', beside.join(',')] : [])].join(' ')
}

/** `finance.iban 2 high beside person,contact`; all but the type may be left out. */
function readFinding(line: string): Finding | null {
  const match = /^(\S+)(?:\s+(\d{1,7}))?(?:\s+(low|medium|high))?(?:\s+beside\s+(\S+))?$/.exec(line.trim())
  const [, type = '', count = '1', confidence = 'medium', beside] = match ?? []
  if (!isKnownType(type) || Number(count) < 1 || Number(count) > 1_000_000) return null
  return { type, count: Number(count), confidence: confidence as Confidence, beside: beside?.split(',') ?? [] }
}

const linesOf = (findings: string) => findings.split('\n').filter((line) => line.trim() !== '')

/** The test of a form; messages stay as `test` has them. */
export function testOf(form: TestForm, test: PolicyTest): PolicyTest {
  const findings = linesOf(form.findings).flatMap((line) => readFinding(line) ?? [])
  const actions = present(form.actions)
  const at = form.at.trim()
  return {
    name: form.name.trim(),
    given: present({
      text: form.kind === 'findings' ? undefined : form.text || undefined,
      messages: test.given.messages,
      level: form.level || undefined,
      findings: findings.length > 0 || form.kind === 'findings' ? findings : undefined,
      groups: form.groups.length > 0 ? form.groups : undefined,
      channel: form.channel || undefined,
      purpose: form.purpose || undefined,
      uses: form.uses.length > 0 ? form.uses : undefined,
      tokens: form.tokens.trim() === '' ? undefined : Number(form.tokens),
      at: at === '' ? undefined : /^-?\d+$/.test(at) ? Number(at) : at,
    }),
    expect: present({
      level: form.expectLevel || undefined,
      actions: Object.keys(actions).length > 0 ? actions : undefined,
    }),
  }
}

/** JSON has no undefined: two tests that say the same must look the same. */
function present<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T
}

/** What keeps the form from being kept, by field; `others`: names that other tests have. */
export function findTestErrors(form: TestForm, others: readonly string[]): Record<string, string> {
  const errors: Record<string, string> = {}
  const name = form.name.trim()
  if (name === '') errors.name = 'Write a name that says what holds, for example “IBAN is hidden from the cloud”.'
  else if (name.length > 200) errors.name = 'At most 200 characters.'
  else if (others.includes(name)) errors.name = 'Another test has this name. Choose another one.'
  if (form.kind === 'text' && form.text.trim() === '') errors.text = 'Write a text, or give level and findings instead.'
  else if (form.kind === 'text' && form.text.length > maxTextLength)
    errors.text = 'At most 200,000 characters. Shorten it.'
  const wrong = linesOf(form.findings).find((line) => readFinding(line) === null)
  if (wrong !== undefined)
    errors.findings = `“${wrong.trim().slice(0, 60)}” is no finding. Write a type, then count and one of ${confidences.join(', ')}: finance.iban 2 high.`
  if (!/^\d{0,9}$/.test(form.tokens.trim())) errors.tokens = 'Write a whole number, or nothing.'
  const at = form.at.trim()
  if (at !== '' && !/^-?\d+$/.test(at) && !isMoment(at))
    errors.at = 'Write a moment with its zone, like 2026-03-02T09:00:00Z, or nothing.'
  if (form.expectLevel === '' && boundaries.every((boundary) => form.actions[boundary] === undefined))
    errors.expect = 'Expect a level, or an action at one boundary.'
  return errors
}
