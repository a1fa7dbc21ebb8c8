import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Connection } from '../provider'
import { streamCompletion } from './stream'

afterEach(() => vi.unstubAllEnvs())

describe('the environment', () => {
  it('changes nothing of a request: no address, key, header or log of the SDK comes from it', async () => {
    vi.stubEnv('OPENAI_BASE_URL', 'https://elsewhere.example/v1')
    vi.stubEnv('OPENAI_API_KEY', 'sk-environment')
    vi.stubEnv('OPENAI_ADMIN_KEY', 'sk-admin')
    vi.stubEnv('OPENAI_ORG_ID', 'org-environment')
    vi.stubEnv('OPENAI_PROJECT_ID', 'proj-environment')
    vi.stubEnv('OPENAI_LOG', 'debug')
    const log = vi.spyOn(console, 'debug').mockImplementation(() => undefined)
    let sent = ''
    const on: Connection = {
      baseUrl: new URL('http://127.0.0.1:9/v1'),
      refusal: () => null,
      async fetch(input, init) {
        sent = `${String(input)} ${JSON.stringify([...new Headers(init?.headers)])}`
        return new Response('{"error":{}}', { status: 500 })
      },
    }
    const ask = { model: 'm', messages: [], maxOutputTokens: 1, contextTokens: 9 }
    const first = streamCompletion(ask, on, new AbortController().signal, 'smallest')[Symbol.asyncIterator]().next()
    await expect(first).rejects.toMatchObject({ details: { fault: 'serverError' } })
    expect(sent).toContain('http://127.0.0.1:9/v1/chat/completions')
    expect(sent).toContain('Bearer placeholder')
    expect(sent).not.toMatch(/environment|elsewhere|sk-admin/)
    expect(log).not.toHaveBeenCalled()
  })
})
