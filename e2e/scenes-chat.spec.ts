import { expect, test } from './fixtures/test'
import { ChatPage } from './pages/chat-page'

const patientRecord =
  'Patient: Ada Winters, DOB 03/11/1958, MRN 7720415. Assessment: asthma, salbutamol 100 mcg as needed. Write a letter to her GP.'

test('scene 4: a routine question streams from the house, the receipt says so, and both survive a reload', async ({
  open,
  practice,
}) => {
  const chat = new ChatPage(await open('member'))
  const cloudBefore = (await practice.cloud.received()).length
  await practice.local.setKnobs({ words: 120, tokenGapMs: 15 })
  await chat.open()
  await chat.ask('How do I write a friendly reminder?')
  await expect(chat.answers.last()).toContainText('one two three')
  await expect(chat.answers.last()).toHaveAttribute('aria-busy', 'true')
  const answer = await chat.ended()
  await expect(answer).toHaveAccessibleName('Assistant, in-house')
  const panel = await chat.openReceipt(answer)
  await expect(panel).toContainText('Stayed in-house with practice-')
  await expect(panel).toContainText('on Practice server')
  await expect(panel).toContainText('In-house, no bill')
  const said = await panel.getByRole('paragraph').first().innerText()
  const text = await answer.getByRole('paragraph').first().innerText()

  await chat.page.reload()
  await expect(chat.answers.last().getByRole('paragraph').first()).toHaveText(text)
  await expect(await chat.openReceipt()).toContainText(said)
  expect((await practice.cloud.received()).length, 'the cloud saw nothing of it').toBe(cloudBefore)
})

test('scene 5: a patient record is answered in-house although the cloud was chosen, and the receipt says which rule and why', async ({
  open,
  practice,
}) => {
  const chat = new ChatPage(await open('member'))
  const cloudBefore = (await practice.cloud.received()).length
  await chat.open()
  await chat.choose('practice-gpt', 'Practice cloud')
  const answer = await chat.askAndWait(patientRecord)
  await expect(chat.level('Restricted')).toBeVisible()
  await expect(answer).toHaveAccessibleName('Assistant, in-house')
  await expect(chat.receipt(answer)).toHaveAccessibleName(
    /Why here\? In-house · practice-\S+ on Practice server · Restricted/,
  )

  const panel = await chat.openReceipt(answer)
  await expect(panel).toContainText('Stayed in-house')
  await expect(panel).toContainText(/Restricted (data )?(never goes|is blocked|may not go|stays)|Restricted/)
  await expect(panel).toContainText('Local first, version 1')
  await expect(panel).toContainText('The policy blocks this destination at this level.')
  await expect(panel, 'the receipt names types, never values').not.toContainText('7720415')
  expect((await practice.cloud.received()).length, 'the cloud saw nothing of it').toBe(cloudBefore)
})

test('a level only rises: after a card number, a harmless question stays in-house too', async ({ open, practice }) => {
  const chat = new ChatPage(await open('member'))
  const cloudBefore = (await practice.cloud.received()).length
  await chat.open()
  await chat.askAndWait('Please refund card 4539 1488 0343 6467.')
  await expect(chat.level('Restricted')).toBeVisible()
  await chat.askAndWait('What is the capital of Norway?')
  await expect(chat.level('Restricted')).toBeVisible()
  await expect(chat.receipt()).toHaveAccessibleName(/In-house .* Restricted/)
  expect((await practice.cloud.received()).length).toBe(cloudBefore)
})

test('an ordinary question goes to the cloud model that was chosen, and the receipt says that it left', async ({
  open,
  practice,
}) => {
  const chat = new ChatPage(await open('member'))
  const cloudBefore = (await practice.cloud.received()).length
  await chat.open()
  await chat.choose('practice-gpt', 'Practice cloud')
  const answer = await chat.askAndWait('Name three rivers.')
  await expect(answer).toHaveAccessibleName('Assistant, cloud')
  const panel = await chat.openReceipt(answer)
  await expect(panel).toContainText('Went to the cloud with practice-gpt on Practice cloud.')
  const received = (await practice.cloud.received()).slice(cloudBefore)
  expect(received.some(({ model, keyPresent }) => model === 'practice-gpt' && keyPresent)).toBe(true)
})
