import type { EventFamily } from '../audit/event-family'
import type { Method } from '../classification/catalogue/methods'
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
