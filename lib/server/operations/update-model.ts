import type { Actor } from '@/lib/core/access/actor'
import { AppError, isAppError } from '@/lib/core/errors'
import type { UpdateModel } from '@/lib/core/routing/provider-input'
import type { ModelView } from '@/lib/core/routing/provider-view'
import { byActor } from '../store/audit-actor'
import { findModelRow, type ModelChange, updateModelRow } from '../store/model'
import { transact } from '../store/transaction'
import { forgetDecisionState, requirePolicy } from './decision-state'
import { getProvider } from './list-providers'
import { requirePermission } from './require-permission'

type ModelRow = NonNullable<Awaited<ReturnType<typeof findModelRow>>>

const invalid = (field: string, sentence: string) =>
  new AppError('invalid_input', sentence, { details: { fields: [`${field}: ${sentence}`] } })

/** Switches a model on, and says who sees it, its clearance, path and price. */
export async function updateModel(actor: Actor, id: string, input: UpdateModel): Promise<ModelView> {
  await requirePermission(actor, 'providers.manage')
  const model = await findModelRow(id)
  if (model === null) throw new AppError('not_found', 'There is no such model.')
  await checkInput(model, input)
  const { visibleTo, ...rest } = input
  const change: ModelChange = {
    ...rest,
    ...(visibleTo === undefined ? {} : { visibleToEveryone: visibleTo === 'everyone' }),
  }
  const groupIds = visibleTo === undefined ? null : visibleTo === 'everyone' ? [] : visibleTo
  try {
    await transact(
      async ({ tx, record }) => {
        await updateModelRow(tx, id, change, groupIds)
        await record(eventOf(actor, model, change, groupIds))
      },
      { changesDecisions: true },
    )
  } catch (error) {
    if (isAppError(error)) throw error
    throw invalid('visibleTo', 'One of these groups does not exist any more.')
  }
  forgetDecisionState()
  const provider = await getProvider(actor, model.providerId)
  const view = provider.models.find((entry) => entry.id === id)
  if (view === undefined) throw new AppError('not_found', 'There is no such model.')
  return view
}

async function checkInput(model: ModelRow, input: UpdateModel): Promise<void> {
  const policy = await requirePolicy()
  if (input.clearance !== undefined && !policy.rank.has(input.clearance))
    throw invalid('clearance', 'There is no such level.')
  const top = policy.levels.at(-1)
  if (input.clearance === top && model.boundary === 'cloud')
    throw invalid('clearance', 'A cloud model is never cleared for the highest level.')
}

function eventOf(actor: Actor, model: ModelRow, change: ModelChange, groupIds: string[] | null) {
  const before = Object.fromEntries(Object.keys(change).map((key) => [key, plain(model[key as keyof ModelRow])]))
  const after = {
    ...Object.fromEntries(Object.entries(change).map(([key, value]) => [key, plain(value)])),
    ...(groupIds === null ? {} : { groups: groupIds }),
  }
  const type =
    change.enabled !== undefined && change.enabled !== model.enabled
      ? change.enabled
        ? ('model.enabled' as const)
        : ('model.disabled' as const)
      : change.clearance !== undefined
        ? ('clearance.changed' as const)
        : ('model.changed' as const)
  return {
    type,
    outcome: 'success' as const,
    severity: 'notice' as const,
    ...byActor(actor),
    target: { kind: 'model' as const, id: model.id, label: labelOf(model.name) },
    change: { before, after },
  }
}

const plain = (value: unknown): string | number | boolean | null =>
  typeof value === 'bigint'
    ? Number(value)
    : typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? value
      : null

/** A server names its models; what could break a line of the log is left out. */
export function labelOf(name: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this takes out
  return name.replace(/[\u0000-\u001f\u007f\u2028\u2029]/g, ' ').slice(0, 120)
}
