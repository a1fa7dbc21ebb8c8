import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import {
  addPracticeProvider,
  openTestPortal,
  type TestPortal,
  type TestProvider,
} from '@/e2e/fixtures/open-test-portal'
import { ask, titled, watch } from '@/e2e/fixtures/open-test-runs'
import type { PolicyDocument } from '@/lib/core/policy/document'
import { addLevel, moveLevel, removeLevel, withLevel } from '@/lib/core/policy/edit-levels'
import { emptyLevelMap, type LevelMap } from '@/lib/core/policy/level-map'
import { discardPolicyDraft } from './discard-policy-draft'
import { getConversation } from './get-conversation'
import { getLevelUse } from './get-level-use'
import { getPolicy } from './get-policy'
import { publishPolicy } from './publish-policy'
import { reviewPolicy } from './review-policy'
import { rollBackPolicy } from './roll-back-policy'
import { savePolicyDraft } from './save-policy-draft'
import { startRun } from './start-run'
import { updateModel } from './update-model'

let portal: TestPortal
let provider: TestProvider
let modelId: string
let chatId: string

beforeAll(async () => {
  portal = await openTestPortal()
  provider = await addPracticeProvider(portal.owner, 'ollama', ['practice-small'])
  modelId = provider.models['practice-small'] ?? ''
  await updateModel(portal.owner, modelId, { clearance: 'restricted' })
  const { run, conversation } = await startRun(portal.owner, ask('Pay DE82 7000 0000 0000 0012 34'))
  await watch(portal.owner, run.id)
  chatId = conversation.id
  await titled(portal, chatId)
})
afterAll(() => portal?.close())
afterEach(async () => {
  const { draft } = await getPolicy(portal.owner)
  if (draft.document !== null) await discardPolicyDraft(portal.owner, draft.revision)
})

async function draft(change: (document: PolicyDocument) => PolicyDocument) {
  const view = await getPolicy(portal.owner)
  const document = { ...change(view.draft.document ?? view.published), tests: [] }
  return savePolicyDraft(portal.owner, { revision: view.draft.revision, document })
}

async function publish(levelMap: LevelMap = emptyLevelMap) {
  const { draft, version } = await getPolicy(portal.owner)
  return publishPolicy(portal.owner, { revision: draft.revision, version, note: 'A reason', levelMap })
}

const fieldsOf = (promise: Promise<unknown>) =>
  promise.then(
    () => [],
    (error: { details: { fields: string[] } }) => error.details.fields,
  )

const newest = async (type: string) => {
  const [row] = await portal.sql<{ body: string }>(
    'SELECT body FROM audit.event WHERE type = $1 ORDER BY seq DESC LIMIT 1',
    [type],
  )
  return JSON.parse(row?.body ?? '{}')
}

describe('a name and a colour', () => {
  it('show in chats at once, change no decision, and leave the receipts of the past as they were', async () => {
    await draft((document) => withLevel(document, 'confidential', { name: 'Sensitive', colour: 'pink' }))
    expect((await reviewPolicy(portal.owner)).diff.effect).toBe('same')
    await publish()
    const { level, messages } = await getConversation(portal.owner, chatId)
    expect(level).toMatchObject({ id: 'confidential', name: 'Sensitive', colour: 'pink' })
    expect(messages.find(({ role }) => role === 'assistant')?.run?.receipt?.level.name).toBe('Confidential')
  })
})

describe('a level in use', () => {
  it('is not removed without a word of where its chats go, and never downward', async () => {
    await draft((document) => removeLevel(document, 'confidential'))
    const { moves } = await reviewPolicy(portal.owner)
    expect(moves).toEqual([{ what: 'chats', from: 'confidential', count: 1, targets: ['restricted'] }])
    expect(await fieldsOf(publish())).toEqual([expect.stringMatching(/^levelMap\.chats\.confidential: Chats stand at/)])
    const down = { chats: { confidential: 'internal' }, models: {} }
    expect(await fieldsOf(publish(down))).toHaveLength(1)
    expect((await getLevelUse(portal.owner)).chats).toEqual({ confidential: 1 })
  })

  it('changes places with its chats moved upward, in one transaction with the new version, and the log says so', async () => {
    await draft((document) => {
      const moved = moveLevel(document, 'confidential', 1)
      const { restricted = { local: 'allow', private: 'allow', cloud: 'allow' } as const } = moved.matrix
      // The one that is now on top asks at least what the other asks, at the boundaries and by the invariant.
      return { ...moved, matrix: { ...moved.matrix, confidential: restricted }, invariants: [] }
    })
    const { moves, problems } = await reviewPolicy(portal.owner)
    expect(problems).toEqual([])
    expect(moves).toEqual([])
    await discardPolicyDraft(portal.owner, (await getPolicy(portal.owner)).draft.revision)

    await draft((document) => {
      const added = addLevel(document, { id: 'secret', name: 'Secret', colour: 'olive' }, 'confidential')
      return removeLevel(added, 'confidential')
    })
    const { version } = await publish({ chats: { confidential: 'secret' }, models: {} })
    expect((await getConversation(portal.owner, chatId)).level.id).toBe('secret')
    expect(await newest('policy.published')).toMatchObject({
      target: { id: String(version) },
      moved: [{ what: 'chats', from: 'confidential', to: 'secret', count: 1 }],
    })
    const { run } = await startRun(portal.owner, ask('And now?', { conversationId: chatId, parentId: await leaf() }))
    const { last } = await watch(portal.owner, run.id)
    expect(last?.type, 'the chat goes on').toBe('finished')
    // Nobody says of an IBAN what it is now that "confidential" is gone: it counts as the next higher level.
    expect((await getConversation(portal.owner, chatId)).level.id).toBe('restricted')
  })

  it('takes the clearance of its models downward, and each model has an event of its own', async () => {
    await draft((document) => {
      const added = addLevel(document, { id: 'top', name: 'Top', colour: 'red' }, 'restricted')
      return removeLevel(
        { ...added, invariants: added.invariants.filter(({ id }) => id !== 'restricted-stays') },
        'restricted',
      )
    })
    const { moves } = await reviewPolicy(portal.owner)
    expect(moves.map(({ what, from }) => `${what} ${from}`)).toEqual(['chats restricted', 'models restricted'])
    const before = await portal.sql<{ version: number }>('SELECT version FROM model WHERE id = $1', [modelId])
    await publish({ chats: { restricted: 'top' }, models: { restricted: 'secret' } })
    const after = await portal.sql<{ version: number; clearance: string }>(
      'SELECT version, clearance FROM model WHERE id = $1',
      [modelId],
    )
    expect(after).toEqual([{ clearance: 'secret', version: (before[0]?.version ?? 0) + 1 }])
    const [{ n } = { n: 0 }] = await portal.sql<{ n: number }>(`SELECT count(*)::int AS n FROM audit.event
      WHERE type = 'clearance.changed' AND body LIKE '%levels_moved%'`)
    expect(n).toBe(moves.find(({ what }) => what === 'models')?.count)
    expect(await newest('clearance.changed')).toMatchObject({
      reasonCode: 'levels_moved',
      change: { before: { clearance: 'restricted' }, after: { clearance: 'secret' } },
    })
  })

  it('is not lost by a roll-back either', async () => {
    const { version } = await getPolicy(portal.owner)
    const refused = await fieldsOf(rollBackPolicy(portal.owner, 1, { version, note: 'Back' }))
    expect(refused.map((line) => line.split(':')[0])).toEqual(['levelMap.chats.top', 'levelMap.models.secret'])
  })
})

async function leaf(): Promise<string> {
  const { messages } = await getConversation(portal.owner, chatId)
  return messages.at(-1)?.id ?? ''
}
