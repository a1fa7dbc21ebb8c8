import { shared } from './registry'

type Level = 'info' | 'warn' | 'error'

/** The only fields a log line may have: ids, codes, durations, counts. Text of a person, model or provider has no place. */
export interface LogFields {
  requestId?: string
  runId?: string
  attemptId?: string
  providerId?: string
  code?: string
  fault?: string
  reason?: string
  route?: string
  method?: string
  status?: number
  durationMs?: number
  count?: number
  pid?: number
  port?: number
  version?: string
  name?: string
  errorName?: string
  /** First frames of the stack, function names and files only; never the message, which may quote input. */
  at?: string
}

const ranks = { info: 0, warn: 1, error: 2, silent: 3 } as const

const sink = () =>
  shared('log', () => ({
    level: 'info' as keyof typeof ranks,
    write: (line: string) => void process.stdout.write(`${line}\n`),
  }))

export function setLogLevel(level: keyof typeof ranks): void {
  sink().level = level
}

function write(level: Level, event: string, fields: LogFields): void {
  const { level: least, write: out } = sink()
  if (ranks[level] < ranks[least]) return
  out(JSON.stringify({ ts: new Date().toISOString(), level, event, ...fields }))
}

export const log = {
  info: (event: string, fields: LogFields = {}) => write('info', event, fields),
  warn: (event: string, fields: LogFields = {}) => write('warn', event, fields),
  error: (event: string, fields: LogFields = {}) => write('error', event, fields),
}

/** What may be logged of an unknown error: its class, code and where it arose. */
export function errorFields(error: unknown): LogFields {
  if (!(error instanceof Error)) return { errorName: typeof error }
  const code = (error as { code?: unknown }).code
  const frames = (error.stack ?? '')
    .split('\n')
    .filter((line) => line.trim().startsWith('at '))
    .slice(0, 3)
  return {
    errorName: error.name,
    ...(typeof code === 'string' ? { code } : {}),
    at: frames.map((line) => line.trim().replace(/^at /, '')).join(' < '),
  }
}
