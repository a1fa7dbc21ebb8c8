import type { Locator, Page } from 'playwright/test'

/** The detectors of the policy page, by what a person sees and hears of them. */
export class DetectorPanel {
  readonly table: Locator
  readonly text: Locator
  readonly trial: Locator

  constructor(readonly page: Page) {
    this.table = page.getByRole('table', { name: 'Detectors' })
    this.trial = page.getByRole('region', { name: 'Try a text' })
    this.text = this.trial.getByRole('textbox', { name: 'Try a text' })
  }

  row(type: string): Locator {
    return this.table.getByRole('row').filter({ has: this.page.getByText(type, { exact: true }) })
  }

  counts(name: string): Locator {
    return this.page.getByRole('switch', { name: `${name} counts`, exact: true })
  }

  async change(name: string): Promise<Locator> {
    await this.page.getByRole('button', { name: `Change ${name}`, exact: true }).click()
    const dialog = this.page.getByRole('dialog', { name })
    await dialog.waitFor()
    return dialog
  }

  /** Opens what is behind a kind. */
  async unfold(name: string): Promise<void> {
    await this.table.getByRole('button', { name, exact: true, expanded: false }).click()
  }
}
