/** What an hour of real traffic says of a provider. Medians are over answers that began; null = none did. */
export interface RecentTraffic {
  attempts: number
  /** Attempts that failed on the provider's side; one that a person stopped is none. */
  failed: number
  firstTokenMs: number | null
  tokensPerSecond: number | null
}

/** A model that a server holds in memory now. Sizes in bytes; null = the server does not say. */
export interface LoadedModelView {
  name: string
  contextTokens: number | null
  bytes: number | null
  gpuBytes: number | null
  /** ISO time at which the server will let go of it; null = it does not say. */
  until: string | null
}

export interface HealthFacts {
  state: 'on' | 'off'
  /** A reason in words = it did not answer; null = this kind shows nothing without a request of a person. */
  contact: 'answered' | { failed: string } | null
  recent: RecentTraffic
}

const healthStates = ['off', 'unreachable', 'failing', 'answering', 'unknown'] as const
export type HealthState = (typeof healthStates)[number]

export interface Health {
  state: HealthState
  sentence: string
}

/** So few attempts say nothing of a provider. */
const attemptsAtLeast = 3

/**
 * How a provider is, in one word and one sentence. What it answers now goes before what it did an hour ago, except that
 * half or more of its attempts failing is trouble, however politely it answers to us.
 */
export function judgeHealth({ state, contact, recent }: HealthFacts): Health {
  if (state === 'off') return { state: 'off', sentence: 'Switched off: nothing is sent to it.' }
  if (contact !== null && contact !== 'answered') return { state: 'unreachable', sentence: contact.failed }
  const { attempts, failed } = recent
  if (attempts >= attemptsAtLeast && failed * 2 >= attempts)
    return { state: 'failing', sentence: `${failed} of ${attempts} attempts failed in the last hour.` }
  if (contact === 'answered' || attempts > failed) return { state: 'answering', sentence: answeringSentence(recent) }
  return { state: 'unknown', sentence: 'Nobody asked it in the last hour. Test it to know.' }
}

function answeringSentence({ attempts, failed }: RecentTraffic): string {
  if (attempts === 0) return 'It answers; nobody asked it in the last hour.'
  const asked = attempts === 1 ? '1 attempt' : `${attempts} attempts`
  return failed === 0
    ? `It answers: ${asked} in the last hour, none failed.`
    : `It answers: ${asked} in the last hour, ${failed} failed.`
}

/** A provider's present, as the console shows it. null = the server does not say. */
export interface ProviderHealthView extends Health {
  id: string
  /** Answers of ours that it is giving now, over all instances. */
  running: number
  /** What the server itself counts, others' requests included. */
  runningThere: number | null
  waitingThere: number | null
  loaded: LoadedModelView[] | null
  recent: RecentTraffic
}
