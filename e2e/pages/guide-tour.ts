import { expect, type Page } from 'playwright/test'
import { illustrate } from '../fixtures/illustrate'
import { AuditPage } from './audit-page'
import { ChatPage } from './chat-page'

/** Opens a page that a newcomer finds in the menus: something is alive on it, and it says that it is a demo. */
async function visit(page: Page, path: string, alive: RegExp): Promise<void> {
  await page.goto(path)
  await expect(page.getByRole('main')).toHaveText(alive)
  await expect(page.getByRole('complementary', { name: 'About this demo' })).toBeVisible()
}

/**
 * A key goes nowhere; a patient record stays in the house although the cloud was chosen, and the receipt says why. Answers
 * the event that the receipt names.
 */
async function asMember(page: Page): Promise<string> {
  const chat = new ChatPage(page)
  await chat.ask('Why does our script not sign in? It says: password = "kX9!vq27-Lm4zR"')
  await expect(page.getByRole('alert').filter({ hasText: 'Nothing was sent' })).toBeVisible()
  await illustrate(page, 'member-refused')
  await chat.open()
  await chat.choose('practice-gpt')
  await chat.askAndWait(
    'Write a short letter. Patient: Ada Winters, DOB 03/11/1958, MRN 7720415. Assessment: asthma, salbutamol 100 mcg.',
  )
  const receipt = await chat.openReceipt()
  await expect(receipt).toContainText('The level is Restricted')
  const eventId = await receipt.getByText(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/).innerText()
  await illustrate(page, 'member-why-here')
  await page.setViewportSize({ width: 390, height: 800 })
  await page.reload()
  await expect(chat.receipt()).toContainText('In-house')
  await illustrate(page, 'member-phone')
  await visit(page, '/usage', /Your usage[\s\S]*gpu-a/)
  return eventId
}

async function asAdmin(page: Page): Promise<void> {
  await visit(page, '/console', /A draft of the policy waits[\s\S]*Where requests went[\s\S]*kept inside/)
  await illustrate(page, 'admin-home')
  await visit(page, '/console/usage', /Requests[\s\S]*Stayed in-house/)
  await visit(page, '/console/providers', /gpu-a \(practice\)[\s\S]*Answers/)
  await illustrate(page, 'admin-providers')
  await visit(page, '/console/people', /Jonas Beck[\s\S]*Clinicians/)
  await illustrate(page, 'admin-people')
  await visit(page, '/console/policy', /Draft: [\s\S]*Tom Vega/)
  await illustrate(page, 'admin-policy')
  await page.getByRole('button', { name: 'Review and publish' }).click()
  await expect(page.getByRole('dialog').getByText(/tests? pass/)).toBeVisible()
  await illustrate(page, 'admin-publish')
  await page.emulateMedia({ colorScheme: 'dark' })
  await visit(page, '/console/usage/spend', /Spend[\s\S]*\$\d/)
  await illustrate(page, 'admin-spend')
}

/** What went on at a level; then the very request whose receipt a member shows. */
async function asAuditor(page: Page, eventId: string): Promise<void> {
  const audit = new AuditPage(page)
  await visit(page, '/console/audit', /Ines Roth signed in/)
  await audit.open('?family=ai&level=restricted')
  await expect(audit.rows.nth(2)).toBeVisible()
  await illustrate(page, 'auditor-log')
  for (const level of ['confidential', 'restricted']) {
    await audit.open(`?level=${level}&boundary=cloud`)
    await expect(page.getByText('No event in this range')).toBeVisible()
  }
  await audit.open(`?id=${eventId}`)
  await audit.link(' asked: Restricted').click()
  await audit.panel.getByText('Made anew from this line just now').scrollIntoViewIfNeeded()
  await illustrate(page, 'auditor-event')
  await audit.panel.getByRole('link', { name: 'The whole request' }).click()
  await expect(page.getByRole('heading', { name: 'One request' })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('Jonas Beck: a question.')
  await illustrate(page, 'auditor-request')
}

/** What docs/guide tells and shows, each as the person whom it is for; `enter` signs one of them in. */
export async function walkGuide(enter: (name: string) => Promise<Page>): Promise<void> {
  const eventId = await asMember(await enter('jonas'))
  await asAdmin(await enter('tom'))
  await asAuditor(await enter('ines'), eventId)
}
