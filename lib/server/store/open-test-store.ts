import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freshDatabase, type TestDatabase } from '@/e2e/fixtures/test-database'
import { openMasterKey } from '../platform/crypto/master-key'
import { closeDatabase, openDatabase } from '../platform/database/client'
import { newId } from '../platform/id'
import { setLogLevel } from '../platform/log'
import { ensureMonths, insertWriter } from './audit-upkeep'
import { openWriter } from './audit-writer'
import { getInstallation } from './installation'
import { insertInstance } from './instance'

export interface TestStore extends TestDatabase {
  dataFolder: string
  writer: string
  close(): Promise<void>
}

/** A process keeps its parts by name; a test process opens several stores one after another. */
function forgetAll(): void {
  const holder = globalThis as unknown as Record<symbol, Map<string, unknown> | undefined>
  holder[Symbol.for('gatehouse.registry')]?.clear()
}

/**
 * What the store needs of a start, on a database of the test's own and under the role that the running portal has:
 * database, master key and audit writer. No runs, no jobs, nobody signed in.
 */
export async function openTestStore(): Promise<TestStore> {
  forgetAll()
  setLogLevel('silent')
  const database = await freshDatabase()
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'gatehouse-store-'))
  openDatabase(database.appUrl, { poolSize: 8 })
  openMasterKey(dataFolder, false)
  const instance = await insertInstance()
  const installation = await getInstallation()
  const writer = newId()
  openWriter({ installation: installation.id, instance: instance.id, writer, version: '0.0.0-test' })
  await ensureMonths()
  await insertWriter()
  return {
    ...database,
    dataFolder,
    writer,
    async close() {
      await closeDatabase()
      await database.drop()
      forgetAll()
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}
