import { expect, test } from './fixtures/test'
import { ChatPage } from './pages/chat-page'

/** As many words as a practice server was told to write. */
const wordsOf = (count: number) => {
  const words = 'one two three four five six seven eight nine ten'.split(' ')
  return Array.from({ length: count }, (_, index) => words[index % words.length]).join(' ')
}

test('stop ends the run at the model server too, and what had arrived is kept', async ({ open, practice }) => {
  const chat = new ChatPage(await open('member'))
  const before = (await practice.local.received()).length
  await practice.local.setKnobs({ words: 500, fault: 'stall', afterChunks: 20 })
  await chat.open()
  await chat.ask('Count for a long time.')
  await expect(chat.answers.last().getByRole('paragraph').first()).toHaveText(wordsOf(20))
  await chat.stop.click()
  await expect(chat.answers.last()).toContainText('Stopped by you')
  await expect(chat.send).toBeVisible()
  await expect.poll(async () => (await practice.local.received()).at(-1)?.outcome).toBe('aborted')
  expect(await practice.local.received(), 'nothing more is asked of it, not even a title').toHaveLength(before + 1)
  await chat.page.reload()
  await expect(chat.answers.last().getByRole('paragraph').first()).toHaveText(wordsOf(20))
  await expect(chat.answers.last()).toContainText('Stopped by you')
})

test('Escape in the message field stops, and stopping before the first word leaves a chat that goes on', async ({
  open,
  practice,
}) => {
  const chat = new ChatPage(await open('member'))
  await practice.local.setKnobs({ fault: 'silence' })
  await practice.cloud.setKnobs({ fault: 'silence' })
  await chat.open()
  await chat.ask('Are you there?')
  await expect(chat.stop).toBeVisible()
  await expect(chat.message).toBeFocused()
  await expect.poll(async () => (await practice.local.received()).at(-1)?.outcome).toBe('open')
  await chat.message.press('Escape')
  await expect(chat.answers.last()).toContainText('Stopped by you')
  await practice.local.reset()
  await chat.askAndWait('And now?')
  await expect(chat.answers).toHaveCount(2)
})

test('regenerate makes a sibling of the answer, and both stay readable after a reload', async ({ open, practice }) => {
  const chat = new ChatPage(await open('member'))
  await practice.local.setKnobs({ words: 3 })
  await chat.open()
  await chat.askAndWait('Say it once.')
  await practice.local.setKnobs({ words: 5 })
  await chat.answers.last().getByRole('button', { name: 'Regenerate' }).click()
  await expect(chat.answers.last()).toContainText(wordsOf(5))
  await chat.ended()
  await expect(chat.answers).toHaveCount(1)
  await expect(chat.answers.last()).toContainText('2 / 2')
  await chat.answers.last().getByRole('button', { name: 'Previous version' }).click()
  await expect(chat.answers.last()).toContainText('1 / 2')
  await expect(chat.answers.last().getByRole('paragraph').first()).toHaveText(wordsOf(3))
  await chat.page.reload()
  await expect(chat.answers.last()).toContainText('/ 2')
})

test('an edited question is a sibling: the old question and its answer stay', async ({ open }) => {
  const chat = new ChatPage(await open('member'))
  await chat.open()
  await expect(await chat.askAndWait('What is the capital of Norway?')).toContainText('Norway')
  await chat.questions.last().hover()
  await chat.questions.last().getByRole('button', { name: 'Edit' }).click()
  await chat.page.getByRole('textbox', { name: 'Edit your message' }).fill('What is the capital of Sweden?')
  await chat.page.getByRole('button', { name: 'Save and answer' }).click()
  await expect(chat.questions.last()).toContainText('2 / 2')
  const answer = await chat.ended()
  await expect(answer).toContainText('Sweden')
  await expect(answer, 'the old branch is not sent along').not.toContainText('Norway')
  await chat.questions.last().getByRole('button', { name: 'Previous version' }).click()
  await expect(chat.questions.last()).toContainText('What is the capital of Norway?')
  await expect(chat.answers.last()).toContainText('Norway')
})

test('a reload in the middle of an answer resumes it, and the text is whole', async ({ open, practice }) => {
  const chat = new ChatPage(await open('member'))
  await practice.local.setKnobs({ words: 300, tokenGapMs: 15 })
  await chat.open()
  await chat.ask('Count to three hundred.')
  await expect(chat.answers.last()).toContainText(wordsOf(30))
  await chat.page.reload()
  await expect(chat.answers.last()).toHaveAttribute('aria-busy', 'true')
  const answer = await chat.ended()
  await expect(answer.getByRole('paragraph').first()).toHaveText(wordsOf(300))
  await expect(answer).not.toContainText('Stopped by you')
})

test('a second tab watches the same run and can stop it', async ({ open, practice }) => {
  const first = new ChatPage(await open('member'))
  const before = (await practice.local.received()).length
  await practice.local.setKnobs({ words: 500, fault: 'stall', afterChunks: 40 })
  await first.open()
  await first.ask('Count for two.')
  await expect(first.answers.last()).toContainText(wordsOf(40))
  const second = new ChatPage(await first.page.context().newPage())
  await second.open(first.page.url())
  await expect(second.answers.last().getByRole('paragraph').first()).toHaveText(wordsOf(40))
  await second.stop.click()
  for (const tab of [first, second]) await expect(tab.answers.last()).toContainText('Stopped by you')
  expect(await practice.local.received(), 'one run, however many watch it').toHaveLength(before + 1)
})

test('a model that fails before its first word hands over to the next allowed one, and the person is told', async ({
  open,
  practice,
}) => {
  const chat = new ChatPage(await open('member'))
  for (const server of [practice.local, practice.cloud]) await server.setKnobs({ firstTokenMs: 2_000 })
  await practice.local.setKnobs({ fault: 'server-error' }, 'practice-large')
  await chat.open()
  await chat.choose('practice-large', 'Practice server')
  await chat.ask('Who answers when the first does not?')
  await expect(chat.answers.last()).toContainText(/did not answer; asking practice-\S+ on Practice/)
  const answer = await chat.ended()
  const panel = await chat.openReceipt(answer)
  const attempts = panel.getByRole('listitem').filter({ hasText: 'Practice' })
  await expect(
    attempts.filter({ hasText: /^practice-large:latest on Practice server: failed, serverError/ }).first(),
  ).toBeVisible()
  await expect(attempts.filter({ hasText: /answered, first words after/ })).toHaveCount(1)
})

test('an answer that breaks off keeps what arrived and says so; trying again answers', async ({ open, practice }) => {
  const chat = new ChatPage(await open('member'))
  await practice.local.setKnobs({ words: 500, tokenGapMs: 20, fault: 'cut', afterChunks: 12 })
  await chat.open()
  await chat.ask('Break off, please.')
  await expect(chat.answers.last().getByRole('alert')).toContainText('The answer broke off')
  await expect(chat.answers.last(), 'the last piece may go down with the line').toContainText(wordsOf(10))
  await practice.local.setKnobs({ words: 7 })
  await chat.answers.last().getByRole('button', { name: 'Try again' }).click()
  await expect(chat.answers.last()).toContainText('2 / 2')
  await expect((await chat.ended()).getByRole('paragraph').first()).toHaveText(wordsOf(7))
})
