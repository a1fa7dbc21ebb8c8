import { startPortal } from './fixtures/portal'
import { PortalApi } from './fixtures/portal-api'
import { processesOf, signalAll } from './fixtures/postgres-signals'
import { expect, makeHouse, openAs, test } from './fixtures/test'
import { ChatPage } from './pages/chat-page'
import { signIn } from './pages/entry-pages'

test('while the database hangs the chat says what to do and keeps the words, sign-in still opens, and both work when it goes on', async ({
  browser,
}) => {
  test.setTimeout(120_000)
  const portal = await startPortal()
  const house = await makeHouse(portal)
  const { page } = await openAs(browser, portal, house.people.member)
  const chat = new ChatPage(page)
  await chat.open()
  const { postmaster, children } = processesOf(portal.dataFolder)
  signalAll([postmaster, ...children], 'SIGSTOP')
  try {
    await chat.ask('Are you there?')
    await expect(page.getByRole('alert').filter({ hasText: 'Try again in a moment' })).toBeVisible()
    await expect(chat.message).toHaveValue('Are you there?')
    const { page: other } = await openAs(browser, portal, null)
    await other.goto('/sign-in')
    await signIn(other, house.people.admin)
    await expect(other.getByRole('alert').filter({ hasText: 'Try again in a moment' })).toBeVisible()
    expect(await new PortalApi(portal.origin).call('GET', '/api/health')).toEqual({ status: 'cannot_record' })
  } finally {
    signalAll([postmaster, ...children], 'SIGCONT')
  }
  await expect.poll(() => new PortalApi(portal.origin).call('GET', '/api/health')).toEqual({ status: 'ok' })
  await chat.askAndWait('And now?')
  await page.context().close()
  await portal.stop()
})
