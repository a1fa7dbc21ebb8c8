/** Every failure a caller may see has one of these codes; `http/problem` maps each to a status once. */
const errorCodes = [
  'invalid_input',
  'unauthenticated',
  'forbidden',
  'not_found',
  'conflict',
  'rate_limited',
  'budget_exceeded',
  'audit_unavailable',
  'provider_unavailable',
  'provider_rejected',
  'internal',
] as const

export type ErrorCode = (typeof errorCodes)[number]

/** Facts about a failure that are safe to show and log: ids, codes, counts. Never text that a person or model wrote. */
export type ErrorDetails = Record<string, string | number | boolean | null | undefined | readonly string[]>

/**
 * The one failure type. `message` is a sentence for the person and says what to do next; `cause` stays in this process
 * and never reaches a reply. Two copies of this class exist in one process (the server's and Next's bundle), so it is
 * told by `code` (`isAppError`), never by `instanceof`.
 */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly details: ErrorDetails

  constructor(code: ErrorCode, message: string, options: { cause?: unknown; details?: ErrorDetails } = {}) {
    super(message, { cause: options.cause })
    this.name = 'AppError'
    this.code = code
    this.details = options.details ?? {}
  }
}

/** True for an `AppError` of either bundle. */
export function isAppError(value: unknown): value is AppError {
  return value instanceof Error && value.name === 'AppError' && errorCodes.includes((value as AppError).code)
}
