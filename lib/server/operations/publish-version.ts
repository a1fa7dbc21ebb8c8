import type { Actor } from '@/lib/core/access/actor'
import type { EventInput } from '@/lib/core/audit/event'
import { AppError } from '@/lib/core/errors'
import { checkAgainstHouse } from '@/lib/core/policy/check-against-house'
import { diffPolicies, type PolicyDiff } from '@/lib/core/policy/diff-policies'
import type { PolicyDocument } from '@/lib/core/policy/document'
import type { LevelMap } from '@/lib/core/policy/level-map'
import { byActor } from '../store/audit-actor'
import { listDictionarySlugs } from '../store/dictionary'
import { currentPolicyVersionIn, insertPolicyVersion } from '../store/policy-version'
import { type Change, transact } from '../store/transaction'
import { forgetDecisionState } from './decision-state'
import { judgePolicy, requirePublishable } from './judge-policy'
import { type MovedLevel, moveLevels } from './move-levels'
import type { PublishedDocument } from './policy-document'

export interface Publication {
  /** The version it was compared with: another one by now is a conflict. */
  before: PublishedDocument
  document: PolicyDocument
  note: string
  levelMap: LevelMap
  rolledBackTo: number | null
  /** What else must hold, or happen, in the same transaction. */
  within?: (change: Change) => Promise<void>
}

/** The one gate to a new version, whoever comes: it compiles, fits, its tests pass, and nothing moved meanwhile. */
export async function publishVersion(actor: Actor, publication: Publication): Promise<{ version: number }> {
  const { before, document, note, levelMap, rolledBackTo, within } = publication
  const version = before.version + 1
  const judgement = await judgePolicy(document, version)
  const policy = requirePublishable(judgement)
  const diff = diffPolicies(before.document, policy.document)
  if (before.isReadable && diff.changes.length === 0)
    throw new AppError('conflict', `Nothing differs from version ${before.version}, which is in force.`)
  await transact(
    async (change) => {
      const { tx, record } = change
      if ((await currentPolicyVersionIn(tx)) !== before.version) throw movedOn()
      await within?.(change)
      const problems = checkAgainstHouse(policy.document, {
        groups: [...(policy.knownGroups ?? [])],
        lists: await listDictionarySlugs(tx),
      })
      requirePublishable({ ...judgement, problems })
      const moved = await moveLevels(actor, change, levelMap, policy)
      const stored = await insertPolicyVersion(tx, {
        version,
        document: policy.document,
        note,
        publishedBy: actor.personId,
      })
      await record(
        eventOf(actor, diff, moved, { version, sha256: stored.sha256, name: policy.document.name, rolledBackTo }),
      )
    },
    { changesDecisions: true },
  )
  forgetDecisionState()
  return { version }
}

const movedOn = () =>
  new AppError('conflict', 'Another version was published meanwhile. Compare with it, then publish again.')

/** As many differences as a line of the log has room for; all of them are in the two versions. */
const maxChanges = 300

/** Ids, cells and actions; texts stay in the version. */
function eventOf(
  actor: Actor,
  diff: PolicyDiff,
  moved: MovedLevel[],
  made: { version: number; sha256: string; name: string; rolledBackTo: number | null },
): EventInput {
  const { version, sha256, name, rolledBackTo } = made
  const told = diff.changes.slice(0, maxChanges)
  const side = (key: 'before' | 'after') =>
    Object.fromEntries(told.map((change) => [change.path, change[key]?.slice(0, 120) ?? null]))
  return {
    type: 'policy.published',
    outcome: 'success',
    severity: 'notice',
    reasonCode: rolledBackTo === null ? null : 'rolled_back',
    ...byActor(actor),
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this takes out
    target: { kind: 'policy', id: String(version), label: name.replace(/[\u0000-\u001f\u007f\u2028\u2029]/g, ' ') },
    change: {
      before: { version: version - 1, ...side('before') },
      after: { version, sha256, changes: diff.changes.length, ...side('after') },
    },
    effect: diff.effect,
    rolledBackTo,
    moved,
  }
}
