import { setOrigins } from '../http/origins'
import type { Env } from '../platform/env'

/** Tells the guard which origins are ours; with a port chosen by the system, that port. */
export function publishOrigins(env: Env, port: number): void {
  const named = env.port === 0 ? env.origins.map((origin) => origin.replace(/:0$/, `:${port}`)) : env.origins
  setOrigins(named.map((origin) => new URL(origin).origin))
}
