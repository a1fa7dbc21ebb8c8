import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPortal } from './fixtures/portal'
import { expect, makeHouse, openAs, test } from './fixtures/test'
import { ChatPage } from './pages/chat-page'

const canTrace = spawnSync('strace', ['-f', '-e', 'trace=connect', 'true']).status === 0

/** Addresses that any process of the server opened a connection to. */
function connectionsIn(trace: string): string[] {
  return [...trace.matchAll(/inet_addr\("([^"]+)"\)|inet_pton\(AF_INET6, "([^"]+)"/g)].map(
    ([, v4, v6]) => v4 ?? v6 ?? '',
  )
}

test('the server and its database open no connection beyond this machine, whatever is done with them', async ({
  browser,
}) => {
  test.skip(!canTrace, 'skipped: strace is not here, or may not trace')
  test.setTimeout(120_000)
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-trace-'))
  const file = join(folder, 'connect.txt')
  const portal = await startPortal({ under: ['strace', '-D', '-f', '-qq', '-e', 'trace=connect', '-o', file] })
  const house = await makeHouse(portal)
  const { page, watch } = await openAs(browser, portal, house.people.owner)
  await page.goto('/console/providers/add')
  await page.getByRole('button', { name: 'Look again' }).click()
  const chat = new ChatPage(page)
  await chat.open()
  await chat.askAndWait('Where does this go?')
  await chat.choose('practice-gpt', 'Practice cloud')
  await chat.askAndWait('And this?')
  expect(await watch.problems()).toEqual([])
  await page.context().close()
  await portal.stop()
  const addresses = connectionsIn(readFileSync(file, 'utf8'))
  expect(addresses.length, 'the trace saw the connections to the database and the practice servers').toBeGreaterThan(3)
  expect(addresses.filter((address) => !/^127\.|^::1$|^::ffff:127\./.test(address))).toEqual([])
  rmSync(folder, { recursive: true, force: true })
})
