import type { Boundary } from '@/lib/core/policy/boundary'
import type { ProviderKind } from '@/lib/core/routing/provider-kind'
import type { ProbeLine } from '@/lib/core/routing/provider-view'
import type { Prisma } from '@/prisma/generated/client'
import { nowMs } from '../platform/clock'
import { database, type Transaction } from '../platform/database/client'
import { mintServicePermit } from '../platform/egress/mint-permit'
import type { ServicePermit } from '../platform/egress/permit'

/** A provider as operations use it: parsed, with the event that gives leave for service calls. */
export interface ProviderRecord {
  id: string
  name: string
  kind: ProviderKind
  practice: boolean
  baseUrl: string
  boundary: Boundary
  state: 'on' | 'off'
  version: number
  pinnedAddresses: string[] | null
  /** What the last probe learnt: does an Ollama server know the `:local` suffix? */
  knowsLocalSuffix: boolean
  grantEventId: string
}

const fields = {
  id: true,
  name: true,
  kind: true,
  practice: true,
  baseUrl: true,
  boundary: true,
  state: true,
  version: true,
  pinnedAddresses: true,
  facts: true,
  grantEventId: true,
} as const

type ProviderRow = Prisma.ProviderGetPayload<{ select: typeof fields }>

function toRecord({ facts, ...row }: ProviderRow): ProviderRecord {
  return {
    ...row,
    knowsLocalSuffix: (facts as { knowsLocalSuffix?: boolean | null } | null)?.knowsLocalSuffix === true,
    kind: row.kind as ProviderKind,
    boundary: row.boundary as Boundary,
    state: row.state as 'on' | 'off',
    pinnedAddresses: row.pinnedAddresses as string[] | null,
  }
}

export async function insertProvider(
  tx: Transaction,
  input: Omit<ProviderRecord, 'version' | 'state' | 'knowsLocalSuffix'>,
): Promise<void> {
  await tx.provider.create({ data: { ...input, pinnedAddresses: input.pinnedAddresses ?? undefined } })
}

export async function findProvider(id: string): Promise<ProviderRecord | null> {
  const row = await database().provider.findUnique({ where: { id }, select: fields })
  return row && toRecord(row)
}

export async function listProviderRecords(): Promise<ProviderRecord[]> {
  const rows = await database().provider.findMany({ select: fields, orderBy: { name: 'asc' } })
  return rows.map(toRecord)
}

/** With models, groups and the last probe: what the console shows. */
export function listProviderRows() {
  return database().provider.findMany({
    orderBy: { name: 'asc' },
    include: {
      models: {
        orderBy: { name: 'asc' },
        include: { groups: { include: { group: { select: { id: true, name: true } } } } },
      },
    },
  })
}

export type ProviderWithModels = Awaited<ReturnType<typeof listProviderRows>>[number]

export interface ProviderChange {
  name?: string
  baseUrl?: string
  state?: 'on' | 'off'
  grantEventId?: string
  pinnedAddresses?: string[]
}

/** Each change makes a new version: what was decided with the older one is decided again. */
export async function updateProviderRow(tx: Transaction, id: string, change: ProviderChange): Promise<void> {
  await tx.provider.update({ where: { id }, data: { ...change, version: { increment: 1 } } })
}

export async function deleteProviderRow(tx: Transaction, id: string): Promise<void> {
  await tx.provider.delete({ where: { id } })
}

/** The last probe, as it was told; facts are what the server said of itself. */
export async function saveProbe(id: string, lines: ProbeLine[], facts: object | null): Promise<void> {
  await database().provider.update({
    where: { id },
    data: {
      probeLines: lines as unknown as Prisma.InputJsonValue,
      facts: facts ?? undefined,
      probedAt: new Date(nowMs()),
    },
  })
}

/** Leave for health and model lists, from the committed event that registered or last changed this provider. */
export function servicePermit(provider: ProviderRecord): ServicePermit {
  const { id, boundary, baseUrl, grantEventId } = provider
  return mintServicePermit({ providerId: id, boundary, baseUrl, eventId: grantEventId })
}

/** Leave to look at one loopback port, from the committed event that says an admin asked for it. */
export function mintDiscoveryPermit(providerId: string, baseUrl: string, eventId: string): ServicePermit {
  return mintServicePermit({ providerId, boundary: 'local', baseUrl, eventId })
}
