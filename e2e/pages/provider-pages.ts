import type { Locator, Page } from 'playwright/test'

interface NewProvider {
  kind: string
  name: string
  address: string
  key?: string
  boundary?: 'local' | 'private' | 'cloud'
}

/** The form for a server at an address, or a cloud account: in the wizard and in the console. */
export async function addProvider(page: Page, provider: NewProvider): Promise<void> {
  await page.getByLabel('Kind').selectOption({ label: provider.kind })
  await page.getByLabel('Name', { exact: true }).fill(provider.name)
  await page.getByLabel('Address', { exact: true }).fill(provider.address)
  if (provider.key) await page.getByLabel(/^Key/).fill(provider.key)
  if (provider.boundary) await page.getByLabel('Where do its bytes end up?').selectOption(provider.boundary)
  await page.getByRole('button', { name: 'Add and test' }).click()
}

/** One line of a test, by what was checked. */
export function probeLine(page: Page, check: string): Locator {
  return page.getByRole('list', { name: 'Test results' }).getByRole('listitem').filter({ hasText: check })
}

/** On the page of a provider: the model on and open to everyone, then the provider itself on. */
export async function switchOn(page: Page, provider: string, model: string): Promise<void> {
  const models = page.getByRole('group', { name: 'Models', exact: true })
  const row = models.getByRole('row').filter({ hasText: model }).first()
  await row.getByRole('switch').click()
  // Saved, so that nothing on the page moves any more.
  await page.getByText(/^Nobody sees .* yet: choose who may\.$/).waitFor()
  await row.getByRole('button', { name: /^Visible to/ }).click()
  const dialog = page.getByRole('dialog', { name: `Who sees ${model}?` })
  await dialog.getByLabel('Everyone').check()
  await dialog.getByRole('button', { name: 'Save' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await page.getByRole('switch', { name: `${provider} is on` }).click()
}
