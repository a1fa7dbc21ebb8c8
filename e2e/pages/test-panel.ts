import type { Locator, Page } from 'playwright/test'

/** The tests of a policy, by what a person sees and hears of them. */
export class TestPanel {
  readonly list: Locator

  constructor(readonly page: Page) {
    this.list = page.getByRole('list', { name: 'Tests', exact: true })
  }

  card(name: string): Locator {
    return this.list
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('heading', { level: 3, name, exact: true }) })
  }

  async change(name: string): Promise<Locator> {
    await this.page.getByRole('button', { name: `Change test ${name}`, exact: true }).click()
    return this.page.getByRole('dialog', { name: 'Change test' })
  }

  async keep(dialog: Locator): Promise<void> {
    await dialog.getByRole('button', { name: 'Keep in draft' }).click()
    await dialog.waitFor({ state: 'hidden' })
  }
}
