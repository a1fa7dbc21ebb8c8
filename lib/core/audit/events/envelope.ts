import { z } from 'zod'
import { roles } from '../../access/role'

export const outcomes = ['success', 'failure', 'denied', 'blocked', 'unknown'] as const
const severities = ['info', 'notice', 'warning', 'alarm'] as const

/** Labels come from admins; a control character could forge a second line elsewhere. */
const label = z
  .string()
  .max(120)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this refuses
  .regex(/^[^\u0000-\u001f\u007f\u2028\u2029]*$/)

const actorSchema = z.strictObject({
  subject: z.uuid().nullable(),
  kind: z.enum(['person', 'key', 'system', 'anonymous']),
  role: z.enum(roles).nullable(),
  session: z.uuid().nullable(),
})

const sourceSchema = z.strictObject({
  ipMac: z.string().nullable(),
  ipPrefix: z.string().nullable(),
  client: z.string().max(40),
  requestId: z.string().max(64).nullable(),
  channel: z.enum(['chat', 'api', 'console', 'cli', 'job']),
})

const targetSchema = z.strictObject({
  kind: z.enum([
    'person',
    'group',
    'provider',
    'model',
    'policy',
    'conversation',
    'run',
    'session',
    'invitation',
    'route',
    'installation',
    'list',
    'secret',
    'attachment',
    'writer',
    'budget',
  ]),
  id: z.string().max(80).nullable(),
  label: label.optional(),
})

const plain = z.union([z.string().max(300), z.number(), z.boolean(), z.null(), z.array(z.string().max(120)).max(200)])

/** Before and after, as plain values that an admin chose; never text of a chat, a secret, a name or an address of a person. */
const changeSchema = z.strictObject({
  before: z.record(z.string(), plain),
  after: z.record(z.string(), plain),
  redactedPaths: z.array(z.string()).default([]),
})

/** What every event says; its family adds what happened. */
export const commonFields = {
  outcome: z.enum(outcomes),
  severity: z.enum(severities).default('info'),
  reasonCode: z.string().max(60).nullable().default(null),
  actor: actorSchema,
  source: sourceSchema,
  target: targetSchema.nullable().default(null),
  change: changeSchema.nullable().default(null),
}
