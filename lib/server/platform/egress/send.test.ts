import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  closeOutbound,
  openParts,
  outbound,
  outboundBody,
  payloadFor,
  reasonOf,
  serveCounting,
  sha256Of,
  targetAt,
} from '@/e2e/fixtures/outbound-call'
import { mintPayloadPermit, mintServicePermit } from './mint-permit'
import type { PayloadPermit } from './permit'
import { type OutboundRequest, sendRequest } from './send'
import { buildShowBody } from './service-body'

afterEach(closeOutbound)

describe('a payload permit', () => {
  it('sends exactly its bytes to exactly its URL, once', async () => {
    const { port, seen } = await serveCounting()
    const target = targetAt(`http://127.0.0.1:${port}/`)
    const url = new URL('/api/chat', target.baseUrl)
    const permit = payloadFor(url)
    const edge = openParts()
    const reply = await sendRequest(outbound(target, permit, url), edge)
    expect(await reply.json()).toEqual({})
    expect(seen.requests.map((r) => r.body)).toEqual([outboundBody])
    expect(await reasonOf(sendRequest(outbound(target, permit, url), edge))).toBe('used')
    expect(seen.requests).toHaveLength(1)
  })

  const refusals: [string, (url: URL) => Partial<OutboundRequest>][] = [
    ['forged', (url) => ({ permit: { ...payloadFor(url) } as PayloadPermit })],
    ['forged', () => ({ permit: { kind: 'payload' } as PayloadPermit })],
    ['body', () => ({ body: outboundBody.replace('m', 'n') })],
    ['body', () => ({ body: `${outboundBody} ` })],
    ['method', () => ({ body: null })],
    ['method', () => ({ method: 'PUT' })],
    ['url', (url) => ({ url: new URL(`${url.href}?q=text`) })],
    ['url', (url) => ({ url: new URL('/api/generate', url) })],
    ['provider', (url) => ({ permit: payloadFor(url, { providerId: 'p2' }) })],
    ['boundary', (url) => ({ permit: payloadFor(url, { boundary: 'cloud' }) })],
  ]
  it.each(refusals)('that is wrong by its %s opens no connection', async (why, change) => {
    const { port, seen } = await serveCounting()
    const target = targetAt(`http://127.0.0.1:${port}/`)
    const url = new URL('/api/chat', target.baseUrl)
    const failure = sendRequest(outbound(target, payloadFor(url), url, change(url)), openParts())
    await expect(failure).rejects.toMatchObject({ code: 'internal', details: { reason: 'permit_refused', why } })
    expect(seen.connections).toBe(0)
  })

  it('is worth nothing after 30 seconds of the monotonic clock', async () => {
    const { port, seen } = await serveCounting()
    const target = targetAt(`http://127.0.0.1:${port}/`)
    const url = new URL('/api/chat', target.baseUrl)
    const mintedAt = performance.now()
    const late = openParts(null, () => mintedAt + 30_100)
    expect(await reasonOf(sendRequest(outbound(target, payloadFor(url), url), late))).toBe('expired')
    expect(seen.connections).toBe(0)
  })
})

describe('permits of two bundles', () => {
  it('are known to each other: one book in the process', async () => {
    const { port } = await serveCounting()
    const target = targetAt(`http://127.0.0.1:${port}/`)
    const url = new URL('/api/chat', target.baseUrl)
    vi.resetModules()
    const other = await import('./mint-permit')
    expect(other.mintPayloadPermit).not.toBe(mintPayloadPermit)
    const facts = { runId: 'r', attemptId: 'a', providerId: 'p1', modelId: 'm', boundary: 'local' } as const
    const permit = other.mintPayloadPermit({ ...facts, url: url.href, bodySha256: sha256Of(outboundBody) })
    const edge = openParts()
    expect(await reasonOf(sendRequest(outbound(target, permit, url), edge))).toBe('no failure')
    expect(await reasonOf(sendRequest(outbound(target, permit, url), edge))).toBe('used')
  })
})

describe('a service permit', () => {
  it('carries GETs under its base and bodies of the fixed builders, and no other text', async () => {
    const { port, seen } = await serveCounting()
    const target = targetAt(`http://127.0.0.1:${port}/`)
    const permit = mintServicePermit({
      providerId: 'p1',
      boundary: 'local',
      baseUrl: target.baseUrl.href,
      eventId: 'e',
    })
    const edge = openParts()
    const go = (path: string, method: string, text: string | null) =>
      reasonOf(sendRequest(outbound(target, permit, new URL(path, target.baseUrl), { method, body: text }), edge))
    expect(await go('/api/tags', 'GET', null)).toBe('no failure')
    expect(await go('/api/show', 'POST', buildShowBody('tiny:latest'))).toBe('no failure')
    expect(await go('/api/show', 'POST', '{"model":"a secret sentence"}')).toBe('body')
    expect(await go('/api/chat', 'POST', buildShowBody('tiny'))).toBe('body')
    expect(await go('/api/tags?q=text', 'GET', null)).toBe('url')
    expect(await go('/api/tags', 'DELETE', null)).toBe('body')
    expect(seen.requests.map((r) => r.url)).toEqual(['/api/tags', '/api/show'])
  })
})

describe('headers', () => {
  it('leave from a closed list, and the key is put on last by egress', async () => {
    const { port, seen } = await serveCounting()
    const target = targetAt(`http://127.0.0.1:${port}/`, {
      openCredential: async () => ({ header: 'Authorization', value: 'Bearer real' }),
    })
    const url = new URL('/api/chat', target.baseUrl)
    const headers = new Headers({
      authorization: 'Bearer placeholder',
      'content-type': 'application/json',
      'x-stainless-os': 'Linux',
      'x-note': 'text',
      cookie: 'a=b',
    })
    await sendRequest(outbound(target, payloadFor(url), url, { headers }), openParts())
    const sent = seen.requests[0]?.headers
    expect(sent).toMatchObject({ authorization: 'Bearer real', 'user-agent': 'gatehouse' })
    expect(Object.keys(sent ?? {}).sort()).toEqual(
      ['accept-encoding', 'authorization', 'connection', 'content-length', 'content-type', 'host', 'user-agent'].sort(),
    )
  })

  it.each([
    'http://127.0.0.1:PORT/other/chat',
    'http://127.0.0.1:PORT/v1evil/chat',
    'http://127.0.0.1:PORT/v1/../admin',
    'https://127.0.0.1:PORT/v1/chat',
    'http://127.0.0.1:1/v1/chat',
    'http://localhost:PORT/v1/chat',
    'http://user:pw@127.0.0.1:PORT/v1/chat',
    'http://xn--n3h.example:PORT/v1/chat',
    'http://127.0.0.2:PORT/v1/chat',
  ])('[A39] hold no key for %s, and nothing is opened', async (address) => {
    const { port, seen } = await serveCounting()
    let opened = 0
    const openCredential = async () => {
      opened++
      return { header: 'authorization', value: 'Bearer real' }
    }
    const target = targetAt(`http://127.0.0.1:${port}/v1`, { openCredential })
    const url = new URL(address.replace('PORT', String(port)))
    expect(await reasonOf(sendRequest(outbound(target, payloadFor(url), url), openParts()))).toBe('address_denied')
    expect(opened).toBe(0)
    expect(seen.connections).toBe(0)
  })

  it('[A39] a trailing dot names another origin', async () => {
    const { port } = await serveCounting()
    const target = targetAt(`http://gpu.example:${port}/`)
    const url = new URL(`http://gpu.example.:${port}/api/chat`)
    expect(await reasonOf(sendRequest(outbound(target, payloadFor(url), url), openParts(['127.0.0.1'])))).toBe(
      'address_denied',
    )
  })
})
