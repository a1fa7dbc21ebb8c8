import type { AppError } from '@/lib/core/errors'
import { mapStatus, retryAfterOf } from '../map-status'
import type { Fault } from '../provider'
import { providerFailure } from '../provider-failure'
import { readErrorText } from '../read-error-text'
import { errorBodySchema } from './reply-schema'

const contextCodes = ['context_length_exceeded', 'exceed_context_size_error', 'string_above_max_length']
const contextWords =
  /maximum context length|context (length|size|window) (of|is|exceeded)|exceeds? the (available |maximum )?context|prompt is too long|too large for model with|reduce the length/i
const contentCodes = ['content_policy_violation', 'content_filter', 'content_filtered', 'invalid_prompt', 'moderation']
const missingCodes = ['model_not_found', 'NotFoundError']

interface Told {
  codes: string[]
  words: string
}

/** Codes and words of an error, in the forms of OpenAI, vLLM, llama.cpp, Mistral and proxies. */
function readTold(value: unknown): Told {
  const parsed = errorBodySchema.safeParse(value)
  if (!parsed.success) return { codes: [], words: '' }
  const { error, message, detail, type, code } = parsed.data
  const inner = typeof error === 'object' && error !== null ? error : {}
  const codes = [inner.code, inner.type, code, type].filter((entry) => entry != null).map(String)
  const words = [typeof error === 'string' ? error : inner.message, message, detail]
  return { codes, words: words.filter((entry) => typeof entry === 'string').join(' ') }
}

function mapTold(status: number, { codes, words }: Told): Fault {
  const has = (wanted: string[]) => codes.some((code) => wanted.includes(code))
  const isRequestFault = status === 400 || status === 413 || status === 422 || status >= 500
  if (isRequestFault && (has(contextCodes) || contextWords.test(words))) return 'contextTooLong'
  if (has(contentCodes)) return 'refusedContent'
  if (has(missingCodes)) return 'modelMissing'
  return mapStatus(status)
}

export async function mapCompletionFault(response: Response): Promise<AppError> {
  const { status, headers } = response
  const text = await readErrorText(response)
  let told: Told = { codes: [], words: '' }
  try {
    told = readTold(JSON.parse(text))
  } catch {
    // Not JSON: the status has to be enough.
  }
  // A quota that is used up will not be there again in a moment, whatever the header says.
  const isSpent = told.codes.includes('insufficient_quota')
  return providerFailure(mapTold(status, told), { status, retryAfterMs: isSpent ? null : retryAfterOf(headers) })
}

/** An error under status 200: in a chunk of the stream, or in place of it. */
export function mapStreamFault(value: unknown): AppError {
  const told = readTold(value)
  const status = told.codes.map(Number).find((code) => code >= 400 && code < 600)
  const isLimited = told.codes.some((code) => /rate_limit|insufficient_quota/.test(code))
  const isBusy = told.codes.some((code) => /overloaded|server_busy|unavailable/.test(code))
  return providerFailure(mapTold(status ?? (isLimited ? 429 : isBusy ? 503 : 500), told))
}
