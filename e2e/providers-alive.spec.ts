import { expect, test } from './fixtures/test'
import { ChatPage } from './pages/chat-page'

test('a provider shows how it is, is tested, paused and resumed from the list, by keyboard alone', async ({
  open,
  house,
}) => {
  const page = await open('admin')
  const { name } = house.local.provider
  await page.goto('/console/providers')
  const row = page.getByRole('row').filter({ has: page.getByRole('link', { name, exact: true }) })
  // Other tests of this house may have made so many attempts fail that it says so.
  const isOn = /Answers|Failing/
  await expect(row).toContainText(isOn)

  const menu = row.getByRole('button', { name: `Actions for ${name}` })
  await menu.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Pause' }).press('Enter')
  await expect(row).toContainText('Off')
  await menu.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Resume' }).press('Enter')
  await expect(row).toContainText(isOn)

  await menu.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Test now' }).press('Enter')
  await expect(page.getByRole('region', { name: 'Notices' }).getByText(`${name} answered`)).toBeVisible()
})

test('the page of a provider shows the last hour and what the server holds in memory', async ({ open, house }) => {
  const chat = new ChatPage(await open('member'))
  await chat.open()
  await chat.askAndWait('How are you today?')
  const page = await open('admin')
  await page.goto(`/console/providers/${house.local.provider.id}`)
  const now = page.getByRole('region', { name: 'Now' })
  await expect(now).toContainText(/attempts?/)
  await expect(now.getByRole('definition').last()).toContainText(/\d+ of \d+/)
  await expect(now.getByRole('table', { name: 'In memory' }).getByRole('row').nth(1)).toContainText('practice-')
})
