import path from 'node:path'
import { z } from 'zod'
import { defaultRequestsPerMinute } from '@/lib/core/access/rate-limits'
import { AppError } from '@/lib/core/errors'

const flag = z
  .enum(['0', '1'])
  .default('0')
  .transform((value) => value === '1')

/** The one schema of the environment; the operator's guide shows it as a table, and a test compares both. */
export const envSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgresql://')
    .optional(),
  GATEHOUSE_DATA: z.string().default('data'),
  GATEHOUSE_ORIGINS: z.string().default(''),
  GATEHOUSE_AIR_GAPPED: flag,
  GATEHOUSE_DRAIN_MS: z.coerce.number().int().min(0).max(600_000).default(30_000),
  GATEHOUSE_RUNS_PER_PERSON: z.coerce.number().int().min(1).max(100_000).default(8),
  GATEHOUSE_REQUESTS_PER_MINUTE: z.coerce.number().int().min(1).max(10_000_000).default(defaultRequestsPerMinute),
  GATEHOUSE_LOG: z.enum(['info', 'warn', 'error', 'silent']).default('info'),
})

export interface Env {
  port: number
  host: string
  databaseUrl: string | null
  dataFolder: string
  /** Public origins that a browser may use; the loopback names with our port when none are set. */
  origins: string[]
  airGapped: boolean
  drainMs: number
  /** Answers that one person may have running at once. */
  runsPerPerson: number
  /** Changes a minute, of a person and of a network without a session; the other limits follow in proportion. */
  requestsPerMinute: number
  logLevel: 'info' | 'warn' | 'error' | 'silent'
}

/** Reads and checks the environment; `root` is the checkout, against which relative paths stand. */
export function readEnv(source: NodeJS.ProcessEnv, root: string): Env {
  const parsed = envSchema.safeParse(source)
  if (!parsed.success) {
    const issues = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new AppError('invalid_input', `The environment is not usable. ${issues.join('; ')}`)
  }
  const value = parsed.data
  return {
    port: value.PORT,
    host: value.HOST,
    databaseUrl: value.DATABASE_URL ?? null,
    dataFolder: path.resolve(root, value.GATEHOUSE_DATA),
    origins: parseOrigins(value.GATEHOUSE_ORIGINS, value.PORT),
    airGapped: value.GATEHOUSE_AIR_GAPPED,
    drainMs: value.GATEHOUSE_DRAIN_MS,
    runsPerPerson: value.GATEHOUSE_RUNS_PER_PERSON,
    requestsPerMinute: value.GATEHOUSE_REQUESTS_PER_MINUTE,
    logLevel: value.GATEHOUSE_LOG,
  }
}

function parseOrigins(list: string, port: number): string[] {
  const given = list
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '')
  if (given.length === 0) return ['127.0.0.1', 'localhost', '[::1]'].map((host) => `http://${host}:${port}`)
  return given.map((item) => {
    if (!URL.canParse(item) || !/^https?:/.test(item))
      throw new AppError('invalid_input', `GATEHOUSE_ORIGINS: "${item}" is not an origin like https://ai.example.org`)
    return new URL(item).origin
  })
}

/**
 * Vendors' SDKs read base URLs, keys and extra headers from the environment. None of that may steer a request here.
 * Called once at start, before any adapter is loaded.
 */
export function forgetVendorVariables(source: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(source))
    if (/^(OPENAI|ANTHROPIC|GOOGLE_GENAI|GEMINI|OLLAMA)_/.test(name) && name !== 'OLLAMA_BIN') delete source[name]
  for (const name of ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'http_proxy', 'https_proxy', 'all_proxy'])
    delete source[name]
}
