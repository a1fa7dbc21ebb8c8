import { z } from 'zod'
import { findTermProblem, listLimits, readTerms } from './tidy-terms'

const { terms: maxTerms, exclusions: maxExclusions, characters, termLength } = listLimits

/** Errors name the place in the list, never the term: it is the organization's secret. */
const termSchema = z.string().superRefine((term, context) => {
  const sentence = findTermProblem(term.trim())
  if (sentence !== null) context.addIssue({ code: 'custom', message: sentence })
})

const termsSchema = (most: number) =>
  z
    .array(termSchema)
    .max(most, `At most ${most.toLocaleString('en')}`)
    .refine((terms) => terms.reduce((sum, term) => sum + term.length, 0) <= characters, {
      message: `At most ${characters.toLocaleString('en')} characters in all`,
    })
    .transform((terms) => readTerms(terms.join('\n')).terms)

const nameSchema = z
  .string()
  .trim()
  .min(1, 'Write a name')
  .max(60, 'At most 60 characters')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this refuses
  .regex(/^[^\u0000-\u001f\u007f\u2028\u2029]*$/, 'No control characters')

const wordsFields = {
  name: nameSchema,
  terms: termsSchema(maxTerms).refine((terms) => terms.length > 0, 'Write at least one term'),
  exclusions: termsSchema(maxExclusions).default([]),
}

/** `slug`: names the list in a policy, for ever: `org.term:<slug>`. */
export const createWordListSchema = z.strictObject({
  slug: z
    .string()
    .trim()
    .regex(/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/, 'Write a short id of a–z, 0–9 and -, for example projects'),
  ...wordsFields,
})

/** `version`: of the list that this change was made from; another one by now is a conflict. */
export const updateWordListSchema = z.strictObject({ version: z.int().min(1), ...wordsFields })

export const deleteWordListSchema = z.strictObject({ version: z.int().min(1) })

export const tryWordListSchema = z.strictObject({
  text: z.string().max(20_000, 'At most 20,000 characters'),
  terms: z.array(z.string().max(termLength)).max(maxTerms),
  exclusions: z.array(z.string().max(termLength)).max(maxExclusions).default([]),
})

export type CreateWordList = z.output<typeof createWordListSchema>
export type UpdateWordList = z.output<typeof updateWordListSchema>
export type TryWordList = z.output<typeof tryWordListSchema>
