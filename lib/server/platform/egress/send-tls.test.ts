import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SecureVersion } from 'node:tls'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ConnectionPools } from './connection-pool'
import { mintServicePermit } from './mint-permit'
import { sendRequest } from './send'
import type { EgressTarget } from './target'

const hasOpenssl = spawnSync('openssl', ['version']).status === 0
const folder = mkdtempSync(join(tmpdir(), 'gatehouse-tls-'))
const pools = new ConnectionPools(async () => ['127.0.0.1'])
const closers: (() => void)[] = []

interface Pair {
  key: string
  cert: string
}

function openssl(...args: string[]): void {
  execFileSync('openssl', args, { stdio: 'ignore', cwd: folder })
}

/** `openssl ca` alone can date a certificate freely, and in every version. */
function makeCertificate(name: string, dates: [string, string]): Pair {
  const config = `[ca]\ndefault_ca=d\n[d]\ndatabase=${name}.idx\nnew_certs_dir=.\nrand_serial=yes\ndefault_md=sha256
policy=p\nx509_extensions=e\n[p]\ncommonName=supplied\n[e]\nsubjectAltName=DNS:gpu.test\n`
  writeFileSync(join(folder, `${name}.cnf`), config)
  writeFileSync(join(folder, `${name}.idx`), '')
  const ec = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', `${name}.key`]
  openssl('req', '-new', ...ec, '-out', `${name}.csr`, '-subj', '/CN=gpu.test')
  const files = ['-config', `${name}.cnf`, '-keyfile', `${name}.key`, '-in', `${name}.csr`, '-out', `${name}.crt`]
  openssl('ca', '-batch', '-selfsign', '-notext', ...files, '-startdate', dates[0], '-enddate', dates[1])
  const read = (extension: string) => readFileSync(join(folder, `${name}.${extension}`), 'utf8')
  return { key: read('key'), cert: read('crt') }
}

async function serve(pair: Pair, maxVersion: SecureVersion = 'TLSv1.3'): Promise<number> {
  const server = createServer({ ...pair, maxVersion, minVersion: 'TLSv1', ciphers: 'DEFAULT@SECLEVEL=0' }, (_, res) => {
    res.end('{}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closers.push(() => server.close().closeAllConnections())
  return (server.address() as AddressInfo).port
}

function call(port: number, host: string, tls?: EgressTarget['tls']): Promise<string> {
  const target: EgressTarget = {
    providerId: 'p',
    kind: 'ollama',
    baseUrl: new URL(`https://${host}:${port}/`),
    boundary: 'local',
    practicePort: null,
    allowedRanges: [{ cidr: '127.0.0.0/8', ports: null }],
    pinnedAddresses: null,
    airGapped: false,
    tls,
    openCredential: null,
  }
  const permit = mintServicePermit({ providerId: 'p', boundary: 'local', baseUrl: target.baseUrl.href, eventId: 'e' })
  const asked = { permit, target, url: target.baseUrl, method: 'GET', headers: new Headers(), body: null }
  return sendRequest(asked, { pools, nowMs: () => performance.now() }).then(
    (reply) => reply.text(),
    (error) => error.details.reason,
  )
}

// Certificates can only be made with openssl here; where it is missing the reason stands in the name of what is skipped.
describe.skipIf(!hasOpenssl)(hasOpenssl ? 'TLS' : 'TLS (skipped: no openssl on this machine)', () => {
  let good = { key: '', cert: '' }
  beforeAll(() => {
    good = makeCertificate('good', ['20200101000000Z', '20991231000000Z'])
  })
  afterAll(async () => {
    await pools.close()
    for (const close of closers) close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('[A42] a self-signed certificate is trusted only with its CA given', async () => {
    const port = await serve(good)
    expect(await call(port, 'gpu.test')).toBe('tls_failed')
    expect(await call(port, 'gpu.test', { caPem: good.cert })).toBe('{}')
  })

  it('[A42] a certificate for another host is refused, with its CA too', async () => {
    const port = await serve(good)
    expect(await call(port, 'other.test', { caPem: good.cert })).toBe('tls_failed')
  })

  it('[A42] an expired certificate is refused', async () => {
    const expired = makeCertificate('expired', ['20200101000000Z', '20200201000000Z'])
    const port = await serve(expired)
    expect(await call(port, 'gpu.test', { caPem: expired.cert })).toBe('tls_failed')
  })

  it('[A42] insecure works for the one server it was given to, and for no other', async () => {
    const [one, two] = [await serve(good), await serve(good)]
    expect(await call(one, 'gpu.test', { insecure: true })).toBe('{}')
    expect(await call(two, 'gpu.test')).toBe('tls_failed')
    expect(await call(one, 'gpu.test')).toBe('tls_failed')
  })

  it('[A42] TLS below 1.2 is refused', async () => {
    const port = await serve(good, 'TLSv1.1')
    expect(await call(port, 'gpu.test', { caPem: good.cert })).not.toBe('{}')
  })
})
