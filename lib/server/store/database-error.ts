import { isConnectionLost, sqlState } from '../platform/database/connection-lost'

interface Known {
  name?: unknown
  code?: unknown
}

/** Did the database fail, rather than our own code? */
export function isDatabaseError(error: unknown): boolean {
  const { name } = (error ?? {}) as Known
  if (typeof name === 'string' && /^(Prisma|DriverAdapter|StatementError)/.test(name)) return true
  return isConnectionLost(error)
}

/**
 * Did the database refuse the data (class 22, 23: malformed or against a constraint)? Then the log itself is well, and
 * one request's bad input must not stop everybody's.
 */
export function isDataError(error: unknown): boolean {
  const { code } = (error ?? {}) as Known
  if (typeof code === 'string' && /^P20(00|02|03|11|20|25)$/.test(code)) return true
  return /^2[23]/.test(sqlState(error))
}

export function isUniqueViolation(error: unknown): boolean {
  return ((error ?? {}) as Known).code === 'P2002' || sqlState(error) === '23505'
}
