import { z } from 'zod'
import { maxInvites } from './invite-list'
import { roles } from './role'

const emailSchema = z.string().trim().toLowerCase().pipe(z.email('Not an e-mail address').max(254))

const passwordSchema = z.string().min(12, 'At least 12 characters').max(128, 'At most 128 characters')

/** A person's or group's name: no control characters, which could forge a line elsewhere. */
export const nameSchema = z
  .string()
  .trim()
  .min(1, 'Write a name')
  .max(80, 'At most 80 characters')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this refuses
  .regex(/^[^\u0000-\u001f\u007f\u2028\u2029]*$/, 'No control characters')

export const setupSchema = z.strictObject({
  token: z.string().trim().min(1, 'Paste the token from the terminal').max(200),
  organization: nameSchema,
  /** The browser's time zone: days and months of the books are counted in it. */
  zone: z.string().max(60).optional(),
  name: nameSchema,
  email: emailSchema,
  password: passwordSchema,
})

export const signInSchema = z.strictObject({
  email: emailSchema,
  password: z.string().min(1, 'Write your password').max(1024),
})

export const inviteSchema = z.strictObject({
  email: emailSchema,
  role: z.enum(roles),
  /** What accepting gives; the first is the home group. */
  groupIds: z.array(z.uuid()).max(20, 'At most 20 groups').default([]),
})

export const inviteManySchema = z.strictObject({
  invitations: z
    .array(inviteSchema)
    .min(1, 'Name at least one address')
    .max(maxInvites, `At most ${maxInvites} at once`),
})

/** Text that somebody pasted, and what is given where it names no role and no groups. */
export const inviteListSchema = z.strictObject({
  text: z.string().max(100_000, 'That is too long. Send at most 200 people at once'),
  role: z.enum(roles),
  groupIds: z.array(z.uuid()).max(20).default([]),
})

export const acceptInvitationSchema = z.strictObject({ name: nameSchema, password: passwordSchema })

export const updatePersonSchema = z.strictObject({
  role: z.enum(roles).optional(),
  state: z.enum(['active', 'disabled']).optional(),
  groupIds: z.array(z.uuid()).max(200).optional(),
  /** One of the person's groups, as they are after this change; null = no team. */
  homeGroupId: z.uuid().nullable().optional(),
})

export const groupSchema = z.strictObject({ name: nameSchema, memberIds: z.array(z.uuid()).max(5000).default([]) })

/** What is not given stays as it is. */
export const updateGroupSchema = groupSchema.extend({ memberIds: z.array(z.uuid()).max(5000).optional() })

export type Setup = z.infer<typeof setupSchema>
export type SignIn = z.infer<typeof signInSchema>
export type Invite = z.input<typeof inviteSchema>
export type InviteList = z.infer<typeof inviteListSchema>
export type AcceptInvitation = z.infer<typeof acceptInvitationSchema>
export type UpdatePerson = z.infer<typeof updatePersonSchema>
export type GroupInput = z.infer<typeof groupSchema>
export type UpdateGroup = z.infer<typeof updateGroupSchema>
