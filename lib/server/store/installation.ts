import { database, type Transaction } from '../platform/database/client'
import { newId } from '../platform/id'

/** The one row; made at the first start, under a lock so that two first starts agree. */
export async function getInstallation(): Promise<{ id: string; organization: string; demo: boolean }> {
  const found = await database().installation.findFirst()
  if (found) return found
  return database().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT pg_advisory_xact_lock(7316402004)::text`
    return (await tx.installation.findFirst()) ?? (await tx.installation.create({ data: { id: newId() } }))
  })
}

export async function nameOrganization(tx: Transaction, organization: string): Promise<void> {
  await tx.installation.updateMany({ data: { organization } })
}

/** For good: what was a demo once is never taken for the real thing. */
export async function markAsDemo(tx: Transaction): Promise<void> {
  await tx.installation.updateMany({ data: { demo: true } })
}
