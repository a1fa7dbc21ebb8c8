import type { Page } from 'playwright/test'
import { expect, test } from './fixtures/test'
import { ChatPage } from './pages/chat-page'

const parts = (page: Page) => page.getByRole('main').getByRole('region')

test('an owner sees in the morning what happened, where it went, and how the servers are', async ({
  open,
  practice,
}) => {
  await practice.local.reset()
  const chat = new ChatPage(await open('member'))
  await chat.open()
  await chat.askAndWait('Patient: Ada Winters, DOB 03/11/1958, MRN 7720415. Assessment: asthma. Shorten this.')
  const page = await open('owner')
  await page.goto('/console')

  const went = page.getByRole('region', { name: 'Where requests went' })
  await expect(went.getByRole('listitem').filter({ hasText: 'In-house' })).toContainText('requests')
  const kept = page.getByRole('region', { name: 'What was kept inside, and why' })
  await expect(kept.getByRole('listitem').filter({ hasText: 'Restricted' })).toContainText('never goes to the cloud')
  await expect(page.getByRole('region', { name: 'Servers now' }).getByText('Answers').first()).toBeVisible()
  await expect(page.getByRole('region', { name: 'Audit log' })).toContainText('Recording')
  await expect(page.getByRole('region', { name: 'Needs you' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Budgets' })).toBeVisible()

  await went.getByRole('link', { name: 'In-house' }).click()
  await page.waitForURL(/\/console\/usage\?.*boundary=local/)
})

test('its range is an address, and one that is not offered is the week', async ({ open }) => {
  const page = await open('admin')
  await page.goto('/console')
  const ranges = page.getByRole('navigation', { name: 'Range' })
  await ranges.getByRole('link', { name: 'Last 30 days' }).click()
  await page.waitForURL(/range=30d/)
  await expect(ranges.getByRole('link', { name: 'Last 30 days' })).toHaveAttribute('aria-current', 'page')
  await page.goto('/console?range=century')
  await expect(ranges.getByRole('link', { name: 'Last 7 days' })).toHaveAttribute('aria-current', 'page')
})

test('each role finds its own parts: an admin no log, an auditor no servers', async ({ open }) => {
  const admin = await open('admin')
  await admin.goto('/console')
  await expect(parts(admin).filter({ hasText: 'Servers now' })).toBeVisible()
  await expect(parts(admin).filter({ hasText: 'Audit log' })).toHaveCount(0)
  const auditor = await open('auditor')
  await auditor.goto('/console')
  await expect(parts(auditor).filter({ hasText: 'Audit log' })).toBeVisible()
  await expect(parts(auditor).filter({ hasText: 'Servers now' })).toHaveCount(0)
})
