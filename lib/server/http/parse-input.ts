import type { z } from 'zod'
import { AppError } from '@/lib/core/errors'

/** What a door takes, or `invalid_input` with a sentence for each field. */
export function parseInput<T extends z.ZodType>(schema: T, value: unknown): z.output<T> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const fields = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'body'}: ${issue.message}`)
  throw new AppError(
    'invalid_input',
    fields.length === 1 ? sentenceOf(fields[0] ?? '') : `${fields.length} fields need another look.`,
    {
      details: { fields },
    },
  )
}

const sentenceOf = (field: string) => `${field.charAt(0).toUpperCase()}${field.slice(1)}.`
