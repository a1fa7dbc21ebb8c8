import { buildShowBody } from '@/lib/server/platform/egress/service-body'
import { joinUrl } from '../join-url'
import type { Abilities, Connection, FoundModel } from '../provider'
import { readJson } from '../read-json'
import { mapOllamaFault } from './map-fault'
import { readLoadedModels } from './read-load'
import { findRemoteHost } from './remote-host'
import { type ShownModel, showSchema, type TaggedModel, tagsSchema } from './reply-schema'

export async function listTags(on: Connection, signal: AbortSignal): Promise<TaggedModel[]> {
  const call = { on, url: joinUrl(on.baseUrl, 'api/tags'), signal }
  return (await readJson(call, tagsSchema, mapOllamaFault)).models ?? []
}

export function showModel(name: string, on: Connection, signal: AbortSignal): Promise<ShownModel> {
  const call = { on, url: joinUrl(on.baseUrl, 'api/show'), signal, body: buildShowBody(name) }
  return readJson(call, showSchema, mapOllamaFault)
}

function readAbilities(shown: ShownModel): Abilities {
  const told = shown.capabilities ?? []
  return {
    vision: told.includes('vision'),
    tools: told.includes('tools'),
    reasoning: told.includes('thinking'),
    jsonSchema: told.includes('completion'),
    embeddings: told.includes('embedding'),
  }
}

function readNumber(shown: ShownModel, key: string): number | null {
  const info = shown.model_info ?? {}
  const value = info[`${String(info['general.architecture'])}.${key}`]
  return typeof value === 'number' && value > 0 ? value : null
}

function readShape(shown: ShownModel, weightBytes: number | undefined): FoundModel['shape'] {
  const layers = readNumber(shown, 'block_count')
  const heads = readNumber(shown, 'attention.head_count')
  const kvHeads = readNumber(shown, 'attention.head_count_kv') ?? heads
  const width = readNumber(shown, 'embedding_length')
  const headDim = readNumber(shown, 'attention.key_length') ?? (width && heads ? width / heads : null)
  if (layers === null || kvHeads === null || headDim === null || weightBytes === undefined) return null
  return { layers, kvHeads, headDim, weightBytes }
}

/** `num_ctx` that the Modelfile sets, which the server uses when a request names none. */
function readSetContext(shown: ShownModel): number | null {
  const found = /^num_ctx\s+(\d+)$/m.exec(shown.parameters ?? '')
  return found ? Number(found[1]) : null
}

/** Null where the server will not show it (a cloud model of a server whose cloud is off), or its name cannot be asked for. */
async function findShown(name: string, on: Connection, signal: AbortSignal): Promise<ShownModel | null> {
  try {
    return await showModel(name, on, signal)
  } catch (error) {
    const status = (error as { details?: { status?: unknown } }).details?.status
    if (error instanceof RangeError || typeof status === 'number') return null
    throw error
  }
}

async function describeModel(tag: TaggedModel, on: Connection, signal: AbortSignal): Promise<FoundModel> {
  const told = await findShown(tag.name, on, signal)
  const shown = told ?? {}
  // Not shown means not shown to stay here: it counts as remote until it is.
  const remoteHost = findRemoteHost(tag.name, tag, shown) ?? (told ? null : 'unknown')
  return {
    name: tag.name,
    digest: tag.digest ?? null,
    contextTokens: readSetContext(shown),
    maxContextTokens: readNumber(shown, 'context_length'),
    maxOutputTokens: null,
    abilities: readAbilities(shown),
    remoteHost,
    quantization: tag.details?.quantization_level || null,
    lifecycle: null,
    shape: readShape(shown, tag.size),
  }
}

/** Every model that the server names. The served context is the loaded one's, else what the Modelfile sets, else open. */
export async function listOllamaModels(on: Connection, signal: AbortSignal): Promise<FoundModel[]> {
  const tags = await listTags(on, signal)
  const loaded = await readLoadedModels(on, signal)
  const found: FoundModel[] = []
  for (const tag of tags) {
    const model = await describeModel(tag, on, signal)
    const served = loaded.find(({ name }) => name === tag.name)?.contextTokens ?? model.contextTokens
    found.push({ ...model, contextTokens: served })
  }
  return found
}
