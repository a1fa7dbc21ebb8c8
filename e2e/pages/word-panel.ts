import type { Locator, Page } from 'playwright/test'

/** The lists of words of the policy page, by what a person sees and hears of them. */
export class WordPanel {
  readonly table: Locator
  readonly newButton: Locator

  constructor(readonly page: Page) {
    this.table = page.getByRole('table', { name: 'Lists of words' })
    this.newButton = page.getByRole('button', { name: 'New list' })
  }

  row(name: string): Locator {
    return this.table.getByRole('row').filter({ hasText: name })
  }

  async openNew(): Promise<Locator> {
    await this.newButton.click()
    const dialog = this.page.getByRole('dialog', { name: 'New list' })
    await dialog.waitFor()
    return dialog
  }

  async openList(name: string): Promise<Locator> {
    await this.page.getByRole('button', { name: `Change list ${name}` }).click()
    const dialog = this.page.getByRole('dialog', { name: `List ${name}` })
    await dialog.getByLabel('Terms, one a line').waitFor()
    return dialog
  }
}
