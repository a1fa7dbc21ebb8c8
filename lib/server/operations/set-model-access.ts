import type { Actor } from '@/lib/core/access/actor'
import { AppError } from '@/lib/core/errors'
import { byActor } from '../store/audit-actor'
import { findGroup } from '../store/group'
import { addModelGroup, findModelRow, removeModelGroup } from '../store/model'
import { transact } from '../store/transaction'
import { forgetDecisionState } from './decision-state'
import { requirePermission } from './require-permission'
import { labelOf } from './update-model'

/** Shows one model to a group, or hides it from them. A model that everyone sees is changed on its provider's page. */
export async function setModelAccess(
  actor: Actor,
  groupId: string,
  modelId: string,
  isVisible: boolean,
): Promise<void> {
  await requirePermission(actor, 'providers.manage')
  await transact(
    async ({ tx, record }) => {
      const [group, model] = [await findGroup(tx, groupId), await findModelRow(modelId, tx)]
      if (group === null) throw new AppError('not_found', 'There is no such group.')
      if (model === null) throw new AppError('not_found', 'There is no such model.')
      if (model.visibleToEveryone)
        throw new AppError('conflict', 'Everyone sees this model. Change that on the page of its provider first.')
      const before = model.groups.map((one) => one.groupId)
      if (before.includes(groupId) === isVisible) return
      await (isVisible ? addModelGroup : removeModelGroup)(tx, modelId, groupId)
      const groups = isVisible ? [...before, groupId] : before.filter((id) => id !== groupId)
      await record({
        type: 'model.changed',
        outcome: 'success',
        severity: 'notice',
        ...byActor(actor),
        target: { kind: 'model', id: modelId, label: labelOf(model.name) },
        change: { before: { groups: before }, after: { groups } },
      })
    },
    { changesDecisions: true },
  )
  forgetDecisionState()
}
