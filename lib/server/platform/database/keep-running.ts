import type { ChildProcess } from 'node:child_process'
import type { Client } from 'pg'
import { errorFields, log } from '../log'
import { stopPostmaster } from './postgres-process'

/** After a crash the sessions of the old server must end first, and it may have to read back its log. */
const againAfterMs = 500

export interface RunningPostgres {
  child: ChildProcess
  /** Holds the owner's lock as long as the server lives. */
  lock: Client
}

/** A server that is a child of ours and ends without being told to is started again, at the same place, until it stands. */
export async function keepRunning(
  start: () => Promise<RunningPostgres>,
): Promise<{ pid(): number; stop(): Promise<void> }> {
  let running = await start()
  let stopping = false
  let again: Promise<void> = Promise.resolve()
  const watch = ({ child }: RunningPostgres) =>
    child.once('exit', () => {
      if (!stopping) again = startAgain()
    })
  const startAgain = async () => {
    log.error('postgres.lost', { pid: running.child.pid ?? 0 })
    while (!stopping) {
      await new Promise((resolve) => setTimeout(resolve, againAfterMs))
      try {
        running = await start()
        log.warn('postgres.started_again', { pid: running.child.pid ?? 0 })
        watch(running)
        return
      } catch (error) {
        log.warn('postgres.start_failed', errorFields(error))
      }
    }
  }
  watch(running)
  return {
    pid: () => running.child.pid ?? 0,
    async stop() {
      stopping = true
      await again
      await running.lock.end().catch(() => {})
      await stopPostmaster(running.child.pid ?? 0)
    },
  }
}
