import type { Actor } from '@/lib/core/access/actor'
import { AppError } from '@/lib/core/errors'
import type { Boundary } from '@/lib/core/policy/boundary'
import { abilitiesSchema } from '@/lib/core/routing/abilities'
import type { ModelPath } from '@/lib/core/routing/mode'
import type { ModelState } from '@/lib/core/routing/model-state'
import type { ProviderKind } from '@/lib/core/routing/provider-kind'
import type { ModelView, ProbeLine, ProviderView } from '@/lib/core/routing/provider-view'
import { listPeopleRows } from '../store/person'
import { listProviderRows, type ProviderWithModels } from '../store/provider'
import { type KeyFacts, listKeyFacts } from '../store/secret'
import { requirePermission } from './require-permission'

export async function listProviders(actor: Actor): Promise<ProviderView[]> {
  await requirePermission(actor, 'providers.manage')
  const [rows, keys, people] = await Promise.all([listProviderRows(), listKeyFacts(), listPeopleRows()])
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return rows.map((row) => viewProvider(row, keys.get(row.id) ?? null, names))
}

export async function getProvider(actor: Actor, id: string): Promise<ProviderView> {
  const found = (await listProviders(actor)).find((provider) => provider.id === id)
  if (found === undefined) throw new AppError('not_found', 'There is no such provider.')
  return found
}

function viewProvider(row: ProviderWithModels, key: KeyFacts | null, names: Map<string, string>): ProviderView {
  return {
    id: row.id,
    name: row.name,
    kind: row.kind as ProviderKind,
    practice: row.practice,
    baseUrl: row.baseUrl,
    boundary: row.boundary as Boundary,
    state: row.state as 'on' | 'off',
    key: key && {
      last4: key.last4,
      boundTo: key.boundTo,
      setAt: key.setAt.toISOString(),
      setBy: names.get(key.setBy) ?? 'a former member',
    },
    lastProbe: row.probedAt && {
      at: row.probedAt.toISOString(),
      lines: (row.probeLines as unknown as ProbeLine[] | null) ?? [],
    },
    models: row.models.map(viewModel),
  }
}

function viewModel(row: ProviderWithModels['models'][number]): ModelView {
  const { id, name, enabled, contextTokens, maxOutputTokens, remoteHost, quantization, clearance } = row
  return {
    id,
    name,
    boundary: row.boundary as Boundary,
    clearance,
    enabled,
    contextTokens,
    maxOutputTokens,
    abilities: abilitiesSchema.parse(row.abilities),
    path: row.path as ModelPath,
    state: row.state as ModelState,
    remoteHost,
    quantization,
    inputMicrosPerMillion: row.inputMicrosPerMillion === null ? null : Number(row.inputMicrosPerMillion),
    outputMicrosPerMillion: row.outputMicrosPerMillion === null ? null : Number(row.outputMicrosPerMillion),
    visibleTo: row.visibleToEveryone ? 'everyone' : row.groups.map(({ group }) => group),
  }
}
