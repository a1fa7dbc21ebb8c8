import { z } from 'zod'
import { boundaries } from '../policy/boundary'
import { paths } from './mode'
import { providerKindSchema } from './provider-kind'

const nameSchema = z
  .string()
  .trim()
  .min(1, 'Give it a name')
  .max(60, 'At most 60 characters')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this refuses
  .regex(/^[^\u0000-\u001f\u007f]*$/, 'No control characters')

const baseUrlSchema = z
  .string()
  .trim()
  .max(300)
  .refine((value) => URL.canParse(value), 'Not an address. Write it like http://127.0.0.1:11434')
  .refine((value) => /^https?:\/\//i.test(value), 'Only http:// and https:// addresses')
  .refine((value) => {
    const url = URL.canParse(value) ? new URL(value) : null
    return url !== null && url.username === '' && url.password === '' && url.search === '' && url.hash === ''
  }, 'Leave user names, passwords, ? and # out of the address; type the key into its own field')

const keySchema = z
  .string()
  .trim()
  .min(1)
  .max(500)
  .regex(/^[\x21-\x7e]+$/, 'A key has no spaces or line breaks')

export const registerProviderSchema = z.strictObject({
  name: nameSchema,
  kind: providerKindSchema,
  baseUrl: baseUrlSchema,
  boundary: z.enum(boundaries),
  key: keySchema.optional(),
})

/** `baseUrl` may change; then a stored key no longer opens and must be typed again. */
export const updateProviderSchema = z.strictObject({
  name: nameSchema.optional(),
  baseUrl: baseUrlSchema.optional(),
  state: z.enum(['on', 'off']).optional(),
  key: keySchema.optional(),
})

const microsSchema = z.int().min(0).max(10_000_000_000).nullable()

export const updateModelSchema = z.strictObject({
  enabled: z.boolean().optional(),
  clearance: z.string().max(60).optional(),
  path: z.enum(paths).optional(),
  visibleTo: z.union([z.literal('everyone'), z.array(z.uuid()).max(200)]).optional(),
  inputMicrosPerMillion: microsSchema.optional(),
  outputMicrosPerMillion: microsSchema.optional(),
})

export type RegisterProvider = z.infer<typeof registerProviderSchema>
export type UpdateProvider = z.infer<typeof updateProviderSchema>
export type UpdateModel = z.infer<typeof updateModelSchema>
