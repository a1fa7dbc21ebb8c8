import type { Locator, Page } from 'playwright/test'

/** The policy page of the console, by what a person sees and hears of it. */
export class PolicyPage {
  readonly publishButton: Locator
  readonly draft: Locator
  readonly matrix: Locator

  constructor(readonly page: Page) {
    this.publishButton = page.getByRole('button', { name: 'Review and publish' })
    this.draft = page.getByRole('region', { name: 'Draft' })
    this.matrix = page.getByRole('table', { name: 'Matrix' })
  }

  async open(
    tab?: 'matrix' | 'levels' | 'rules' | 'detectors' | 'words' | 'tests' | 'try' | 'versions',
  ): Promise<void> {
    await this.page.goto(`/console/policy${tab ? `?tab=${tab}` : ''}`)
    await this.page.getByRole('heading', { level: 1, name: 'Policy' }).waitFor()
  }

  cell(level: string, boundary: string): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^${level}, ${boundary}: `) })
  }

  async setCell(level: string, boundary: string, action: string): Promise<void> {
    await this.cell(level, boundary).click()
    await this.page.getByRole('menuitem', { name: new RegExp(`^${action}`) }).click()
  }

  /** A rule for everyone: from this level on, this action in the cloud. */
  async addRule(name: string, level: string, cloud: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Add rule' }).click()
    const dialog = this.page.getByRole('dialog', { name: 'New rule' })
    await dialog.getByLabel('Name').fill(name)
    await dialog.getByLabel('Level').selectOption({ label: `${level} or higher` })
    await dialog.getByLabel('Cloud').selectOption({ label: cloud })
    await dialog.getByRole('button', { name: 'Keep in draft' }).click()
    await dialog.waitFor({ state: 'hidden' })
  }

  async openSheet(): Promise<Locator> {
    await this.publishButton.click()
    const sheet = this.page.getByRole('dialog', { name: 'Review and publish' })
    await sheet.waitFor()
    return sheet
  }

  /** Until the page says that a version is in force. */
  async inForce(version: number): Promise<void> {
    await this.page.getByText(`version ${version} is in force.`, { exact: false }).first().waitFor()
  }
}
