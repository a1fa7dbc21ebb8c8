import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  closeOutbound,
  openParts,
  outbound,
  payloadFor,
  reasonOf,
  serveCounting,
  targetAt,
} from '@/e2e/fixtures/outbound-call'
import { denyOwnPorts } from './own-ports'
import { sendRequest } from './send'

afterEach(closeOutbound)

describe('addresses', () => {
  it.each([
    'http://2130706433',
    'http://017700000001',
    'http://0x7f000001',
    'http://[::ffff:127.0.0.1]',
    'http://127.1',
  ])('[A41] %s is judged as the loopback address it is', async (base) => {
    const { port, seen } = await serveCounting()
    const target = targetAt(`${base}:${port}/`, { boundary: 'cloud' })
    const url = new URL('/api/chat', target.baseUrl)
    const permit = payloadFor(url, { boundary: 'cloud' })
    expect(await reasonOf(sendRequest(outbound(target, permit, url), openParts()))).toBe('address_denied')
    expect(seen.connections).toBe(0)
  })

  it.each([[['127.0.0.1', '169.254.169.254']], [['8.8.8.8', '127.0.0.1']], [['127.0.0.1', '64:ff9b::8.8.8.8']]])(
    '[A41] one bad address of a name (%s) refuses them all',
    async (addresses) => {
      const { port, seen } = await serveCounting()
      const target = targetAt(`http://gpu.example:${port}/`)
      const url = new URL('/api/chat', target.baseUrl)
      expect(await reasonOf(sendRequest(outbound(target, payloadFor(url), url), openParts(addresses)))).toBe(
        'address_denied',
      )
      expect(seen.connections).toBe(0)
    },
  )

  it('[A41] a declared server works by name, and a name that moves is judged again at its next connection', async () => {
    const { port, seen } = await serveCounting((_, res) => res.writeHead(200, { connection: 'close' }).end('{}'))
    const target = targetAt(`http://gpu.example:${port}/`)
    const url = new URL('/api/chat', target.baseUrl)
    const addresses = ['127.0.0.1']
    const edge = openParts(addresses)
    await (await sendRequest(outbound(target, payloadFor(url), url), edge)).text()
    await (await sendRequest(outbound(target, payloadFor(url), url), edge)).text()
    expect(seen.requests[0]?.headers.host).toBe(`gpu.example:${port}`)
    addresses[0] = '8.8.8.8'
    expect(await reasonOf(sendRequest(outbound(target, payloadFor(url), url), edge))).toBe('address_denied')
    expect(seen.requests).toHaveLength(2)
  })

  it.each(['file:///etc/passwd', 'gopher://127.0.0.1/', 'ftp://127.0.0.1/', 'unix:/tmp/s'])(
    '[A41] %s is no way to a provider',
    async (address) => {
      const target = targetAt(address)
      const url = new URL(address)
      expect(await reasonOf(sendRequest(outbound(target, payloadFor(url), url), openParts()))).toBe('address_denied')
    },
  )

  it('[A41] a redirect is refused, not followed', async () => {
    const { port, seen } = await serveCounting((_, res) => res.writeHead(302, { location: '/elsewhere' }).end())
    const target = targetAt(`http://127.0.0.1:${port}/`)
    const url = new URL('/api/chat', target.baseUrl)
    expect(await reasonOf(sendRequest(outbound(target, payloadFor(url), url), openParts()))).toBe('redirect_refused')
    expect(seen.requests).toHaveLength(1)
  })

  it('[A41] our own ports are no provider', async () => {
    const { port, seen } = await serveCounting()
    denyOwnPorts([port])
    const target = targetAt(`http://127.0.0.1:${port}/`)
    const url = new URL('/api/chat', target.baseUrl)
    expect(await reasonOf(sendRequest(outbound(target, payloadFor(url), url), openParts()))).toBe('address_denied')
    expect(seen.connections).toBe(0)
    const practice = targetAt(`http://127.0.0.1:${port}/`, { practicePort: port, allowedRanges: [] })
    expect(await reasonOf(sendRequest(outbound(practice, payloadFor(url), url), openParts()))).toBe('no failure')
  })
})

describe('the environment', () => {
  it('gives no proxy', async () => {
    const proxy = await serveCounting()
    const { port, seen } = await serveCounting()
    for (const name of ['HTTP_PROXY', 'http_proxy', 'ALL_PROXY']) vi.stubEnv(name, `http://127.0.0.1:${proxy.port}`)
    const target = targetAt(`http://127.0.0.1:${port}/`)
    const url = new URL('/api/chat', target.baseUrl)
    await sendRequest(outbound(target, payloadFor(url), url), openParts())
    vi.unstubAllEnvs()
    expect([proxy.seen.connections, seen.requests.length]).toEqual([0, 1])
  })
})

describe('air-gapped', () => {
  it('refuses every boundary but local, and resolves no name', async () => {
    const { port, seen } = await serveCounting()
    const base = `http://gpu.example:${port}/`
    const url = new URL('/api/chat', base)
    const pinned = { airGapped: true, pinnedAddresses: ['127.0.0.1'] }
    for (const boundary of ['private', 'cloud'] as const) {
      const target = targetAt(base, { ...pinned, boundary })
      const permit = payloadFor(url, { boundary })
      expect(await reasonOf(sendRequest(outbound(target, permit, url), openParts()))).toBe('address_denied')
    }
    expect(seen.connections).toBe(0)
    const unpinned = targetAt(base, { airGapped: true })
    expect(await reasonOf(sendRequest(outbound(unpinned, payloadFor(url), url), openParts()))).toBe('name_not_found')
    expect(await reasonOf(sendRequest(outbound(targetAt(base, pinned), payloadFor(url), url), openParts()))).toBe(
      'no failure',
    )
    expect(seen.requests).toHaveLength(1)
  })
})
