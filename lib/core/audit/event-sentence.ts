import { english } from '../i18n/english'
import { countOf, formatMicros } from '../i18n/format'
import type { AuditEvent } from './event'
import type { EventNames } from './event-names'

type Of<T extends AuditEvent['type']> = Extract<AuditEvent, { type: T }>
type Sentences = { [T in AuditEvent['type']]: (event: Of<T>, names: EventNames) => string }

/** "Mia Member", "Gatehouse", "Somebody who is not signed in". */
export function whoOf({ actor }: AuditEvent, names: EventNames): string {
  if (actor.kind === 'system') return 'Gatehouse'
  if (actor.kind === 'anonymous') return 'Somebody who is not signed in'
  return actor.kind === 'key' ? `A key of ${names.person(actor.subject)}` : names.person(actor.subject)
}

const quoted = (name: string) => `“${name}”`

/** What the event is about, by today's name or the one it carries. */
function targetOf({ target }: AuditEvent, names: EventNames, otherwise: string): string {
  if (target === null) return otherwise
  if (target.kind === 'person') return target.id === null ? otherwise : names.person(target.id)
  return quoted(names.thing(target.id, target.label ?? otherwise))
}

function changeWords({ change }: AuditEvent): string {
  const keys = Object.keys(change?.after ?? {})
  return keys.length === 0 ? '' : ` (${keys.join(', ')})`
}

const about = (verb: string, otherwise: string) => (event: AuditEvent, names: EventNames) =>
  `${whoOf(event, names)} ${verb} ${targetOf(event, names, otherwise)}.`

const plainly = (verb: string) => (event: AuditEvent, names: EventNames) => `${whoOf(event, names)} ${verb}.`

const changed = (what: string) => (event: AuditEvent, names: EventNames) =>
  `${whoOf(event, names)} changed the ${what} ${targetOf(event, names, 'that is gone')}${changeWords(event)}.`

/** Of a person's groups only which of them is the team in the books. */
const isOfHome = ({ change }: AuditEvent) =>
  change?.after.homeGroup !== undefined && String(change.before.groups) === String(change.after.groups)

type Chosen = Of<'ai.request.decided'>['chosen']

const where = { local: 'in-house', private: 'on a private server', cloud: 'in the cloud' }

function modelWords(chosen: Chosen, names: EventNames): string {
  const model = names.thing(chosen.modelId, chosen.modelServed ?? 'a removed model')
  return `${model} on ${names.thing(chosen.providerId, chosen.host)} (${where[chosen.boundary]})`
}

function costWords({ costMicros, costSource }: Pick<Of<'ai.request.completed'>, 'costMicros' | 'costSource'>): string {
  if (costSource === 'local') return 'no bill'
  return costMicros === null ? 'unpriced' : formatMicros(costMicros)
}

const because = (reason: string | null) => (reason === null ? '' : `: ${reason}`)

const roleWords = (role: unknown) => english.role[role as keyof typeof english.role] ?? 'another role'

/** One place for each type of the catalogue: a type without a sentence does not compile. */
const sentences: Sentences = {
  'setup.completed': about('set Gatehouse up. Its first owner is', 'a person'),
  'login.succeeded': plainly('signed in'),
  'login.failed': (event, names) => `A sign-in as ${targetOf(event, names, 'an unknown account')} failed.`,
  'login.throttled': ({ count }) => `Sign-in was slowed down after ${countOf(count, 'try', 'tries')} from one place.`,
  'logout.completed': plainly('signed out'),
  'session.created': plainly('opened a session'),
  'session.revoked': about('ended all sessions of', 'a person'),
  'invitation.created': (event, names) =>
    `${whoOf(event, names)} invited somebody as ${roleWords(event.change?.after.role)}.`,
  'invitation.accepted': plainly('accepted an invitation'),
  'invitation.revoked': plainly('withdrew an invitation'),
  'invitation.refused': plainly('came with an invitation that does not hold'),
  'access.denied': (event, names) => `${whoOf(event, names)} was refused ${targetOf(event, names, 'a page')}.`,
  'conversation.deleted': plainly('deleted a chat'),
  'person.created': (event, names) =>
    `${targetOf(event, names, 'A person')} joined as ${roleWords(event.change?.after.role)}.`,
  'person.disabled': about('disabled', 'a person'),
  'person.enabled': about('enabled', 'a person'),
  'role.changed': (event, names) =>
    `${whoOf(event, names)} made ${targetOf(event, names, 'a person')} ${roleWords(event.change?.after.role)}.`,
  'group.created': about('created the group', 'a group'),
  'group.changed': (event, names) =>
    event.target?.kind === 'person'
      ? `${whoOf(event, names)} changed the ${isOfHome(event) ? 'home group' : 'groups'} of ${targetOf(event, names, 'a person')}.`
      : changed('group')(event, names),
  'group.removed': about('removed the group', 'a group'),
  'provider.discovery_started': plainly('looked for model servers nearby'),
  'provider.registered': about('added the provider', 'a provider'),
  'provider.changed': changed('provider'),
  'provider.removed': about('removed the provider', 'a provider'),
  'provider.state_changed': (event, names) =>
    `${whoOf(event, names)} switched the provider ${targetOf(event, names, 'a provider')} ${event.change?.after.state ?? 'over'}.`,
  'secret.added': about('stored a key for', 'a provider'),
  'secret.reentered': about('entered the key anew for', 'a provider'),
  'secret.removed': about('removed the key of', 'a provider'),
  'model.enabled': about('switched on the model', 'a model'),
  'model.disabled': about('switched off the model', 'a model'),
  'model.changed': changed('model'),
  'clearance.changed': about('changed the clearance of', 'a model'),
  'policy.drafted': plainly('changed the draft of the policy'),
  'policy.published': (event, names) => {
    const version = String(event.change?.after.version ?? event.target?.id ?? '')
    // Before there were roll-backs, the field was not written.
    const back = event.rolledBackTo == null ? '' : `, which brings back version ${event.rolledBackTo}`
    return `${whoOf(event, names)} published version ${version} of the policy${back}${movedWords(event.moved ?? [], names)}.`
  },
  'list.uploaded': about('made the list of words', 'a list'),
  'list.changed': about('changed the list of words', 'a list'),
  'list.removed': about('removed the list of words', 'a list'),
  'budget.created': about('created the budget', 'a budget'),
  'budget.changed': changed('budget'),
  'budget.removed': about('removed the budget', 'a budget'),
  'budget.crossed': (event, names) =>
    `${event.percent} % of the budget ${targetOf(event, names, 'that is gone')} are spent.`,
  'budget.mismatched': ({ count }) =>
    `${countOf(count, 'window of the budgets differs', 'windows of the budgets differ')} from the ledger.`,
  'setting.changed': about('changed the setting', 'a setting'),
  'writer.opened': () => 'A process began to write the log.',
  'writer.closed': () => 'A process stopped writing the log, with nothing left to write.',
  'number.voided': ({ numbers }) =>
    `${countOf(numbers.length, 'number of the log was', 'numbers of the log were')} given back unused.`,
  'heartbeat.recorded': () => 'The log can be written.',
  'system.started': () => 'Gatehouse started.',
  'system.stopped': () => 'Gatehouse stopped.',
  'system.recovered': () => 'Gatehouse works again.',
  'migration.applied': (event) => `The database was brought to ${event.target?.label ?? 'a new version'}.`,
  'rollup.mismatched': ({ count }) =>
    `${countOf(count, 'period of the usage figures differs', 'periods of the usage figures differ')} from the ledger.`,
  'ai.request.decided': (event, names) =>
    `${whoOf(event, names)} asked: ${names.level(event.facts.level)}, sent to ${modelWords(event.chosen, names)}.`,
  'ai.request.blocked': (event, names) =>
    `${whoOf(event, names)} asked: ${names.level(event.facts.level)}, and nothing was sent${because(event.reasonCode)}.`,
  'ai.attempt.permitted': (event, names) => `Another try was permitted: ${modelWords(event.chosen, names)}.`,
  'ai.attempt.failed': (event, names) => `${modelWords(event.chosen, names)} failed${because(event.fault)}.`,
  'ai.request.completed': (event, names) => `${modelWords(event.chosen, names)} answered, ${costWords(event)}.`,
  'ai.request.failed': (event, names) =>
    `The request failed at ${modelWords(event.chosen, names)}${because(event.fault)}.`,
  'ai.request.stopped': (event, names) =>
    `The answer of ${modelWords(event.chosen, names)} was stopped, ${costWords(event)}.`,
  'ai.request.outcome_unknown': (event, names) =>
    `How the request to ${modelWords(event.chosen, names)} ended is not known; it counts as sent.`,
  'budget.exceeded': (event, names) =>
    `The budget ${targetOf(event, names, 'that is gone')} had no room for ${names.thing(event.modelId, 'a removed model')}${event.reason === 'unpriced' ? ', which has no price' : ''}.`,
  'fallback.refused': ({ refused }, names) =>
    `${names.thing(refused.model, 'A removed model')} (${where[refused.boundary]}) was not used instead: ${refused.reason}.`,
  'level.raised': ({ from, to }, names) => `A chat rose from ${names.level(from)} to ${names.level(to)}.`,
  'attachment.classified': (event, names) => `${whoOf(event, names)} attached a file: ${names.level(event.level)}.`,
  'attachment.rejected': plainly('attached a file that could not be taken'),
  'log.searched': (event, names) => `${whoOf(event, names)} searched the log${filterWords(event.filter)}.`,
  'log.exported': (event, names) =>
    event.outcome === 'success'
      ? `${whoOf(event, names)} exported ${countOf(event.count, 'event', 'events')} as ${event.format}.`
      : `An export by ${whoOf(event, names)} broke off after ${countOf(event.count, 'event', 'events')}.`,
}

/** "; 3 chats went from Confidential to Restricted" */
function movedWords(moved: Of<'policy.published'>['moved'], names: EventNames): string {
  const words = { chats: ['chat', 'chats'], models: ['model', 'models'] } as const
  return moved
    .map(({ what, from, to, count }) => {
      const [one, many] = words[what]
      return `; ${countOf(count, one, many)} went from ${names.level(from)} to ${names.level(to)}`
    })
    .join('')
}

function filterWords(filter: object): string {
  const keys = Object.keys(filter)
  return keys.length === 0 ? '' : ` by ${keys.join(', ')}`
}

/** One event as one sentence, with names as of today. Pure; never text of a chat. */
export function eventSentence(event: AuditEvent, names: EventNames): string {
  const say = sentences[event.type] as ((event: AuditEvent, names: EventNames) => string) | undefined
  // What another version of Gatehouse wrote is shown all the same.
  return say === undefined ? `${whoOf(event, names)}: ${event.type}.` : say(event, names)
}

/** Every type that can be written, in the order of the catalogue. */
export const eventTypes = Object.keys(sentences) as AuditEvent['type'][]
