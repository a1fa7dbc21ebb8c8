import type { Page } from 'playwright/test'
import { expect, test } from './fixtures/test'
import { ChatPage } from './pages/chat-page'

test('by keyboard alone: sign in, ask, stop, copy, why here, and back', async ({ open, house, practice }) => {
  const page = await open(null, { permissions: ['clipboard-read', 'clipboard-write'] })
  const chat = new ChatPage(page)
  const { email, password } = house.people.member
  await page.goto('/sign-in')
  await expect(page.getByLabel('E-mail')).toBeFocused()
  await page.keyboard.type(email)
  await page.keyboard.press('Tab')
  await page.keyboard.type(password)
  await page.keyboard.press('Enter')

  await expect(chat.message).toBeFocused()
  await practice.local.setKnobs({ words: 500, fault: 'stall', afterChunks: 5 })
  await page.keyboard.type('Count.')
  await page.keyboard.press('Enter')
  await expect(chat.answers.last().getByRole('paragraph').first()).toHaveText('one two three four five')
  await expect(chat.message, 'focus stays in the message field').toBeFocused()
  await page.keyboard.press('Escape')
  await expect(chat.answers.last()).toContainText('Stopped by you')
  await expect(page.getByRole('status').filter({ hasText: 'Stopped' })).toHaveCount(1)

  const copy = chat.answers.last().getByRole('button', { name: 'Copy' })
  await tabTo(page, () => copy.evaluate((button) => button === document.activeElement), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('one two three four five')

  await tabTo(page, () => chat.receipt().evaluate((button) => button === document.activeElement), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Why here?' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(chat.receipt()).toBeFocused()
  await page.keyboard.press('Shift+Escape')
  await expect(chat.message).toBeFocused()
})

/** As often as it takes, and no more often than a person would bear. */
async function tabTo(page: Page, isThere: () => Promise<boolean>, key: string): Promise<void> {
  for (let presses = 0; presses < 15; presses++) {
    if (await isThere()) return
    await page.keyboard.press(key)
  }
  throw new Error('not reached by 15 presses of Tab')
}

test('at 390 pixels nothing scrolls sideways, the chats are in a drawer, and the receipt is a sheet', async ({
  open,
}) => {
  const page = await open('member', { viewport: { width: 390, height: 844 }, hasTouch: true })
  const chat = new ChatPage(page)
  await chat.open()
  await expectNoSidewaysScroll(page)
  await chat.message.fill('A question from a phone')
  await chat.send.tap()
  const answer = await chat.ended()
  await expectNoSidewaysScroll(page)
  await chat.receipt(answer).tap()
  const sheet = page.getByRole('dialog', { name: 'Why here?' })
  await expect(sheet).toContainText('Stayed in-house')
  await page.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)
  await page.getByRole('button', { name: 'Open sidebar' }).tap()
  await expect(
    page.getByRole('dialog', { name: 'Sidebar' }).getByRole('link', { name: /phone/i }).first(),
  ).toBeVisible()
})

test('at 390 and at 320 pixels every page fits', async ({ open, house }) => {
  const page = await open('owner', { viewport: { width: 390, height: 844 } })
  const paths = ['/', '/settings', '/console', '/console/providers', '/console/providers/add', '/console/people']
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 700 })
    for (const path of [...paths, `/console/providers/${house.local.provider.id}`]) {
      await page.goto(path)
      await expectNoSidewaysScroll(page)
    }
  }
})

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(beyond, `pixels beyond the edge of ${page.url()}`).toBeLessThanOrEqual(0)
}

test('on a phone the console shows the way back to the chat whole', async ({ open }) => {
  const page = await open('owner', { viewport: { width: 390, height: 844 } })
  await page.goto('/console')
  await expect(page.getByRole('link', { name: 'Back to chat' })).toBeInViewport({ ratio: 1 })
  await page.getByRole('link', { name: 'Back to chat' }).click()
  await expect(page.getByRole('textbox', { name: 'Message', exact: true })).toBeVisible()
})

test('on a laptop every column of the model table is in sight, whoever sees the models', async ({ open, house }) => {
  const page = await open('owner')
  for (const { provider } of [house.local, house.cloud]) {
    await page.goto(`/console/providers/${provider.id}`)
    const table = page.getByRole('group', { name: 'Models', exact: true })
    const columns = await table.getByRole('columnheader').all()
    expect(columns.length).toBeGreaterThan(5)
    for (const column of columns) await expect(column).toBeInViewport({ ratio: 1 })
    expect(await table.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
  }
})
