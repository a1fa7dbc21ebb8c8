import { type AppError, isAppError } from '@/lib/core/errors'
import { type EgressReason, egressFailure } from './egress-failure'

const beforeSending: Record<string, EgressReason> = {
  ECONNREFUSED: 'connection_refused',
  EHOSTUNREACH: 'connection_refused',
  ENETUNREACH: 'connection_refused',
  EADDRNOTAVAIL: 'connection_refused',
  EHOSTDOWN: 'connection_refused',
  ENOTFOUND: 'name_not_found',
  EAI_AGAIN: 'name_not_found',
  UND_ERR_CONNECT_TIMEOUT: 'connection_timeout',
  ETIMEDOUT: 'connection_timeout',
  EPROTO: 'tls_failed',
}
const tlsCode =
  /^(ERR_TLS|ERR_SSL|CERT_|CRL_|UNABLE_TO_|DEPTH_ZERO|SELF_SIGNED|HOSTNAME_MISMATCH|INVALID_CA|ERROR_IN_CERT)/

function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code
  if (typeof code === 'string') return code
  const inner = (error as { errors?: unknown[] } | null)?.errors?.[0]
  return inner ? codeOf(inner) : ''
}

/** Names what happened to a connection, by code alone: the words of an error may quote the other side. */
export function mapConnectError(error: unknown): AppError {
  // Our own refusals (address, name) come back through the connector as they were thrown.
  if (isAppError(error)) return error
  if (isAppError((error as { cause?: unknown } | null)?.cause)) return (error as { cause: AppError }).cause
  const code = codeOf(error)
  const early = beforeSending[code]
  if (early) return egressFailure(early, { sent: 'no', cause: error })
  if (tlsCode.test(code)) return egressFailure('tls_failed', { sent: 'no', cause: error })
  if (code === 'UND_ERR_HEADERS_TIMEOUT') {
    return egressFailure('idle_timeout', { sent: 'maybe', fault: 'silent', cause: error })
  }
  if (code === 'UND_ERR_HEADERS_OVERFLOW' || code === 'HPE_HEADER_OVERFLOW') {
    return egressFailure('too_large', { sent: 'maybe', cause: error })
  }
  if (code.startsWith('HPE_')) return egressFailure('bad_reply', { sent: 'maybe', cause: error })
  return egressFailure('connection_refused', { sent: 'maybe', reset: true, cause: error })
}
