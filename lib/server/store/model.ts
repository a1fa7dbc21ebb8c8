import type { Boundary } from '@/lib/core/policy/boundary'
import { type Abilities, abilitiesSchema } from '@/lib/core/routing/abilities'
import type { Candidate } from '@/lib/core/routing/candidate'
import type { ModelPath } from '@/lib/core/routing/mode'
import type { ModelState } from '@/lib/core/routing/model-state'
import { database, type Transaction } from '../platform/database/client'
import { sql } from '../platform/database/sql'
import { isId, newId } from '../platform/id'

export interface NewModel {
  providerId: string
  name: string
  boundary: Boundary
  clearance: string
  contextTokens: number | null
  maxOutputTokens: number | null
  abilities: Abilities
  remoteHost: string | null
  digest: string | null
  quantization: string | null
  inputMicrosPerMillion: number | null
  cachedMicrosPerMillion: number | null
  outputMicrosPerMillion: number | null
  path: ModelPath
  tier: number
  state: ModelState
}

/** Adds models that a listing found for the first time; what an admin set on known ones stays. Answers the new ids. */
export async function insertModels(tx: Transaction, models: NewModel[]): Promise<string[]> {
  const data = models.map((model) => ({ id: newId(), ...model }))
  await tx.model.createMany({ data })
  return data.map((model) => model.id)
}

/** What a listing says of a known model. A model that turned out to be proxied is cloud, and off, from now on. */
export async function refreshModel(
  tx: Transaction,
  id: string,
  found: Pick<NewModel, 'boundary' | 'contextTokens' | 'digest' | 'remoteHost' | 'quantization' | 'abilities'>,
  switchOff: boolean,
): Promise<void> {
  await tx.model.update({
    where: { id },
    data: { ...found, ...(switchOff ? { enabled: false } : {}), version: { increment: 1 } },
  })
}

export interface ModelChange {
  enabled?: boolean
  clearance?: string
  path?: ModelPath
  visibleToEveryone?: boolean
  inputMicrosPerMillion?: number | null
  outputMicrosPerMillion?: number | null
}

export async function updateModelRow(
  tx: Transaction,
  id: string,
  change: ModelChange,
  groupIds: string[] | null,
): Promise<void> {
  await tx.model.update({ where: { id }, data: { ...change, version: { increment: 1 } } })
  if (groupIds === null) return
  await tx.modelGroup.deleteMany({ where: { modelId: id } })
  await tx.modelGroup.createMany({ data: groupIds.map((groupId) => ({ modelId: id, groupId })) })
}

export async function addModelGroup(tx: Transaction, modelId: string, groupId: string): Promise<void> {
  await tx.modelGroup.create({ data: { modelId, groupId } })
  await raiseVersion(tx, modelId)
}

export async function removeModelGroup(tx: Transaction, modelId: string, groupId: string): Promise<void> {
  await tx.modelGroup.deleteMany({ where: { modelId, groupId } })
  await raiseVersion(tx, modelId)
}

/** Whatever was decided from the model as it was is decided again. */
async function raiseVersion(tx: Transaction, id: string): Promise<void> {
  await tx.model.update({ where: { id }, data: { version: { increment: 1 } } })
}

export async function findModelRow(id: string, tx: Transaction = database()) {
  const include = { groups: { include: { group: true } }, provider: true } as const
  return isId(id) ? tx.model.findUnique({ where: { id }, include }) : null
}

export async function setModelState(id: string, state: ModelState): Promise<void> {
  await database().model.updateMany({ where: { id, state: { not: state } }, data: { state } })
}

interface CandidateRow extends Omit<Candidate, 'visibleTo' | 'abilities' | 'suspended'> {
  visibleToEveryone: boolean
  groupIds: string[]
  abilities: unknown
}

function toCandidate({ visibleToEveryone, groupIds, ...row }: CandidateRow, suspended: ReadonlySet<string>): Candidate {
  return {
    ...row,
    abilities: abilitiesSchema.parse(row.abilities),
    visibleTo: visibleToEveryone ? 'everyone' : groupIds,
    suspended: suspended.has(row.providerId),
  }
}

/** Models as routing sees them: of one provider, on or off; or (null) of all that are on. One round trip. */
function listCandidateRows(providerId: string | null): Promise<CandidateRow[]> {
  return sql<CandidateRow>`
    SELECT m.id AS "modelId", m.name AS "modelName", m.version AS "modelVersion", p.id AS "providerId",
      p.name AS "providerName", p.version AS "providerVersion", p.practice, m.boundary, m.clearance, m.state, m.enabled,
      m.visible_to_everyone AS "visibleToEveryone", m.path, m.tier, m.context_tokens AS "contextTokens",
      m.max_output_tokens AS "maxOutputTokens", m.abilities,
      m.input_micros_per_million::float8 AS "inputMicrosPerMillion",
      m.cached_micros_per_million::float8 AS "cachedMicrosPerMillion",
      m.output_micros_per_million::float8 AS "outputMicrosPerMillion",
      array(SELECT group_id::text FROM model_group g WHERE g.model_id = m.id) AS "groupIds"
    FROM model m JOIN provider p ON p.id = m.provider_id
    WHERE CASE WHEN ${providerId}::uuid IS NULL THEN p.state = 'on' ELSE p.id = ${providerId}::uuid END
    ORDER BY m.name, m.id`
}

/** Every model of every provider that is on. */
export async function listCandidates(suspended: ReadonlySet<string>): Promise<Candidate[]> {
  return (await listCandidateRows(null)).map((row) => toCandidate(row, suspended))
}

/** The models of one provider, also while it is off: for its probe. */
export async function listProviderCandidates(providerId: string): Promise<Candidate[]> {
  return (await listCandidateRows(providerId)).map((row) => toCandidate(row, new Set()))
}
