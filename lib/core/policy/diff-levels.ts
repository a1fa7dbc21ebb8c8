import type { PolicyDocument } from './document'
import type { PolicyEffect } from './effect'
import { isSame } from './is-same'
import { shownColour } from './level-colours'
import type { PolicyChange } from './policy-change'
import { clauseWords } from './sentences'

type Level = PolicyDocument['levels'][number]
type Clause = NonNullable<Level['when']>[number]

/** Levels added, removed, renamed, coloured, given by other things, and their order. */
export function diffLevels(before: PolicyDocument, after: PolicyDocument): PolicyChange[] {
  const gone = before.levels.filter((level) => !has(after, level.id))
  const added = after.levels.filter((level) => !has(before, level.id))
  return [
    ...gone.map((level) => change(`levels.${level.id}`, 'both', 'there', null, `Level ${level.name} is removed.`)),
    ...added.map((level) =>
      change(`levels.${level.id}`, effectOfAdded(after, level), null, 'there', addedSentence(after, level)),
    ),
    ...diffOrder(before, after),
    ...after.levels.flatMap((level) => {
      const old = before.levels.find(({ id }) => id === level.id)
      return old === undefined ? [] : diffLevel(old, level)
    }),
  ]
}

const has = ({ levels }: PolicyDocument, id: string) => levels.some((level) => level.id === id)

function change(
  path: string,
  effect: PolicyEffect,
  before: string | null,
  after: string | null,
  sentence: string,
): PolicyChange {
  return { path, before, after, effect, sentence }
}

/** The default rows know these by their ids: one that is added takes what they give. */
const standardIds = ['public', 'internal', 'confidential', 'restricted']

/** A level between others that nothing gives decides nothing; one on top takes what counts as the highest. */
function effectOfAdded({ levels }: PolicyDocument, { id, when }: Level): PolicyEffect {
  const isPlain = (when ?? []).length === 0 && !standardIds.includes(id)
  return isPlain && levels.at(-1)?.id !== id && levels[0]?.id !== id ? 'same' : 'both'
}

function addedSentence({ levels }: PolicyDocument, { id, name }: Level): string {
  const below = levels[levels.findIndex((level) => level.id === id) - 1]
  return below === undefined
    ? `Level ${name} is added below all others.`
    : `Level ${name} is added above ${below.name}.`
}

/** The order of those that are in both: what was added or removed is told by itself. */
function diffOrder(before: PolicyDocument, after: PolicyDocument): PolicyChange[] {
  const order = (one: PolicyDocument, other: PolicyDocument) =>
    one.levels.filter((level) => has(other, level.id)).map(({ id }) => id)
  const [was, is] = [order(before, after), order(after, before)]
  if (isSame(was, is)) return []
  const sentence = `The levels are now, lowest first: ${after.levels.map(({ name }) => name).join(', ')}.`
  return [change('levels', 'both', was.join(' < '), is.join(' < '), sentence)]
}

function diffLevel(old: Level, level: Level): PolicyChange[] {
  const path = `levels.${level.id}`
  const changes: PolicyChange[] = []
  if (old.name !== level.name)
    changes.push(change(`${path}.name`, 'same', null, null, `Level ${old.name} is now called ${level.name}.`))
  if (old.colour !== level.colour) {
    const sentence = `Level ${level.name} is now shown in ${shownColour(level.colour)}.`
    changes.push(change(`${path}.colour`, 'same', old.colour, level.colour, sentence))
  }
  if (!isSame(old.when ?? [], level.when ?? []))
    changes.push(change(`${path}.when`, 'both', null, null, rowsSentence(old, level)))
  return changes
}

/** Which rows are new, and which are gone; a row that asks for something else is both. */
function rowsSentence({ when: before = [] }: Level, { name, when: after = [] }: Level): string {
  const without = (rows: Clause[], others: Clause[]) =>
    rows.filter((row) => !others.some((other) => isSame(row, other)))
  const told = (word: string, rows: Clause[]) =>
    rows.length === 0 ? '' : ` ${word}: ${rows.map((row) => `${clauseWords(row)}${sure[row.confidence]}`).join('; ')}.`
  const [added, gone] = [without(after, before), without(before, after)]
  return `What gives the level ${name} changed.${told('New', added)}${told('Gone', gone)}`
}

const sure = { low: ', candidates too', medium: '', high: ', at high confidence only' }
