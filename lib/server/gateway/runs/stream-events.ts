import { apiHeaders } from '../../http/guard'
import { resolveRequest } from '../../http/request-actor'
import { attachRun } from '../../operations/attach-run'
import type { GatewayContext, GatewayReply } from '../gateway-route'

/** A watcher this far behind is cut; it attaches again by number, and the run goes on. */
const behindBytes = 1024 * 1024
const commentEveryMs = 15_000
/** Demotion, disabling and sign-out cut a running stream within this time. */
const recheckEveryMs = 5_000

/** Server-sent events of one run, written raw: one string a frame, shared by all who watch. */
export async function streamEvents({
  actor,
  params,
  query,
  incoming,
  outgoing,
}: GatewayContext): Promise<GatewayReply> {
  const after = Number(incoming.headers['last-event-id'] ?? query.get('after') ?? 0)
  let detach = () => {}
  let open = true
  const close = () => {
    if (!open) return
    open = false
    clearInterval(comment)
    clearInterval(recheck)
    detach()
    outgoing.end()
  }
  const comment = setInterval(() => outgoing.write(': still here\n\n'), commentEveryMs)
  const recheck = setInterval(() => {
    resolveRequest(incoming.headers.cookie ?? null, actor.source).then(
      (now) => now?.personId === actor.personId || close(),
      () => {},
    )
  }, recheckEveryMs)
  outgoing.on('close', close)
  const begin = () => {
    if (outgoing.headersSent) return
    outgoing.writeHead(200, {
      ...apiHeaders,
      'content-type': 'text/event-stream',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    })
    outgoing.flushHeaders()
  }
  try {
    detach = await attachRun(actor, params.id ?? '', Number.isFinite(after) ? after : 0, {
      send(frame) {
        begin()
        outgoing.write(frame)
        return outgoing.writableLength < behindBytes
      },
      close,
    })
    begin()
    if (!open) detach()
    return 'streamed'
  } catch (error) {
    open = false
    clearInterval(comment)
    clearInterval(recheck)
    throw error
  }
}
