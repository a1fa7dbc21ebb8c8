import type { Connection, ServerLoad } from '../provider'
import { readLmStudio } from './list-models'

export async function readLmStudioLoad(on: Connection, signal: AbortSignal): Promise<ServerLoad> {
  const { loaded } = await readLmStudio(on, signal)
  return { running: null, waiting: null, slots: null, cacheUsed: null, loaded }
}
