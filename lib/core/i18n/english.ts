import type { InviteLine } from '../access/judge-invites'
import type { Permission } from '../access/permissions'
import type { Role } from '../access/role'
import type { EventFamily } from '../audit/event-family'
import type { Method } from '../classification/catalogue/kind-row'
import type { Boundary } from '../policy/boundary'
import type { ModelState } from '../routing/model-state'

/** What several screens say, in English. Messages with parameters are functions, never pieces put together. */
export const english = {
  boundary: {
    local: { name: 'In-house', sign: '●', meaning: 'Runs on machines that you own. Nothing leaves the house.' },
    private: { name: 'Private', sign: '■', meaning: 'Yours, hosted elsewhere under a contract.' },
    cloud: { name: 'Cloud', sign: '▲', meaning: 'Belongs to someone else. Text leaves the house.' },
  } satisfies Record<Boundary, { name: string; sign: string; meaning: string }>,
  action: {
    allow: 'may go',
    redact: 'may go once findings are replaced',
    justify: 'may go with a reason',
    'redact+justify': 'may go with a reason, once findings are replaced',
    block: 'may not go',
  } as Record<string, string>,
  mode: {
    auto: { name: 'Auto', hint: 'Gatehouse chooses: in-house for routine questions, stronger where it pays' },
    fast: { name: 'Fast', hint: 'The quickest model that may have your message' },
    deep: { name: 'Deep', hint: 'The strongest model that may have your message' },
  },
  modelState: {
    unknown: 'Not tested yet',
    healthy: 'Ready',
    busy: 'Busy: your question waits in line',
    loading: 'Loading: the first answer takes longer',
    rateLimited: 'At its rate limit just now',
    offline: 'Does not answer',
    configError: 'Set up wrongly: an admin must look',
    off: 'Switched off',
  } satisfies Record<ModelState, string>,
  role: { owner: 'Owner', admin: 'Admin', auditor: 'Auditor', member: 'Member' },
  personState: { active: 'Active', disabled: 'Deactivated' },
  roleMeaning: {
    owner: 'Everything, other owners and the audit log included.',
    admin: 'Runs the portal: providers, policy, people, usage. Not the audit log, and not owners.',
    auditor: 'Reads the policy, everyone’s usage and the whole audit log. Changes nothing.',
    member: 'Chats, and sees their own usage.',
  } satisfies Record<Role, string>,
  permission: {
    'chat.use': 'Chat, with their own chats, files and usage',
    'providers.manage': 'Add, change and remove providers and models',
    'policy.read': 'Read the rules in force',
    'policy.readDraft': 'Read the draft of the policy and its versions',
    'policy.edit': 'Change the draft of the policy',
    'policy.publish': 'Publish the policy and roll it back',
    'people.manage': 'Manage people and groups; owners only as an owner',
    'usage.readAll': 'See everyone’s usage and spend',
    'audit.readChanges': 'Read the history of changes',
    'audit.read': 'Search and export the audit log',
    'console.open': 'Open the console',
    'budgets.manage': 'Set budgets',
    'installation.manage': 'Manage the installation itself',
  } satisfies Record<Permission, string>,
  inviteVerdict: {
    fine: 'Will be invited',
    address: 'Not an e-mail address',
    twice: 'In the list already',
    here: 'Has an account',
    invited: 'Invited already: make a new link under Invitations',
    role: 'Only an owner may invite an owner',
    group: 'No such group',
    over: 'Over the limit of 200 at once',
  } satisfies Record<InviteLine['verdict'], string>,
  costSource: {
    priced: 'from the price list',
    providerReported: 'as the provider reported it',
    local: 'in-house, no bill',
    unpriced: 'unpriced',
  },
  usageSource: { reported: 'as reported', estimated: 'estimated', none: 'not known' },
  outcome: { completed: 'answered', stopped: 'stopped', failed: 'failed', unknown: 'outcome not known' },
  eventFamily: {
    signIn: 'Sign-in',
    access: 'Access',
    ai: 'AI requests',
    admin: 'Administration',
    log: 'The log itself',
    privacy: 'Privacy',
    system: 'System',
  } satisfies Record<EventFamily, string>,
  eventOutcome: { success: 'Success', failure: 'Failed', denied: 'Denied', blocked: 'Blocked', unknown: 'Not known' },
  findingFamily: {
    secret: 'Secrets',
    finance: 'Finance',
    identity: 'Identity numbers',
    person: 'People',
    contact: 'Contact data',
    network: 'Network',
    health: 'Health',
    legal: 'Legal',
    business: 'Business matters',
    marking: 'Markings',
    code: 'Code',
    org: 'Organization',
    payload: 'What could not be read',
  },
  findingMethod: {
    format: 'format',
    checkDigit: 'check digit',
    context: 'words around it',
    count: 'count',
    dictionary: 'dictionary',
    structure: 'structure',
  } satisfies Record<Method, string>,
  levelName: (name: string) => `Level: ${name}`,
  levelRose: (name: string, reason: string | null) =>
    reason ? `This chat is now ${name} because of ${reason}.` : `This chat is now ${name}.`,
} as const
