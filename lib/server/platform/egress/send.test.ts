import { createHash } from 'node:crypto'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { ConnectionPools } from './connection-pool'
import { mintPayloadPermit, mintServicePermit } from './mint-permit'
import { denyOwnPorts } from './own-ports'
import type { PayloadPermit, Permit } from './permit'
import { type EgressParts, type OutboundRequest, sendRequest } from './send'
import { buildShowBody } from './service-body'
import type { EgressTarget } from './target'

const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()))
})

interface Seen {
  connections: number
  requests: { url: string; headers: Record<string, unknown>; body: string }[]
}

async function serve(
  answer: RequestListener = (_, res) => res.end('{}'),
): Promise<{ port: number; seen: Seen; server: Server }> {
  const seen: Seen = { connections: 0, requests: [] }
  const server = createServer((req, res) => {
    const parts: Buffer[] = []
    req.on('data', (part) => parts.push(part))
    req.on('end', () => {
      seen.requests.push({ url: req.url ?? '', headers: req.headers, body: Buffer.concat(parts).toString() })
      answer(req, res)
    })
  })
  server.on('connection', () => seen.connections++)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closers.push(() => new Promise((resolve) => server.close(resolve).closeAllConnections()))
  return { port: (server.address() as AddressInfo).port, seen, server }
}

function parts(addresses: string[] | null = null, nowMs = () => performance.now()): EgressParts {
  const pools = new ConnectionPools(async () => {
    if (!addresses) throw new Error('no name may be resolved here')
    return addresses
  })
  closers.push(() => pools.close())
  return { pools, nowMs }
}

function targetAt(base: string, more: Partial<EgressTarget> = {}): EgressTarget {
  return {
    providerId: 'p1',
    kind: 'ollama',
    baseUrl: new URL(base),
    boundary: 'local',
    practicePort: null,
    allowedRanges: [{ cidr: '127.0.0.0/8', ports: null }],
    pinnedAddresses: null,
    airGapped: false,
    openCredential: null,
    ...more,
  }
}

const body = '{"model":"m","messages":[]}'
const hash = (text: string) => createHash('sha256').update(text).digest('hex')

function payloadFor(url: URL, more: Partial<PayloadPermit> = {}): PayloadPermit {
  const facts = { runId: 'r', attemptId: 'a', providerId: 'p1', modelId: 'm', boundary: 'local' } as const
  return mintPayloadPermit({ ...facts, url: url.href, bodySha256: hash(body), ...more })
}

function ask(target: EgressTarget, permit: Permit, url: URL, more: Partial<OutboundRequest> = {}): OutboundRequest {
  return {
    permit,
    target,
    url,
    method: 'POST',
    headers: new Headers({ 'content-type': 'application/json' }),
    body,
    ...more,
  }
}

const reasonOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'no failure',
    (error) => error.details?.why ?? error.details?.reason ?? String(error),
  )

describe('a payload permit', () => {
  it('sends exactly its bytes to exactly its URL, once', async () => {
    const { port, seen } = await serve()
    const target = targetAt(`http://127.0.0.1:${port}/`)
    const url = new URL('/api/chat', target.baseUrl)
    const permit = payloadFor(url)
    const edge = parts()
    const reply = await sendRequest(ask(target, permit, url), edge)
    expect(await reply.json()).toEqual({})
    expect(seen.requests.map((r) => r.body)).toEqual([body])
    expect(await reasonOf(sendRequest(ask(target, permit, url), edge))).toBe('used')
    expect(seen.requests).toHaveLength(1)
  })

  const refusals: [string, (url: URL) => Partial<OutboundRequest>][] = [
    ['forged', (url) => ({ permit: { ...payloadFor(url) } as PayloadPermit })],
    ['forged', () => ({ permit: { kind: 'payload' } as PayloadPermit })],
    ['body', () => ({ body: body.replace('m', 'n') })],
    ['body', () => ({ body: `${body} ` })],
    ['method', () => ({ body: null })],
    ['method', () => ({ method: 'PUT' })],
    ['url', (url) => ({ url: new URL(`${url.href}?q=text`) })],
    ['url', (url) => ({ url: new URL('/api/generate', url) })],
    ['provider', (url) => ({ permit: payloadFor(url, { providerId: 'p2' }) })],
    ['boundary', (url) => ({ permit: payloadFor(url, { boundary: 'cloud' }) })],
  ]
  it.each(refusals)('that is wrong by its %s opens no connection', async (why, change) => {
    const { port, seen } = await serve()
    const target = targetAt(`http://127.0.0.1:${port}/`)
    const url = new URL('/api/chat', target.baseUrl)
    const failure = sendRequest(ask(target, payloadFor(url), url, change(url)), parts())
    await expect(failure).rejects.toMatchObject({ code: 'internal', details: { reason: 'permit_refused', why } })
    expect(seen.connections).toBe(0)
  })

  it('is worth nothing after 30 seconds of the monotonic clock', async () => {
    const { port, seen } = await serve()
    const target = targetAt(`http://127.0.0.1:${port}/`)
    const url = new URL('/api/chat', target.baseUrl)
    const mintedAt = performance.now()
    const late = parts(null, () => mintedAt + 30_100)
    expect(await reasonOf(sendRequest(ask(target, payloadFor(url), url), late))).toBe('expired')
    expect(seen.connections).toBe(0)
  })
})

describe('a service permit', () => {
  it('carries GETs under its base and bodies of the fixed builders, and no other text', async () => {
    const { port, seen } = await serve()
    const target = targetAt(`http://127.0.0.1:${port}/`)
    const permit = mintServicePermit({
      providerId: 'p1',
      boundary: 'local',
      baseUrl: target.baseUrl.href,
      eventId: 'e',
    })
    const edge = parts()
    const go = (path: string, method: string, text: string | null) =>
      reasonOf(sendRequest(ask(target, permit, new URL(path, target.baseUrl), { method, body: text }), edge))
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
    const { port, seen } = await serve()
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
    await sendRequest(ask(target, payloadFor(url), url, { headers }), parts())
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
    const { port, seen } = await serve()
    let opened = 0
    const openCredential = async () => {
      opened++
      return { header: 'authorization', value: 'Bearer real' }
    }
    const target = targetAt(`http://127.0.0.1:${port}/v1`, { openCredential })
    const url = new URL(address.replace('PORT', String(port)))
    expect(await reasonOf(sendRequest(ask(target, payloadFor(url), url), parts()))).toBe('address_denied')
    expect(opened).toBe(0)
    expect(seen.connections).toBe(0)
  })

  it('[A39] a trailing dot names another origin', async () => {
    const { port } = await serve()
    const target = targetAt(`http://gpu.example:${port}/`)
    const url = new URL(`http://gpu.example.:${port}/api/chat`)
    expect(await reasonOf(sendRequest(ask(target, payloadFor(url), url), parts(['127.0.0.1'])))).toBe('address_denied')
  })
})

describe('addresses', () => {
  it.each([
    'http://2130706433',
    'http://017700000001',
    'http://0x7f000001',
    'http://[::ffff:127.0.0.1]',
    'http://127.1',
  ])('[A41] %s is judged as the loopback address it is', async (base) => {
    const { port, seen } = await serve()
    const target = targetAt(`${base}:${port}/`, { boundary: 'cloud' })
    const url = new URL('/api/chat', target.baseUrl)
    const permit = payloadFor(url, { boundary: 'cloud' })
    expect(await reasonOf(sendRequest(ask(target, permit, url), parts()))).toBe('address_denied')
    expect(seen.connections).toBe(0)
  })

  it.each([[['127.0.0.1', '169.254.169.254']], [['8.8.8.8', '127.0.0.1']], [['127.0.0.1', '64:ff9b::8.8.8.8']]])(
    '[A41] one bad address of a name (%s) refuses them all',
    async (addresses) => {
      const { port, seen } = await serve()
      const target = targetAt(`http://gpu.example:${port}/`)
      const url = new URL('/api/chat', target.baseUrl)
      expect(await reasonOf(sendRequest(ask(target, payloadFor(url), url), parts(addresses)))).toBe('address_denied')
      expect(seen.connections).toBe(0)
    },
  )

  it('[A41] a declared server works by name, and a name that moves is judged again at its next connection', async () => {
    const { port, seen } = await serve((_, res) => res.writeHead(200, { connection: 'close' }).end('{}'))
    const target = targetAt(`http://gpu.example:${port}/`)
    const url = new URL('/api/chat', target.baseUrl)
    const addresses = ['127.0.0.1']
    const edge = parts(addresses)
    await (await sendRequest(ask(target, payloadFor(url), url), edge)).text()
    await (await sendRequest(ask(target, payloadFor(url), url), edge)).text()
    expect(seen.requests[0]?.headers.host).toBe(`gpu.example:${port}`)
    addresses[0] = '8.8.8.8'
    expect(await reasonOf(sendRequest(ask(target, payloadFor(url), url), edge))).toBe('address_denied')
    expect(seen.requests).toHaveLength(2)
  })

  it.each(['file:///etc/passwd', 'gopher://127.0.0.1/', 'ftp://127.0.0.1/', 'unix:/tmp/s'])(
    '[A41] %s is no way to a provider',
    async (address) => {
      const target = targetAt(address)
      const url = new URL(address)
      expect(await reasonOf(sendRequest(ask(target, payloadFor(url), url), parts()))).toBe('address_denied')
    },
  )

  it('[A41] a redirect is refused, not followed', async () => {
    const { port, seen } = await serve((_, res) => res.writeHead(302, { location: '/elsewhere' }).end())
    const target = targetAt(`http://127.0.0.1:${port}/`)
    const url = new URL('/api/chat', target.baseUrl)
    expect(await reasonOf(sendRequest(ask(target, payloadFor(url), url), parts()))).toBe('redirect_refused')
    expect(seen.requests).toHaveLength(1)
  })

  it('[A41] our own ports are no provider', async () => {
    const { port, seen } = await serve()
    denyOwnPorts([port])
    const target = targetAt(`http://127.0.0.1:${port}/`)
    const url = new URL('/api/chat', target.baseUrl)
    expect(await reasonOf(sendRequest(ask(target, payloadFor(url), url), parts()))).toBe('address_denied')
    expect(seen.connections).toBe(0)
    const practice = targetAt(`http://127.0.0.1:${port}/`, { practicePort: port, allowedRanges: [] })
    expect(await reasonOf(sendRequest(ask(practice, payloadFor(url), url), parts()))).toBe('no failure')
  })
})

describe('air-gapped', () => {
  it('refuses every boundary but local, and resolves no name', async () => {
    const { port, seen } = await serve()
    const base = `http://gpu.example:${port}/`
    const url = new URL('/api/chat', base)
    const pinned = { airGapped: true, pinnedAddresses: ['127.0.0.1'] }
    for (const boundary of ['private', 'cloud'] as const) {
      const target = targetAt(base, { ...pinned, boundary })
      const permit = payloadFor(url, { boundary })
      expect(await reasonOf(sendRequest(ask(target, permit, url), parts()))).toBe('address_denied')
    }
    expect(seen.connections).toBe(0)
    const unpinned = targetAt(base, { airGapped: true })
    expect(await reasonOf(sendRequest(ask(unpinned, payloadFor(url), url), parts()))).toBe('name_not_found')
    expect(await reasonOf(sendRequest(ask(targetAt(base, pinned), payloadFor(url), url), parts()))).toBe('no failure')
    expect(seen.requests).toHaveLength(1)
  })
})

describe('replies', () => {
  const chat = async (answer: RequestListener, signal?: AbortSignal) => {
    const { port } = await serve(answer)
    const target = targetAt(`http://127.0.0.1:${port}/`)
    const url = new URL('/api/chat', target.baseUrl)
    return sendRequest(ask(target, payloadFor(url), url, { signal }), parts())
  }

  it('with a line over 1 MiB are cut', async () => {
    const reply = await chat((_, res) => {
      res.writeHead(200, { 'content-type': 'text/event-stream' })
      const push = () => {
        while (res.write('x'.repeat(65_536)));
        res.once('drain', push)
      }
      push()
    })
    expect(await reasonOf(reply.text())).toBe('too_large')
  })

  it('over 32 MiB of JSON are cut', async () => {
    const reply = await chat((_, res) => {
      res.writeHead(200, { 'content-type': 'application/json' })
      const push = () => {
        while (res.write('1\n'.repeat(65_536)));
        res.once('drain', push)
      }
      push()
    })
    expect(await reasonOf(reply.text())).toBe('too_large')
  })

  it('with headers over 32 KiB are refused', async () => {
    const failure = chat((_, res) => res.writeHead(200, { 'x-big': 'x'.repeat(40_000) }).end())
    expect(await reasonOf(failure)).toBe('too_large')
  })

  it('that are compressed are refused, since none were asked for', async () => {
    expect(await reasonOf(chat((_, res) => res.writeHead(200, { 'content-encoding': 'gzip' }).end('x')))).toBe(
      'bad_reply',
    )
  })

  it('that break off say so by code, without a word of the reply', async () => {
    const reply = await chat((_, res) => {
      res.writeHead(200, { 'content-type': 'application/json', 'content-length': 100 })
      res.write('{"secret":', () => res.destroy())
    })
    await expect(reply.text()).rejects.toMatchObject({
      details: { reason: 'bad_reply', fault: 'truncated', sent: 'maybe' },
    })
  })

  it('end at once when the request is aborted, and the socket closes', async () => {
    const stop = new AbortController()
    let closed = () => {}
    const left = new Promise<void>((resolve) => {
      closed = resolve
    })
    const reply = await chat((_, res) => {
      res.on('close', closed)
      res.write('{')
    }, stop.signal)
    const text = reply.text()
    stop.abort()
    await expect(text).rejects.toThrow()
    await left
  })

  it('that never come say whether anything was sent', async () => {
    const { port, server } = await serve()
    await new Promise((resolve) => server.close(resolve))
    const target = targetAt(`http://127.0.0.1:${port}/`)
    const url = new URL('/api/chat', target.baseUrl)
    const failure = sendRequest(ask(target, payloadFor(url), url), parts())
    await expect(failure).rejects.toMatchObject({
      code: 'provider_unavailable',
      details: { reason: 'connection_refused', fault: 'unreachable', sent: 'no' },
    })
    await expect(chat((req) => req.socket.destroy())).rejects.toMatchObject({ details: { sent: 'maybe', reset: true } })
  })
})
