interface Known {
  name?: unknown
  code?: unknown
  message?: unknown
  cause?: unknown
  meta?: { code?: unknown; driverAdapterError?: { cause?: { kind?: unknown; originalCode?: unknown } } }
}

/** Of sockets, and Prisma's own: not reachable, timed out, closed, no connection left, transaction lost. */
const lostCodes =
  /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH|P1001|P1002|P1008|P1017|P2024|P2028)$/

/** What the adapter makes of a socket's failure. */
const lostKinds = /^(DatabaseNotReachable|SocketTimeout|ConnectionClosed|TlsConnectionError|TooManyConnections)$/

/** What the driver says in words only. */
const lostWords =
  /^(Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error|Client was closed)/

/** PostgreSQL's SQLSTATE, where the error carries one. */
export function sqlState(error: unknown): string {
  const { meta } = (error ?? {}) as Known
  const found = meta?.driverAdapterError?.cause?.originalCode ?? meta?.code
  return typeof found === 'string' ? found : ''
}

/** Did the connection fail, or the whole server (class 08, 57P: it shuts down or starts), rather than one statement? */
export function isConnectionLost(error: unknown): boolean {
  const { name, code, message, meta, cause } = (error ?? {}) as Known
  if (name === 'StatementError' && isConnectionLost(cause)) return true
  if (typeof code === 'string' && lostCodes.test(code)) return true
  const kind = meta?.driverAdapterError?.cause?.kind
  if (typeof kind === 'string' && lostKinds.test(kind)) return true
  if (/^(08|57P|53300)/.test(sqlState(error))) return true
  return typeof message === 'string' && lostWords.test(message)
}
