import { english } from '@/lib/core/i18n/english'
import type { Action } from '@/lib/core/policy/action'
import { type Boundary, boundaries } from '@/lib/core/policy/boundary'
import type { PolicyDocument, PolicyTest } from '@/lib/core/policy/document'
import { levelName } from '@/lib/core/policy/sentences'
import { actionWords } from './action-words'

type Part = 'level' | Boundary

export const partName = (of: Part) => (of === 'level' ? 'Level' : english.boundary[of].name)

/** A level by its name, an action by its word. */
export function partValue(document: PolicyDocument, of: Part, value: string): string {
  return of === 'level' ? levelName({ document }, value) : actionWords[value as Action].word
}

/** What is expected, part by part: "Level Confidential", "Cloud: Redact". */
export function expectWords(document: PolicyDocument, { level, actions = {} }: PolicyTest['expect']): string[] {
  const asked = boundaries.flatMap((boundary) => {
    const action = actions[boundary]
    return action === undefined ? [] : [`${partName(boundary)}: ${partValue(document, boundary, action)}`]
  })
  return level === undefined ? asked : [`Level: ${levelName({ document }, level)}`, ...asked]
}
