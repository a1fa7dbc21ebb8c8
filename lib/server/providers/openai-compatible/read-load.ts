import type { ServerLoad } from '../provider'

/** A cloud shows no load; it is judged by real traffic. */
export async function readNoLoad(): Promise<ServerLoad> {
  return { running: null, waiting: null, slots: null, cacheUsed: null, loaded: null }
}
