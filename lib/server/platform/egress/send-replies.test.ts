import type { RequestListener } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import {
  closeOutbound,
  openParts,
  outbound,
  payloadFor,
  reasonOf,
  serveCounting,
  targetAt,
} from '@/e2e/fixtures/outbound-call'
import { sendRequest } from './send'

afterEach(closeOutbound)

describe('replies', () => {
  const chat = async (answer: RequestListener, signal?: AbortSignal) => {
    const { port } = await serveCounting(answer)
    const target = targetAt(`http://127.0.0.1:${port}/`)
    const url = new URL('/api/chat', target.baseUrl)
    return sendRequest(outbound(target, payloadFor(url), url, { signal }), openParts())
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
    const { port, server } = await serveCounting()
    await new Promise((resolve) => server.close(resolve))
    const target = targetAt(`http://127.0.0.1:${port}/`)
    const url = new URL('/api/chat', target.baseUrl)
    const failure = sendRequest(outbound(target, payloadFor(url), url), openParts())
    await expect(failure).rejects.toMatchObject({
      code: 'provider_unavailable',
      details: { reason: 'connection_refused', fault: 'unreachable', sent: 'no' },
    })
    await expect(chat((req) => req.socket.destroy())).rejects.toMatchObject({ details: { sent: 'maybe', reset: true } })
  })
})
