import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { query } from '@/e2e/fixtures/test-cluster'
import { makeTestOwner, openTestPortal, type TestPortal } from '../operations/open-test-portal'
import { openMasterKey } from '../platform/crypto/master-key'
import { newId } from '../platform/id'
import { forget } from '../platform/registry'
import { hasSecrets, listKeyFacts, openProviderKey, saveProviderKey } from './secret'
import { transact } from './transaction'

const key = 'sk-live-0123456789abcdef'
const baseUrl = 'https://models.example.org/v1'
let portal: TestPortal
let providerId: string

beforeAll(async () => {
  portal = await openTestPortal()
  const owner = await makeTestOwner()
  providerId = newId()
  await transact(({ tx }) => saveProviderKey(tx, { providerId, baseUrl, key, setBy: owner.personId }))
})
afterAll(() => portal.close())

describe('a provider key', () => {
  it('opens for the address that it was typed for', async () => {
    expect(await openProviderKey(providerId, baseUrl)).toBe(key)
    expect(await openProviderKey(providerId, `${baseUrl}/`)).toBe(key)
  })

  it('opens no more once the address changed: another host, port, scheme or path', async () => {
    for (const changed of [
      'https://models.example.com/v1',
      'https://models.example.org:8443/v1',
      'http://models.example.org/v1',
      'https://models.example.org/v2',
      'https://models.example.org',
    ])
      await expect(openProviderKey(providerId, changed), changed).rejects.toMatchObject({ code: 'conflict' })
  })

  it('opens for no other provider, even when its row is given to that one', async () => {
    const other = randomUUID()
    await query(portal.ownerUrl, 'UPDATE secret SET owner_id = $1 WHERE owner_id = $2', [other, providerId])
    try {
      await expect(openProviderKey(other, baseUrl)).rejects.toMatchObject({ code: 'conflict' })
    } finally {
      await query(portal.ownerUrl, 'UPDATE secret SET owner_id = $2 WHERE owner_id = $1', [other, providerId])
    }
  })

  it('stands nowhere in the database, nor in what may be shown of it but its last four characters', async () => {
    const rows = await query<{ all: string }>(
      portal.ownerUrl,
      `SELECT (SELECT coalesce(jsonb_agg(to_jsonb(s))::text, '') FROM secret s)
        || (SELECT coalesce(string_agg(body, ''), '') FROM audit.event) AS all`,
    )
    expect(rows[0]?.all).not.toContain(key)
    expect(rows[0]?.all).not.toContain(Buffer.from(key).toString('hex'))
    expect((await listKeyFacts()).get(providerId)).toMatchObject({ last4: 'cdef', boundTo: baseUrl })
  })

  it('makes the portal refuse to start without its master key', async () => {
    const exists = await hasSecrets()
    const empty = path.join(portal.dataFolder, 'empty')
    forget('master-key')
    try {
      expect(() => openMasterKey(empty, exists)).toThrow('is missing, and the database holds secrets sealed with it')
    } finally {
      openMasterKey(portal.dataFolder, exists)
    }
    expect(await openProviderKey(providerId, baseUrl)).toBe(key)
  })
})
