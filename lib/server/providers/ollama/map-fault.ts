import type { AppError } from '@/lib/core/errors'
import { mapStatus, retryAfterOf } from '../map-status'
import type { Fault } from '../provider'
import { providerFailure } from '../provider-failure'
import { readErrorText } from '../read-error-text'

// The words of llama.cpp's and Ollama's runners; both have no code for it.
const tooLong = /exceeds? (the )?(available )?(maximum )?context|context (length|size|window)|prompt (is )?too long/i

export function mapOllamaText(status: number, text: string): Fault {
  if ((status === 400 || status >= 500) && tooLong.test(text)) return 'contextTooLong'
  if (/server busy|maximum pending requests/i.test(text)) return 'overloaded'
  if (status >= 500 && /not found, try pulling/i.test(text)) return 'modelMissing'
  return mapStatus(status)
}

export async function mapOllamaFault(response: Response): Promise<AppError> {
  const text = await readErrorText(response)
  const { status, headers } = response
  return providerFailure(mapOllamaText(status, text), { status, retryAfterMs: retryAfterOf(headers) })
}
