import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * Mock upstream for load, in a process of its own: OpenAI's stream with a fixed first token and gap by its own timers
 * (drift corrected). Settings come with the model's name: `mock-<first ms>-<gap ms>-<tokens>`. Counts requests, bytes
 * and aborts under /counts.
 */
const counts = { requests: 0, bytes: 0, ended: 0, aborted: 0 }
const words = 'alpha bravo charlie delta echo foxtrot golf hotel'.split(' ')

const chunk = (model: string, delta: object, finish: string | null = null) =>
  `data: ${JSON.stringify({ id: 'mock', object: 'chat.completion.chunk', created: 0, model, choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`

function stream(res: ServerResponse, model: string, startedMs: number): void {
  const [firstMs = 0, gapMs = 0, tokens = 1] = model.split('-').slice(1).map(Number)
  res.writeHead(200, { 'content-type': 'text/event-stream' })
  let sent = 0
  let timer: NodeJS.Timeout | null = null
  res.on('close', () => {
    if (timer) clearTimeout(timer)
    if (res.writableFinished) counts.ended++
    else counts.aborted++
  })
  const end = () => {
    const usage = { prompt_tokens: 10, completion_tokens: tokens, total_tokens: 10 + tokens }
    const last = { id: 'mock', object: 'chat.completion.chunk', created: 0, model, choices: [], usage }
    res.end(`${chunk(model, {}, 'stop')}data: ${JSON.stringify(last)}\n\ndata: [DONE]\n\n`)
  }
  const next = () => {
    do {
      res.write(chunk(model, { role: 'assistant', content: `${words[sent % words.length]} ` }))
      sent++
    } while (gapMs === 0 && sent < tokens)
    if (sent >= tokens) return end()
    timer = setTimeout(next, Math.max(0, startedMs + firstMs + sent * gapMs - performance.now()))
  }
  if (firstMs === 0) next()
  else timer = setTimeout(next, Math.max(0, startedMs + firstMs - performance.now()))
}

const models = process.argv.slice(2)
const server = createServer((req, res) => {
  const startedMs = performance.now()
  if (req.url === '/counts') return void res.end(JSON.stringify(counts))
  if (req.url?.startsWith('/v1/models'))
    return void res.setHeader('content-type', 'application/json').end(
      JSON.stringify({
        object: 'list',
        data: models.map((id) => ({ id, object: 'model', created: 0, owned_by: 'mock' })),
      }),
    )
  const parts: Buffer[] = []
  req.on('data', (part: Buffer) => parts.push(part))
  req.on('end', () => {
    const body = Buffer.concat(parts)
    counts.requests++
    counts.bytes += body.length
    stream(res, (JSON.parse(body.toString()) as { model: string }).model, startedMs)
  })
})
server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1', () => process.stdout.write(`${(server.address() as AddressInfo).port}\n`))
process.on('SIGTERM', () => process.exit(0))
