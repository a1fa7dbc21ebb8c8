import { readFileSync } from 'node:fs'
import path from 'node:path'
import { AppError } from '@/lib/core/errors'
import { closeClassificationPool } from '../platform/classification-pool'
import { openMasterKey } from '../platform/crypto/master-key'
import { makeToken } from '../platform/crypto/token'
import { grantAppRole } from '../platform/database/app-role'
import { closeDatabase, openDatabase } from '../platform/database/client'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../platform/database/embedded-postgres'
import { keepLock } from '../platform/database/keep-lock'
import { migrate, readMigrations } from '../platform/database/migrate'
import { denyOwnPorts } from '../platform/egress/own-ports'
import { type Env, forgetVendorVariables } from '../platform/env'
import { newId } from '../platform/id'
import { log, setLogLevel } from '../platform/log'
import { openClassificationPool } from '../platform/open-classification-pool'
import { keepRuns } from '../runs/keep-runs'
import { bySystem } from '../store/audit-actor'
import { findDatabase, loseDatabase } from '../store/audit-breaker'
import { closeWriter, ensureMonths, insertWriter } from '../store/audit-upkeep'
import { openWriter } from '../store/audit-writer'
import { setAirGapped } from '../store/egress-target'
import { getInstallation } from '../store/installation'
import { closeInstance, insertInstance, readDurability } from '../store/instance'
import { hasSecrets } from '../store/secret'
import { insertSetupToken } from '../store/setup-token'
import { transact } from '../store/transaction'
import { warmClassifier } from './classifier'
import { setDemo } from './is-demo'
import { setRequestLimits } from './limit-requests'
import { needsSetup } from './needs-setup'
import { resumePracticeServers, stopPracticeServers } from './practice-servers'
import { setRunLimits } from './run-limits'
import { settleOrphans } from './settle-orphans'

export interface Portal {
  env: Env
  /** Printed in the terminal while there is no owner; null afterwards. */
  setupToken: string | null
  /** Closes writer, database and the embedded server; nothing is left behind. */
  close(): Promise<void>
}

/** Everything that must stand before the first request: database, migrations, keys, writer, orphans, practice servers. */
export async function bootPortal(root: string, env: Env): Promise<Portal> {
  setLogLevel(env.logLevel)
  forgetVendorVariables(process.env)
  setAirGapped(env.airGapped)
  setRunLimits(env)
  setRequestLimits(env)
  const embedded = env.databaseUrl === null ? await startEmbeddedPostgres(root, env.dataFolder) : null
  try {
    return await openPortal(root, env, embedded)
  } catch (error) {
    await closeDatabase().catch(() => {})
    await embedded?.stop()
    throw error
  }
}

async function openPortal(root: string, env: Env, embedded: EmbeddedPostgres | null): Promise<Portal> {
  const ownerUrl = embedded?.ownerUrl ?? env.databaseUrl ?? ''
  const appUrl = embedded?.appUrl ?? ownerUrl
  const applied = await migrate(ownerUrl, readMigrations(path.join(root, 'prisma', 'migrations')))
  if (embedded) await grantAppRole(ownerUrl)
  openDatabase(appUrl)
  denyOwnPorts([env.port, Number(new URL(appUrl).port) || 5432])
  await requireDurability()
  openMasterKey(env.dataFolder, await hasSecrets())
  const instance = await insertInstance()
  const lock = await keepLock(appUrl, instance.lockKey, { lost: loseDatabase, answers: findDatabase })
  const installation = await getInstallation()
  setDemo(installation.demo)
  openWriter({ installation: installation.id, instance: instance.id, writer: newId(), version: versionOf(root) })
  await ensureMonths()
  await insertWriter()
  await recordStart(applied)
  await settleOrphans()
  await resumePracticeServers()
  await warmClassifier()
  openClassificationPool()
  keepRuns()
  return {
    env,
    setupToken: await makeSetupToken(),
    async close() {
      await stopPracticeServers()
      await closeClassificationPool()
      await recordStop()
      await closeInstance(instance.id).catch(() => {})
      await lock.release()
      await closeDatabase()
      await embedded?.stop()
    },
  }
}

function versionOf(root: string): string {
  return (JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string }).version
}

/** The record rests on these; without them nothing may be sent. */
async function requireDurability(): Promise<void> {
  const { version, fsync, fullPageWrites } = await readDurability()
  if (version < 15) throw new AppError('internal', `PostgreSQL ${version} is too old: Gatehouse needs 15 or later.`)
  if (!fsync || !fullPageWrites)
    throw new AppError(
      'internal',
      'This PostgreSQL runs with fsync or full_page_writes off, so a record could be lost. Switch both on.',
    )
}

async function makeSetupToken(): Promise<string | null> {
  if (!(await needsSetup())) return null
  const token = makeToken(128)
  await insertSetupToken(token)
  return token
}

async function recordStart(applied: string[]): Promise<void> {
  await transact(async ({ record }) => {
    await record(
      { type: 'system.started', outcome: 'success', ...bySystem() },
      ...applied.map((name) => ({
        type: 'migration.applied' as const,
        outcome: 'success' as const,
        ...bySystem(),
        target: { kind: 'installation' as const, id: null, label: name },
      })),
    )
  })
}

async function recordStop(): Promise<void> {
  try {
    await transact(async ({ record }) => {
      await record({ type: 'system.stopped', outcome: 'success', ...bySystem() })
    })
    await closeWriter()
  } catch {
    // The log is gone already; the gap alarm of the next start will say so.
    log.warn('system.stop_unrecorded')
  }
}
