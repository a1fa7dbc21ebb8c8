import type { Page } from 'playwright/test'
import { expectNoViolations } from './fixtures/axe'
import { expect, test } from './fixtures/test'
import { PolicyPage } from './pages/policy-page'

const tableOf = (page: Page) => page.getByRole('table', { name: 'Detectors' })

test('an auditor reads what is found, how, and which level it gives; filters and order stand in the address', async ({
  open,
}) => {
  const page = await open('auditor', { reducedMotion: 'reduce' })
  await new PolicyPage(page).open('detectors')
  const iban = tableOf(page).getByRole('row').filter({ hasText: 'finance.iban' })
  await expect(iban).toContainText('valid check digits')
  await expect(iban).toContainText('format, check digit')
  await expect(iban.getByRole('img', { name: 'Level: Confidential' })).toHaveCount(2)
  await expect(tableOf(page).getByRole('row').filter({ hasText: 'person.name' })).toContainText(
    'Confidential: at least 3 × a name.',
  )
  await page.getByLabel('Find').fill('passport')
  await expect(page.getByRole('status').filter({ hasText: 'kind' })).toHaveText(/^1 kind of/)
  await expect(page).toHaveURL(/q=passport/)
  await page.getByLabel('Find').fill('')
  await page.getByLabel('Family').selectOption('Secrets')
  await expect(page).toHaveURL(/family=secret/)
  await expect(tableOf(page).getByRole('row')).toHaveCount(9)
  await page.getByRole('button', { name: 'In the draft' }).click()
  await expect(page.getByRole('columnheader', { name: 'In the draft' })).toHaveAttribute('aria-sort', 'ascending')
  await page.reload()
  await expect(tableOf(page).getByRole('row')).toHaveCount(9)
  await expect(page.getByLabel('Family')).toHaveValue('secret')
  await page.getByLabel('Level in the draft').selectOption('Counts for nothing')
  await expect(page.getByText('Nothing is called that')).toBeVisible()
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await expect(iban).toBeVisible()
})

test('by keyboard alone: the table is turned around by its heads', async ({ open }) => {
  const page = await open('admin', { reducedMotion: 'reduce' })
  await new PolicyPage(page).open('detectors')
  const first = tableOf(page).getByRole('row').nth(1)
  await expect(first).toContainText('secret.vendor-token')
  await page.getByRole('button', { name: 'Kind' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('columnheader', { name: 'Kind' })).toHaveAttribute('aria-sort', 'descending')
  await expect(first).toContainText('payload.remote-reference')
})

test('the detectors fit a phone and both themes', async ({ open }) => {
  const page = await open('admin', { reducedMotion: 'reduce' })
  await new PolicyPage(page).open('detectors')
  await expect(tableOf(page)).toBeVisible()
  await expectNoViolations(page, 'detectors')
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 844 })
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
    expect(wide, `no sideways scroll at ${width}`).toBe(false)
  }
  await expectNoViolations(page, 'detectors-390')
})
