/** What the portal answers when it refuses (RFC 9457). `message` is a sentence for the person. */
export class ApiProblem extends Error {
  constructor(
    message: string,
    readonly status: number,
    readonly code: string,
    readonly requestId: string | null,
    readonly fields: Record<string, string>,
    readonly retryAfterSeconds: number | null,
  ) {
    super(message)
    this.name = 'ApiProblem'
  }
}

interface ProblemBody {
  detail?: string
  code?: string
  requestId?: string
  details?: { fields?: string[] }
}

/** One call to our own server; every refusal and every broken connection arrives as an `ApiProblem`. */
export async function api<T>(method: string, path: string, body?: unknown, signal?: AbortSignal): Promise<T> {
  const isForm = body instanceof FormData
  const headers: Record<string, string> = { accept: 'application/json' }
  if (body !== undefined && !isForm) headers['content-type'] = 'application/json'
  let response: Response
  try {
    response = await fetch(path, {
      method,
      headers,
      body: body === undefined ? undefined : isForm ? body : JSON.stringify(body),
      signal,
      cache: 'no-store',
    })
  } catch (error) {
    if (signal?.aborted) throw error
    throw new ApiProblem(
      'Gatehouse does not answer. Check your connection, then try again.',
      0,
      'offline',
      null,
      {},
      null,
    )
  }
  if (!response.ok) throw await readProblem(response)
  if (response.status === 204) return undefined as T
  const text = await response.text()
  return (text === '' ? undefined : JSON.parse(text)) as T
}

async function readProblem(response: Response): Promise<ApiProblem> {
  const body = (await response.json().catch(() => ({}))) as ProblemBody
  const retryAfter = Number.parseInt(response.headers.get('retry-after') ?? '', 10)
  return new ApiProblem(
    body.detail ?? 'That did not work. Try again; if it stays so, tell an admin.',
    response.status,
    body.code ?? 'internal',
    body.requestId ?? null,
    readFields(body.details?.fields ?? []),
    Number.isNaN(retryAfter) ? null : retryAfter,
  )
}

/** `email: Not an e-mail address` → { email: 'Not an e-mail address' }; the first sentence of a field wins. */
function readFields(lines: string[]): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const line of lines) {
    const cut = line.indexOf(': ')
    if (cut > 0) fields[line.slice(0, cut)] ??= line.slice(cut + 2)
  }
  return fields
}

/** The sentence of whatever was thrown. */
export function sentenceOf(error: unknown): string {
  return error instanceof ApiProblem ? error.message : 'That did not work. Reload the page and try again.'
}
