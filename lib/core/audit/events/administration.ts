import { z } from 'zod'
import { policyEffects } from '../../policy/effect'
import { commonFields } from './envelope'

const plain = <const T extends string>(type: T) => z.strictObject({ type: z.literal(type), ...commonFields })

const figures = z.strictObject({ attempts: z.int().nullable(), tokens: z.int().nullable(), micros: z.int().nullable() })

/** Events that say all they have to say with actor, target and change. One line a type: a type not here cannot be written. */
export const plainEvents = [
  // sign-in
  plain('setup.completed'),
  plain('login.succeeded'),
  plain('login.failed'),
  z.strictObject({ type: z.literal('login.throttled'), ...commonFields, count: z.int().min(1) }),
  plain('logout.completed'),
  plain('session.created'),
  plain('session.revoked'),
  plain('invitation.created'),
  plain('invitation.accepted'),
  plain('invitation.revoked'),
  plain('invitation.refused'),
  // access
  plain('access.denied'),
  plain('conversation.deleted'),
  // admin
  plain('person.created'),
  plain('person.disabled'),
  plain('person.enabled'),
  plain('role.changed'),
  plain('group.created'),
  plain('group.changed'),
  plain('group.removed'),
  plain('provider.discovery_started'),
  plain('provider.registered'),
  plain('provider.changed'),
  plain('provider.removed'),
  plain('provider.state_changed'),
  plain('secret.added'),
  plain('secret.reentered'),
  plain('secret.removed'),
  plain('model.enabled'),
  plain('model.disabled'),
  plain('model.changed'),
  plain('clearance.changed'),
  z.strictObject({ type: z.literal('policy.drafted'), ...commonFields, revision: z.int().min(1) }),
  z.strictObject({
    type: z.literal('policy.published'),
    ...commonFields,
    /** What the change does to decisions; the first version changes nothing that was. */
    effect: z.enum(policyEffects).nullable().default(null),
    /** The version whose content this one brings back. */
    rolledBackTo: z.int().min(1).nullable().default(null),
    /** Chats and models whose level was removed or changed places, by their map. */
    moved: z
      .array(
        z.strictObject({
          what: z.enum(['chats', 'models']),
          from: z.string().max(64),
          to: z.string().max(64),
          count: z.int().min(1),
        }),
      )
      .max(16)
      .default([]),
  }),
  // Words of the organization: how many and a keyed hash, never one of them.
  plain('list.uploaded'),
  plain('list.changed'),
  plain('list.removed'),
  plain('budget.created'),
  plain('budget.changed'),
  plain('budget.removed'),
  z.strictObject({
    type: z.literal('budget.crossed'),
    ...commonFields,
    /** The share of the limit that is spent. */
    percent: z.int().min(1).max(100),
    resetsAt: z.string().max(30),
  }),
  z.strictObject({
    type: z.literal('budget.mismatched'),
    ...commonFields,
    /** Windows that differ; the first of them with both figures, in micros or tokens. */
    count: z.int().min(1),
    differences: z
      .array(
        z.strictObject({
          budgetId: z.uuid(),
          startsAt: z.string().max(30),
          spent: z.int(),
          ledger: z.int(),
          reserved: z.int(),
          held: z.int(),
        }),
      )
      .min(1)
      .max(50),
  }),
  plain('setting.changed'),
  // the log about itself
  plain('writer.opened'),
  plain('writer.closed'),
  z.strictObject({ type: z.literal('number.voided'), ...commonFields, numbers: z.array(z.int().min(1)).min(1) }),
  plain('heartbeat.recorded'),
  // system
  plain('system.started'),
  plain('system.stopped'),
  plain('system.recovered'),
  plain('migration.applied'),
  z.strictObject({
    type: z.literal('rollup.mismatched'),
    ...commonFields,
    /** Periods that differ; the first of them with both figures. */
    count: z.int().min(1),
    differences: z
      .array(
        z.strictObject({
          grain: z.enum(['hour', 'day', 'month', 'latency', 'summary']),
          zone: z.string().max(60),
          starts: z.string().max(30),
          ledger: figures,
          rollup: figures,
        }),
      )
      .min(1)
      .max(50),
  }),
] as const
