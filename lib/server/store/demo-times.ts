import type { Transaction } from '../platform/database/client'

/**
 * Rows that the database dated by its own clock get the time of the clock that made their ids: those of the demo were
 * made in the weeks that it tells of. Nobody is signed in any more.
 */
export async function dateDemoRows(tx: Transaction): Promise<void> {
  await tx.$executeRaw`UPDATE installation SET created_at = (SELECT min(made_at(id)) FROM person)`
  await tx.$executeRaw`UPDATE "group" SET created_at = made_at(id)`
  await tx.$executeRaw`UPDATE invitation SET created_at = made_at(id)`
  await tx.$executeRaw`UPDATE provider SET created_at = made_at(id)`
  await tx.$executeRaw`UPDATE attachment SET created_at = made_at(id)`
  await tx.$executeRaw`UPDATE message SET created_at = made_at(id)`
  await tx.$executeRaw`UPDATE conversation SET created_at = made_at(id),
    updated_at = (SELECT max(m.created_at) FROM message m WHERE m.conversation_id = conversation.id)`
  await tx.$executeRaw`UPDATE person SET created_at = made_at(id), last_seen_at =
    coalesce((SELECT max(c.updated_at) FROM conversation c WHERE c.person_id = person.id), made_at(id))`
  await tx.$executeRaw`UPDATE attempt SET ended_at = l.ended_at FROM ledger_entry l WHERE l.attempt_id = attempt.id`
  await tx.$executeRaw`UPDATE run SET ended_at = l.ended_at
    FROM (SELECT run_id, max(ended_at) AS ended_at FROM ledger_entry GROUP BY 1) l WHERE l.run_id = run.id`
  await tx.$executeRaw`UPDATE policy_version SET published_at = e.ts FROM audit.event e
    WHERE e.type = 'policy.published' AND (e.body::jsonb #>> '{target,id}') = policy_version.version::text`
  await tx.$executeRaw`DELETE FROM session`
  await tx.$executeRaw`DELETE FROM throttle`
}
