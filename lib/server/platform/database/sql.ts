import type { QueryResultRow } from 'pg'
import { connections } from './client'

export type Value = string | number | boolean | Date | Uint8Array | null | Value[]

const texts = new WeakMap<TemplateStringsArray, string>()

/** The text of a template, with `$1`, `$2` … where its values stood; made once for each place in the code. */
function textOf(strings: TemplateStringsArray): string {
  let text = texts.get(strings)
  if (text === undefined) {
    text = strings.reduce((whole, part, index) => `${whole}$${index}${part}`)
    texts.set(strings, text)
  }
  return text
}

/** What the server refused, or that it could not be asked; `meta.code` is PostgreSQL's SQLSTATE where it gave one. */
export class StatementError extends Error {
  override readonly name = 'StatementError'
  readonly meta: { code?: unknown }

  constructor(cause: unknown) {
    super('A statement failed.', { cause })
    this.meta = { code: (cause as { code?: unknown }).code }
  }
}

async function run<Row extends QueryResultRow>(strings: TemplateStringsArray, values: Value[]) {
  const { pool, nameOf } = connections()
  const text = textOf(strings)
  try {
    return await pool.query<Row>({ name: nameOf(text), text, values })
  } catch (error) {
    throw new StatementError(error)
  }
}

/**
 * One statement in one round trip, committed when it answers. Values travel apart from the text. Rows are as the driver
 * reads them: `bigint` and `numeric` are strings (cast them in the statement), `jsonb` is parsed, times are dates.
 * For what Prisma's models cannot say, and for hot paths: Prisma's own raw queries cost three times as much.
 * Throws a `StatementError`, whose message quotes nothing.
 */
export async function sql<Row extends QueryResultRow>(
  strings: TemplateStringsArray,
  ...values: Value[]
): Promise<Row[]> {
  return (await run<Row>(strings, values)).rows
}

/** The same for a change: how many rows it touched. */
export async function sqlCount(strings: TemplateStringsArray, ...values: Value[]): Promise<number> {
  return (await run(strings, values)).rowCount ?? 0
}
