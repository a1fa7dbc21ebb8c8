import type { Locator, Page } from 'playwright/test'

/** The workspace, by what a person sees and hears of it. */
export class ChatPage {
  readonly message: Locator
  readonly log: Locator
  readonly answers: Locator
  readonly questions: Locator
  readonly stop: Locator
  readonly send: Locator
  /** The level of what is being written, in words. */
  readonly hint: Locator

  constructor(readonly page: Page) {
    this.message = page.getByRole('textbox', { name: 'Message', exact: true })
    this.log = page.getByRole('log', { name: 'Conversation' })
    this.answers = this.log.getByRole('article', { name: /^Assistant/ })
    this.questions = this.log.getByRole('article', { name: 'You' })
    this.stop = page.getByRole('button', { name: 'Stop' })
    this.send = page.getByRole('button', { name: 'Send' })
    this.hint = page.getByRole('group', { name: 'Before it is sent' })
  }

  async open(path = '/'): Promise<void> {
    await this.page.goto(path)
    await this.message.waitFor()
  }

  async ask(text: string): Promise<void> {
    await this.message.fill(text)
    await this.message.press('Enter')
  }

  /** The last answer, once it is at its end. */
  async ended(): Promise<Locator> {
    const last = this.answers.last()
    await last.getByRole('button', { name: 'Regenerate' }).waitFor()
    return last
  }

  async askAndWait(text: string): Promise<Locator> {
    const before = await this.answers.count()
    await this.ask(text)
    await this.answers.nth(before).waitFor()
    return this.ended()
  }

  receipt(answer: Locator = this.answers.last()): Locator {
    return answer.getByRole('button', { name: /^Why here\?/ })
  }

  /** Opens the panel "Why here?" of an answer. */
  async openReceipt(answer?: Locator): Promise<Locator> {
    await this.receipt(answer).click()
    const panel = this.page
      .getByRole('complementary', { name: 'Why here?' })
      .or(this.page.getByRole('dialog', { name: 'Why here?' }))
    await panel.waitFor()
    return panel
  }

  /** A mode by its name, or a model by its name and the server it is on. */
  async choose(name: string, provider?: string): Promise<void> {
    await this.page.getByRole('button', { name: /^Model: / }).click()
    const picker = this.page.getByRole('dialog', { name: 'Choose a model' })
    const search = picker.getByRole('textbox', { name: 'Search models' })
    await search.fill(provider ? `${name} ${provider}` : name)
    await picker
      .getByRole('button', { name: new RegExp(`^${name}`) })
      .first()
      .click()
    await picker.waitFor({ state: 'hidden' })
  }

  level(name: string): Locator {
    return this.page.locator('main header').getByRole('img', { name: `Level: ${name}` })
  }

  row(title: string | RegExp): Locator {
    return this.page.getByRole('navigation', { name: 'Chats' }).getByRole('link', { name: title })
  }
}
