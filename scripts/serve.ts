import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import next from 'next'
import { AppError, isAppError } from '@/lib/core/errors'
import { createGateway, isGatewayPath } from '@/lib/server/gateway/create-gateway'
import { enterFrontDoor, pathOf } from '@/lib/server/gateway/front-door'
import { publishOrigins } from '@/lib/server/gateway/publish-origins'
import { runJobs } from '@/lib/server/jobs/run-jobs'
import { bootPortal, type Portal } from '@/lib/server/operations/boot-portal'
import { drainRuns } from '@/lib/server/operations/drain'
import { type Env, readEnv } from '@/lib/server/platform/env'
import { errorFields, log } from '@/lib/server/platform/log'

interface ServeOptions {
  root: string
  dev: boolean
}

/** Gateway, Next and jobs in one process: the gateway stands in front, Next has everything else. */
export async function serve({ root, dev }: ServeOptions): Promise<void> {
  const env = readEnv(process.env, root)
  await requireFreePort(env)
  const opening = bootPortal(root, env)
  const app = next({ dev, dir: root, hostname: env.host, port: env.port })
  // Loads its modules while the database starts; a failure is heard below, when there is a portal to close.
  const preparing = app.prepare()
  preparing.catch(() => {})
  const portal = await opening
  try {
    await preparing
    const handleByNext = app.getRequestHandler()
    const upgrade = dev ? app.getUpgradeHandler() : null
    const gateway = createGateway()
    const server = createServer(
      { maxHeaderSize: 32_768, headersTimeout: 60_000, requestTimeout: 300_000 },
      (incoming, outgoing) => {
        if (!enterFrontDoor(incoming, outgoing)) return
        const path = pathOf(incoming)
        if (path === null) outgoing.writeHead(400).end()
        else if (isGatewayPath(path)) gateway(incoming, outgoing)
        else handleByNext(incoming, outgoing).catch((error) => log.error('next.failed', errorFields(error)))
      },
    )
    server.on('upgrade', (incoming, socket, head) =>
      upgrade ? void upgrade(incoming, socket, head) : socket.destroy(),
    )
    const port = await listen(server, env)
    publishOrigins(env, port)
    const stopJobs = runJobs()
    // First: whoever reads that it is ready may stop it in the same instant.
    stopOnSignals(server, portal, stopJobs)
    announce(portal, env, port)
  } catch (error) {
    await portal.close()
    throw error
  }
}

/** A taken port is told before the database starts and the record says that the portal did. */
async function requireFreePort(env: Env): Promise<void> {
  const probe = createServer()
  await listen(probe, env)
  await new Promise((resolve) => probe.close(resolve))
}

function listen(server: Server, env: Env): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) => {
      const taken = (cause as NodeJS.ErrnoException).code === 'EADDRINUSE'
      const sentence = taken
        ? `Port ${env.port} is in use. Stop what listens there, or choose another: PORT=${env.port + 1} npm start`
        : `Gatehouse cannot listen at ${env.host}:${env.port}.`
      reject(new AppError('conflict', sentence, { cause }))
    })
    server.listen(env.port, env.host, () => resolve((server.address() as AddressInfo).port))
  })
}

/** Straight to the terminal, never through the log: the token is a secret. */
function announce({ setupToken }: Portal, env: Env, port: number): void {
  const host = env.host === '0.0.0.0' || env.host === '::' ? '127.0.0.1' : env.host
  const address = env.origins.find((origin) => new URL(origin).hostname === host && new URL(origin).port !== '0')
  process.stdout.write(`\n  Gatehouse is ready at ${address ?? `http://${host}:${port}`}\n`)
  if (setupToken !== null)
    process.stdout.write(
      `\n  First run: open that address and make the owner with this token:\n\n      ${setupToken}\n\n  It works once. Each start prints its own until there is an owner.\n`,
    )
  process.stdout.write('\n')
}

/** SIGTERM drains: no new runs, running ones finish or are recorded, then nothing is left behind. */
function stopOnSignals(server: Server, portal: Portal, stopJobs: () => void): void {
  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    server.close()
    await drainRuns(portal.env.drainMs)
    stopJobs()
    server.closeAllConnections()
    await portal.close()
    process.exit(0)
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop().catch(fail))
}

function fail(error: unknown): void {
  process.stderr.write(
    `\n  Gatehouse could not go on: ${isAppError(error) ? error.message : error instanceof Error ? (error.stack ?? error.message) : 'unknown error'}\n\n`,
  )
  process.exit(1)
}

await serve({ root: process.cwd(), dev: process.argv.includes('--dev') }).catch(fail)
