import type { QueryResultRow } from 'pg'
import { connections } from './client'
import { StatementError, type Value } from './sql'

/** A piece of a statement, with the values that stand in it. */
export interface SqlPart {
  readonly texts: readonly string[]
  readonly values: readonly Value[]
}

const isPart = (given: Value | SqlPart): given is SqlPart =>
  typeof given === 'object' && given !== null && 'texts' in given

/** A piece from a template. Pieces within it become its text; everything else is a value, and travels apart from it. */
export function part(strings: TemplateStringsArray, ...given: (Value | SqlPart)[]): SqlPart {
  const texts = [strings[0] ?? '']
  const values: Value[] = []
  const add = (text: string) => texts.push((texts.pop() ?? '') + text)
  given.forEach((one, index) => {
    if (isPart(one)) {
      add(one.texts[0] ?? '')
      texts.push(...one.texts.slice(1))
      values.push(...one.values)
    } else {
      values.push(one)
      texts.push('')
    }
    add(strings[index + 1] ?? '')
  })
  return { texts, values }
}

/** All of them; no condition at all is true. */
export function allOf(conditions: SqlPart[]): SqlPart {
  return conditions.reduce((whole, one) => part`${whole} AND ${one}`, part`true`)
}

/** The rows of all of these queries. */
export function unionOf(queries: SqlPart[]): SqlPart {
  return queries.reduce((whole, one) => part`${whole} UNION ALL ${one}`)
}

/**
 * One statement put together from pieces, for searches. It is planned with its values and not kept prepared: the best
 * way to a rare type is a bad way to a common one. Rows as `sql` gives them.
 */
export async function runPart<Row extends QueryResultRow>({ texts, values }: SqlPart): Promise<Row[]> {
  const text = texts.reduce((whole, one, index) => `${whole}$${index}${one}`)
  try {
    const result = await connections().pool.query<Row>({ text, values: [...values] })
    // Taken out of the driver's result: queries one after the other keep each other from being young garbage, and would
    // keep their rows, until the heap had grown by hundreds of megabytes.
    return result.rows.splice(0)
  } catch (error) {
    throw new StatementError(error)
  }
}
