import type { Connection, ServerFacts } from '../provider'
import { readLmStudio } from './list-models'

/** It tells no version; that its own list answers is who it is. */
export async function probeLmStudio(on: Connection, signal: AbortSignal): Promise<ServerFacts> {
  await readLmStudio(on, signal)
  return { kind: 'lm-studio', version: null, cloudOff: null, knowsLocalSuffix: null }
}
