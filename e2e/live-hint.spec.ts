import type { Page, Request } from 'playwright/test'
import { expectNoViolations } from './fixtures/axe'
import { expect, test } from './fixtures/test'
import { ChatPage } from './pages/chat-page'

const card = 'My card is 4539 1488 0343 6467.'
const asks = (page: Page) => {
  const seen: Request[] = []
  page.on('request', (request) => request.url().endsWith('/api/preview') && seen.push(request))
  return seen
}
const underlined = (page: Page) => page.locator('[data-spans] u')

test('while one writes: the level, what was found, where it stands and where it would go; sending says the same', async ({
  open,
  practice,
}) => {
  const chat = new ChatPage(await open('member'))
  const received = (await practice.local.received()).length + (await practice.cloud.received()).length
  await chat.open()
  await expect(chat.hint, 'nothing is said of nothing').toHaveCount(0)
  await chat.message.pressSequentially('How are you?')
  await expect(chat.hint.getByRole('img', { name: 'Level: Internal' })).toBeVisible()
  await expect(chat.hint).toContainText('Nothing found.')
  await chat.message.fill(`${card} Write to ada@northwind.com.`)
  await expect(chat.hint.getByRole('img', { name: 'Level: Restricted' })).toBeVisible()
  await expect(chat.hint).toContainText('Found: an e-mail address, a payment card number.')
  await expect(chat.hint).toContainText('Stays in-house.')
  await expect(underlined(chat.page)).toHaveText(['4539 1488 0343 6467', 'ada@northwind.com'])
  await expect(chat.message).toHaveAccessibleDescription(/Underlined in your message: a payment card number/)
  await expect(chat.page.getByRole('status').filter({ hasText: 'Restricted. Found:' })).toHaveCount(1)
  expect(
    (await practice.local.received()).length + (await practice.cloud.received()).length,
    'no model is asked while one writes',
  ).toBe(received)
  await chat.message.press('Enter')
  await expect(chat.hint).toHaveCount(0)
  await chat.ended()
  await expect(chat.level('Restricted')).toBeVisible()
  await chat.message.fill('Thank you.')
  await expect(chat.hint.getByRole('img', { name: 'Level: Restricted' }), 'a chat never falls').toBeVisible()
})

test('a model that may not have it is named with the reason, before anything is sent', async ({ open }) => {
  const chat = new ChatPage(await open('member'))
  await chat.open()
  await chat.choose('practice-gpt', 'Practice cloud')
  await chat.message.fill('How do I greet someone in Norwegian?')
  await expect(chat.hint).toContainText('May go to the cloud.')
  await chat.message.fill(card)
  await expect(chat.hint).toContainText('Stays in-house. The policy blocks this destination at this level.')
  await chat.choose('Auto')
  await expect(chat.hint).toContainText('Stays in-house.')
  await expect(chat.hint).not.toContainText('blocks this destination')
})

test('a newer text makes an older question void, and a late answer is dropped', async ({ open }) => {
  const page = await open('member')
  const chat = new ChatPage(page)
  const seen = asks(page)
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/api/preview', async (route) => {
    if (route.request().postDataJSON().text === card) await held
    await route.continue().catch(() => undefined)
  })
  await chat.open()
  await chat.message.fill(card)
  await expect.poll(() => seen.length).toBe(1)
  await chat.message.fill('Good morning')
  await expect(chat.hint.getByRole('img', { name: 'Level: Internal' })).toBeVisible()
  release()
  expect(seen[0]?.failure()?.errorText, 'the older one is taken back').toMatch(/ABORTED/i)
  await expect(chat.hint.getByRole('img', { name: 'Level: Internal' })).toBeVisible()
  await expect(underlined(page)).toHaveCount(0)
})

test('where there is no answer it is checked at sending, with no alarm and no good sign', async ({ open }) => {
  const page = await open('member')
  const chat = new ChatPage(page)
  await page.route('**/api/preview', (route) =>
    route.fulfill({ status: 429, contentType: 'application/problem+json', body: '{"code":"rate_limited"}' }),
  )
  await chat.open()
  await chat.message.fill(card)
  await expect(chat.hint).toHaveText('Level is checked when you send')
  await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0)
  await expect(chat.hint.getByRole('img')).toHaveCount(0)
  await chat.message.press('Enter')
  await chat.ended()
  await expect(chat.level('Restricted'), 'the decision at sending rules').toBeVisible()
})

test('a pasted text and a file are asked about at once, the file counted with the text', async ({ open }) => {
  const page = await open('member', { permissions: ['clipboard-read', 'clipboard-write'] })
  const chat = new ChatPage(page)
  await chat.open()
  await page.clock.install()
  await chat.message.focus()
  await page.evaluate((text) => navigator.clipboard.writeText(text), card)
  await page.keyboard.press('ControlOrMeta+V')
  await page.clock.runFor(1)
  await expect(chat.hint.getByRole('img', { name: 'Level: Restricted' }), 'no pause is waited for').toBeVisible()
  await chat.message.fill('')
  await page.getByLabel('Files to attach').setInputFiles({
    name: 'account.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('Pay DE82 7000 0000 0000 0012 34'),
  })
  await expect(page.getByRole('list', { name: 'Files to send' })).toContainText('account.txt')
  await expect
    .poll(async () => {
      await page.clock.runFor(10)
      return chat.hint.textContent()
    })
    .toContain('Found: an IBAN.')
  await expect(underlined(page), 'places are shown of the own text alone').toHaveCount(0)
})

test('a draft at the top level stays in its tab, and an ordinary one is kept', async ({ open }) => {
  const chat = new ChatPage(await open('member'))
  const { page } = chat
  await chat.open()
  await chat.message.fill(card)
  await expect(chat.hint.getByRole('img', { name: 'Level: Restricted' })).toBeVisible()
  const kept = (place: 'localStorage' | 'sessionStorage') =>
    page.evaluate((name) => JSON.stringify({ ...window[name as 'localStorage'] }), place)
  await expect.poll(() => kept('localStorage')).not.toContain('4539')
  expect(await kept('sessionStorage')).toContain('4539')
  await page.reload()
  await expect(chat.message).toHaveValue(card)
  await chat.message.fill('Half a thought')
  await expect(chat.hint.getByRole('img', { name: 'Level: Internal' })).toBeVisible()
  await expect.poll(() => kept('localStorage')).toContain('Half a thought')
  expect(await kept('sessionStorage')).not.toContain('Half a thought')
})

test('the underlines stand where the words stand, also in a text that scrolls, and fit a phone and both themes', async ({
  open,
}) => {
  const chat = new ChatPage(await open('member', { reducedMotion: 'reduce' }))
  const { page } = chat
  await chat.open()
  const lines = Array.from(
    { length: 30 },
    (_, index) => `Line ${index} of a text that is longer than the field is high.`,
  )
  await chat.message.fill([...lines, card, 'The end.'].join('\n'))
  await expect(underlined(page)).toHaveCount(1)
  for (const width of [1280, 390, 320]) {
    await page.setViewportSize({ width, height: 800 })
    await expect
      .poll(() =>
        page.evaluate(() => {
          const field = document.querySelector('textarea')
          const inner = document.querySelector('[data-spans] > div')
          if (!field || !inner) return 'missing'
          field.scrollTop = field.scrollHeight
          const apart = Math.abs(inner.getBoundingClientRect().height - field.scrollHeight)
          const moved = new DOMMatrix(getComputedStyle(inner).transform).m42
          return { apart: apart <= 1, moved: Math.abs(moved + field.scrollTop) <= 1 }
        }),
      )
      .toEqual({ apart: true, moved: true })
    await expectNoViolations(page, `live-hint-${width}`, { fits: true })
  }
})

test('typing keeps its speed while a text is underlined', async ({ open }) => {
  const chat = new ChatPage(await open('member'))
  const { page } = chat
  await chat.open()
  await chat.message.fill(`${card} ${'Words that mean nothing. '.repeat(300)}`)
  await expect(underlined(page)).toHaveCount(1)
  await chat.message.press('End')
  const slowest = await page.evaluate(async () => {
    const field = document.querySelector('textarea')
    const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set
    let worst = 0
    for (let n = 0; n < 20 && field; n++) {
      const start = performance.now()
      set?.call(field, `${field.value}x`)
      field.dispatchEvent(new Event('input', { bubbles: true }))
      await new Promise((resolve) => requestAnimationFrame(resolve))
      worst = Math.max(worst, performance.now() - start)
    }
    return worst
  })
  test.info().annotations.push({ type: 'slowest key', description: `${Math.round(slowest)} ms` })
  expect(slowest).toBeLessThan(300)
})
