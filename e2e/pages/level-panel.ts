import type { Locator, Page } from 'playwright/test'

/** The levels of the policy page, by what a person sees and hears of them. */
export class LevelPanel {
  readonly table: Locator
  readonly addButton: Locator

  constructor(readonly page: Page) {
    this.table = page.getByRole('table', { name: 'Levels' })
    this.addButton = page.getByRole('button', { name: 'Add level' })
  }

  row(name: string): Locator {
    return this.table
      .getByRole('row')
      .filter({ has: this.page.getByRole('img', { name: `Level: ${name}`, exact: true }) })
  }

  /** The names, lowest first. */
  async names(): Promise<string[]> {
    const marks = await this.table.getByRole('img', { name: /^Level: / }).all()
    return Promise.all(
      marks.map(async (mark) => (await mark.getAttribute('aria-label'))?.slice('Level: '.length) ?? ''),
    )
  }

  async rename(from: string, to: string): Promise<void> {
    const field = this.page.getByRole('textbox', { name: `Name of ${from}` })
    await field.fill(to)
    await field.press('Enter')
  }

  async add(name: string, above: string): Promise<void> {
    await this.addButton.click()
    const dialog = this.page.getByRole('dialog', { name: 'New level' })
    await dialog.getByLabel('Name').fill(name)
    await dialog.getByLabel('Place').selectOption({ label: `Above ${above}` })
    await dialog.getByRole('button', { name: 'Keep in draft' }).click()
    await dialog.waitFor({ state: 'hidden' })
  }
}
