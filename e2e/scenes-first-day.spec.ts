import { test as base, type Page } from 'playwright/test'
import { type Portal, startPortal } from './fixtures/portal'
import { PortalApi, secretOf } from './fixtures/portal-api'
import { expect, expectCleanOutput, openAs } from './fixtures/test'
import type { ContextWatch } from './fixtures/watch-context'
import { ChatPage } from './pages/chat-page'
import { fillSetup } from './pages/entry-pages'
import { addProvider, probeLine } from './pages/provider-pages'

const owner = {
  organization: 'Example Clinic',
  name: 'Olga Owner',
  email: 'olga@example.org',
  password: secretOf('first-owner-password'),
}

base.describe.serial('The first day', () => {
  let portal: Portal
  let page: Page
  let watch: ContextWatch

  base.beforeAll(async ({ browser }) => {
    portal = await startPortal()
    ;({ page, watch } = await openAs(browser, portal, null))
  })

  base.afterAll(async () => {
    await page?.context().close()
    await portal?.stop()
  })

  base.afterEach(async () => {
    expect(await watch.problems()).toEqual([])
    expectCleanOutput(portal)
  })

  base('scene 1: every address leads to the setup page until there is an owner', async () => {
    for (const path of ['/', '/sign-in', '/console', '/c/0199a000-0000-7000-8000-000000000000']) {
      await page.goto(path)
      await expect(page).toHaveURL(`${portal.origin}/setup`)
    }
    await expect(page.getByRole('heading', { level: 1, name: 'Set up Gatehouse' })).toBeVisible()
  })

  base('scene 1: a wrong setup token is refused with a sentence, and makes nobody', async () => {
    await page.goto('/setup')
    await fillSetup(page, { ...owner, token: 'not-the-token' })
    await expect(page.getByText('That is not the token from the terminal. Each start prints its own.')).toBeVisible()
    await expect(page.getByLabel('Setup token')).toBeFocused()
    await expect(page).toHaveURL(`${portal.origin}/setup`)
  })

  base('scene 1: the printed token makes the first owner, and the setup page is gone', async () => {
    await page.goto('/setup')
    await fillSetup(page, { ...owner, token: portal.setupToken ?? '' })
    await expect(page.getByRole('heading', { level: 1, name: 'Your first model' })).toBeVisible()
    const reply = await page.goto('/setup')
    expect(reply?.status()).toBe(404)
  })

  base('scene 2: a practice server proves itself by one real answer, and the owner chats at once', async () => {
    await page.goto('/setup/model')
    await page.getByRole('button', { name: 'Switch on a practice server' }).click()
    await expect(probeLine(page, 'One real answer')).toContainText('answered: first token after')
    await expect(probeLine(page, 'One real answer')).toContainText('Passed')
    await page.getByRole('link', { name: 'Open chat' }).click()
    const chat = new ChatPage(page)
    const answer = await chat.askAndWait('What does a gatehouse do?')
    await expect(answer).toContainText('What does a gatehouse do?')
    await expect(chat.receipt(answer)).toContainText('In-house')
  })

  base('scene 3: a cloud key is stored, its models come with prices, and the key is never shown again', async () => {
    const key = secretOf('scene-3-key')
    await page.goto('/console/providers')
    const practice = await cookieApi(page, portal)
    const cloud = await practice.call<{ id: string; baseUrl: string }>('POST', '/api/practice', { protocol: 'openai' })
    await page.goto(`/console/providers/${cloud.id}`)
    await page.getByRole('button', { name: 'Set a key' }).click()
    await page.getByLabel('New key').fill(key)
    await page.getByRole('button', { name: 'Save key' }).click()
    await expect(page.getByText(`•••• ${key.slice(-4)}`)).toBeVisible()
    await page.getByRole('button', { name: 'Test now' }).click()
    await expect(probeLine(page, 'One real answer')).toContainText('Passed')
    await expect(page.getByRole('textbox', { name: 'Price of practice-gpt, tokens in' })).not.toHaveValue('')
    const models = page.getByRole('group', { name: 'Models', exact: true })
    await expect(models.getByRole('row').filter({ hasText: 'practice-gpt' })).toContainText('Cloud')

    await page.reload()
    expect(await page.content()).not.toContain(key)
    for (const path of ['/api/providers', `/api/providers/${cloud.id}/practice`, '/api/models']) {
      const reply = await practice.send('GET', path)
      expect(reply.status, path).toBe(200)
      expect(await reply.text(), path).not.toContain(key)
    }
  })

  base('a key is refused by the server that it is for: the form says so, and the key is not shown', async () => {
    await page.goto('/console/providers')
    const practice = await cookieApi(page, portal)
    const cloud = await practice.call<{ id: string }>('POST', '/api/practice', {
      protocol: 'openai',
      key: 'practice-refused',
    })
    await page.goto(`/console/providers/${cloud.id}`)
    await page.getByRole('button', { name: 'Test now' }).click()
    await expect(probeLine(page, 'Sign-in')).toContainText('Failed')
    await expect(page.getByText('practice-refused')).toHaveCount(0)
  })

  base('a name that is taken is said at its field', async () => {
    await page.goto('/console/providers/add')
    await addProvider(page, { kind: 'Ollama', name: 'Practice server', address: 'http://127.0.0.1:9' })
    await expect(page.getByText('There is a provider of that name already.')).toBeVisible()
  })
})

async function cookieApi(page: Page, { origin }: Portal): Promise<PortalApi> {
  const cookies = await page.context().cookies(origin)
  return new PortalApi(origin, cookies.map(({ name, value }) => `${name}=${value}`).join('; '))
}
