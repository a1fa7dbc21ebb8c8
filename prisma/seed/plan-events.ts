import { isAppError } from '@/lib/core/errors'
import type { PolicyDocument } from '@/lib/core/policy/document'
import { exportAuditEvents } from '@/lib/server/operations/export-audit-events'
import { getPolicy } from '@/lib/server/operations/get-policy'
import { invitePerson } from '@/lib/server/operations/invite-person'
import { publishPolicy } from '@/lib/server/operations/publish-policy'
import { savePolicyDraft } from '@/lib/server/operations/save-policy-draft'
import { setPracticeKnobs } from '@/lib/server/operations/set-practice-knobs'
import { signIn } from '@/lib/server/operations/sign-in'
import { updatePerson } from '@/lib/server/operations/update-person'
import { addModels } from './add-models'
import { cast } from './cast'
import { setBudgets } from './set-budgets'
import { actorOf, type Story, sourceOf } from './story'

const dayMs = 86_400_000
const hourMs = 3_600_000

export interface StoryEvent {
  atMs: number
  happen(story: Story): Promise<void>
}

type Rule = PolicyDocument['rules'][number]

const [owner, admin, auditor] = cast as [(typeof cast)[number], (typeof cast)[number], (typeof cast)[number]]

/** What the house goes through besides chats. `day`: days before now. */
export function planEvents(nowMs: number): StoryEvent[] {
  const on = (day: number, hour: number, happen: StoryEvent['happen']): StoryEvent => ({
    atMs: Math.floor((nowMs - day * dayMs) / dayMs) * dayMs + hour * hourMs,
    happen,
  })
  return [
    on(60, 6.2, (story) =>
      addModels(story, actorOf(story, owner), 'ollama', 'gpu-a (practice)', [
        { name: 'practice-small', visibleTo: 'everyone', pace: [90, 380] },
        { name: 'practice-large', visibleTo: 'everyone', pace: [260, 900] },
      ]),
    ),
    on(56, 12.5, (story) =>
      addModels(story, actorOf(story, admin), 'openai', 'Cloud (practice)', [
        { name: 'practice-gpt', visibleTo: 'everyone', price: [2.5, 10], pace: [520, 420] },
      ]),
    ),
    on(52, 9, setBudgets),
    on(48, 12.5, (story) =>
      addModels(story, actorOf(story, admin), 'ollama', 'gpu-b (practice)', [
        { name: 'practice-large', visibleTo: ['Research', 'Clinicians'], pace: [210, 700] },
      ]),
    ),
    on(40, 10, (story) =>
      publish(story, 'Keys are sent nowhere, and billing says why it needs the cloud.', [keys, billing]),
    ),
    on(33, 12.5, (story) =>
      addModels(story, actorOf(story, admin), 'openai', 'Research cloud (practice)', [
        { name: 'practice-claude', visibleTo: ['Research', 'IT'], price: [15, 75], pace: [780, 520] },
        { name: 'practice-gemini', visibleTo: ['IT'], pace: [640, 300] },
      ]),
    ),
    on(25, 9, (story) => invite(story, 'locum@harbour-clinic.example')),
    on(14, 11, (story) =>
      publish(story, 'Try out what it would mean to keep our code in-house.', [keys, billing, code]),
    ),
    on(11, 8, (story) => setServer(story, 'gpu-a (practice)', 'unavailable')),
    on(11, 10.5, (story) => setServer(story, 'gpu-a (practice)', 'none')),
    on(8, 13, (story) => updatePersonState(story)),
    on(5, 5, (story) => failToSignIn(story)),
    on(4, 8, (story) => exportLog(story)),
    on(2, 9, (story) => invite(story, 'new.nurse@harbour-clinic.example')),
    on(1, 12.5, async (story) => void (await draft(story, [keys, billing, { ...code, mode: 'enforce' }]))),
  ]
}

const keys: Rule = {
  id: 'keys-go-nowhere',
  mode: 'enforce',
  if: { findings: [{ of: ['secret'], confidence: 'medium', count: 1 }] },
  // biome-ignore lint/suspicious/noThenProperty: the word of the document's format.
  then: { local: 'block', private: 'block', cloud: 'block' },
  note: 'A key that was pasted has to be replaced anyway.',
}
const billing: Rule = {
  id: 'billing-gives-a-reason',
  mode: 'enforce',
  if: { groups: ['billing'] },
  // biome-ignore lint/suspicious/noThenProperty: the word of the document's format.
  then: { cloud: 'justify' },
}
const code: Rule = {
  id: 'code-stays',
  mode: 'shadow',
  if: { findings: [{ of: ['code'], confidence: 'medium', count: 1 }] },
  // biome-ignore lint/suspicious/noThenProperty: the word of the document's format.
  then: { cloud: 'block' },
}

/** What the starter's own test of keys expects is expected of the new rule as well. */
async function draft(story: Story, rules: Rule[]): Promise<{ revision: number; version: number }> {
  const actor = actorOf(story, admin)
  const { published, draft, version } = await getPolicy(actor)
  const { revision } = await savePolicyDraft(actor, { revision: draft.revision, document: { ...published, rules } })
  return { revision, version }
}

async function publish(story: Story, note: string, rules: Rule[]): Promise<void> {
  const { revision, version } = await draft(story, rules)
  await publishPolicy(actorOf(story, admin), { revision, version, note, levelMap: { chats: {}, models: {} } })
}

async function invite(story: Story, email: string): Promise<void> {
  await invitePerson(actorOf(story, admin), { email, role: 'member' })
}

async function updatePersonState(story: Story): Promise<void> {
  const leaver = cast.at(-1)
  if (leaver) await updatePerson(actorOf(story, owner), actorOf(story, leaver).personId, { state: 'disabled' })
}

async function setServer(story: Story, provider: string, fault: 'none' | 'unavailable'): Promise<void> {
  for (const model of story.models.filter((one) => one.provider === provider)) {
    model.fault = fault
    await setPracticeKnobs(actorOf(story, admin), model.providerId, model.name, { fault })
  }
}

/** Somebody who guesses, at night. */
async function failToSignIn(story: Story): Promise<void> {
  for (let n = 0; n < 3; n++)
    await signIn(
      { email: admin.email, password: `guess-${n}` },
      { ...sourceOf(story, 90), ip: '203.0.113.9' },
      null,
    ).catch((error) => {
      if (!isAppError(error)) throw error
    })
}

async function exportLog(story: Story): Promise<void> {
  const { pieces } = await exportAuditEvents(actorOf(story, auditor), {}, 'jsonl')
  for await (const piece of pieces) void piece
}
