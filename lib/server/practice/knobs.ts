import { z } from 'zod'

/** What real servers do wrong, each as it looks on the wire. */
const practiceFaults = [
  'none',
  'rate-limited', // 429, with Retry-After where retryAfterSeconds is set
  'server-error', // 500
  'unavailable', // 503
  'reset', // the socket is dropped before a status
  'silence', // no byte, ever
  'cut', // the socket is dropped after afterChunks
  'stall', // nothing more after afterChunks
  'malformed', // a line that does not parse
  'no-end', // closed properly, without the end marker
  'text-after-end',
  'context-exceeded',
  'content-refused',
  'flapping', // every second request is a 500
  'error-line', // an error in the stream, under status 200
  'remote-host', // Ollama: from afterChunks on the lines name another host
  'huge-line', // a line of hugeLineBytes
  'redirect',
] as const

const knobsSchema = z.strictObject({
  firstTokenMs: z.int().min(0).default(0),
  tokenGapMs: z.int().min(0).default(0),
  chunkChars: z.int().min(1).default(24),
  /** How much of the body is echoed; null = all of it. */
  maxEchoBytes: z.int().min(0).nullable().default(null),
  /** So many words instead of the echo, for streams of a known length. */
  words: z.int().min(1).nullable().default(null),
  /** A prompt of more tokens (4 bytes each) is refused. */
  contextTokens: z.int().min(1).nullable().default(null),
  /** How many are answered at once; the others wait without a word, as Ollama does. */
  slots: z.int().min(1).nullable().default(null),
  usage: z.boolean().default(true),
  /** Until the model is loaded; the first request pays it. */
  loadMs: z.int().min(0).default(0),
  refusedKeys: z.array(z.string()).default(['practice-refused']),
  fault: z.enum(practiceFaults).default('none'),
  /** Chunks that arrive before a fault in the stream. */
  afterChunks: z.int().min(0).default(2),
  /** The fault hits so many requests and then is gone; null = all. `server-error` with 1 is "500 once". */
  faultTimes: z.int().min(1).nullable().default(null),
  retryAfterSeconds: z.int().min(0).nullable().default(null),
  hugeLineBytes: z
    .int()
    .min(1)
    .default(1024 ** 3),
})

export type Knobs = z.infer<typeof knobsSchema>
export type PracticeFault = Knobs['fault']

export const knobChangeSchema = z.strictObject({
  /** One model's name, or `*` for all of them. */
  model: z.string(),
  knobs: z
    .record(z.string(), z.unknown())
    .refine((knobs) => knobsSchema.partial().safeParse(knobs).success)
    .transform(readKnobs),
})

/** Only what was named: what is left out of a change must not hide what is set for all models. */
export function readKnobs(input: unknown): Partial<Knobs> {
  const parsed = knobsSchema.partial().parse(input)
  return Object.fromEntries(Object.entries(parsed).filter(([name]) => Object.hasOwn(input as object, name)))
}

/** Knobs of one server: what is set for a model goes before what is set for all. */
export class KnobBoard {
  readonly #set = new Map<string, Partial<Knobs>>()
  readonly #served = new Map<string, number>()

  set(model: string, knobs: Partial<Knobs>): void {
    this.#set.set(model, knobs)
    this.#served.clear()
  }

  read(model: string, more: Partial<Knobs> = {}): Knobs {
    return knobsSchema.parse({ ...this.#set.get('*'), ...this.#set.get(model), ...more })
  }

  /** The fault of this very request: `faultTimes` and `flapping` count the requests since the knobs were set. */
  nextFault(model: string, knobs: Knobs): PracticeFault {
    const served = this.#served.get(model) ?? 0
    this.#served.set(model, served + 1)
    if (knobs.faultTimes !== null && served >= knobs.faultTimes) return 'none'
    if (knobs.fault === 'flapping') return served % 2 === 0 ? 'server-error' : 'none'
    return knobs.fault
  }
}
