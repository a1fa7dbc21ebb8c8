import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freshDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import type { Actor, Source } from '@/lib/core/access/actor'
import { openMasterKey } from '../platform/crypto/master-key'
import { makeToken } from '../platform/crypto/token'
import { closeDatabase, openDatabase } from '../platform/database/client'
import { holdLock } from '../platform/database/hold-lock'
import { newId } from '../platform/id'
import { setLogLevel } from '../platform/log'
import { ensureMonths, insertWriter } from '../store/audit-upkeep'
import { openWriter } from '../store/audit-writer'
import { getInstallation } from '../store/installation'
import { insertInstance } from '../store/instance'
import { insertSetupToken } from '../store/setup-token'
import { createFirstOwner } from './create-first-owner'
import { stopPracticeServers } from './practice-servers'
import { resolveActor } from './resolve-actor'

export const testSource: Source = { requestId: 'test', channel: 'console', ip: '127.0.0.1', client: 'Test 1' }

export interface TestPortal extends TestDatabase {
  dataFolder: string
  installation: string
  instance: string
  writer: string
  close(): Promise<void>
}

/** A process keeps its parts by name; a test process opens several portals one after another. */
function forgetAll(): void {
  const holder = globalThis as unknown as Record<symbol, Map<string, unknown> | undefined>
  holder[Symbol.for('gatehouse.registry')]?.clear()
}

/** Sets the portal up as its first owner does, with "Local first" as its policy. */
export async function makeTestOwner(): Promise<Actor> {
  const token = makeToken(128)
  await insertSetupToken(token)
  const person = { name: 'Olga Owner', email: 'olga@example.org', password: "a password of the test's own" }
  const { id } = await createFirstOwner({ token, organization: 'Test', ...person }, testSource)
  const actor = await resolveActor(id, testSource)
  if (actor === null) throw new Error('the owner that was just made cannot sign in')
  return actor
}

/** What a start of the portal opens, on a database of the test's own and under the role that the running portal has. */
export async function openTestPortal(): Promise<TestPortal> {
  forgetAll()
  setLogLevel('silent')
  const database = await freshDatabase()
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'gatehouse-portal-'))
  openDatabase(database.appUrl, { poolSize: 8 })
  openMasterKey(dataFolder, false)
  const instance = await insertInstance()
  const lock = await holdLock(database.appUrl, instance.lockKey)
  const installation = await getInstallation()
  const writer = newId()
  openWriter({ installation: installation.id, instance: instance.id, writer, version: '0.0.0-test' })
  await ensureMonths()
  await insertWriter()
  return {
    ...database,
    dataFolder,
    installation: installation.id,
    instance: instance.id,
    writer,
    async close() {
      await stopPracticeServers()
      await lock?.release()
      await closeDatabase()
      await database.drop()
      forgetAll()
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}
