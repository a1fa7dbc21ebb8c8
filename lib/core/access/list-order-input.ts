import { z } from 'zod'
import type { GroupOrder, InvitationOrder } from './list-order'

const orderSchema = z.enum(['asc', 'desc']).catch('asc')

/** How the table of groups is ordered, as its address says it. What is not a column is the first one. */
export const groupOrderSchema: z.ZodType<GroupOrder> = z.object({
  sort: z.enum(['name', 'members', 'atHome', 'models', 'mentions']).catch('name'),
  order: orderSchema,
})

/** The same of the table of invitations. */
export const invitationOrderSchema: z.ZodType<InvitationOrder> = z.object({
  sort: z.enum(['email', 'role', 'expires']).catch('email'),
  order: orderSchema,
})
