import { expect, test } from './fixtures/test'
import { ChatPage } from './pages/chat-page'

test('a text file with patient data raises the level before it is sent, and keeps the chat in-house', async ({
  open,
  practice,
}) => {
  const chat = new ChatPage(await open('member'))
  const cloudBefore = (await practice.cloud.received()).length
  await chat.open()
  await chat.choose('practice-gpt', 'Practice cloud')
  const record = 'Patient: Ada Winters, DOB 03/11/1958, MRN 7720415. Assessment: asthma, salbutamol 100 mcg as needed.'
  await chat.page
    .locator('input[type=file]')
    .setInputFiles({ name: 'visit.txt', mimeType: 'text/plain', buffer: Buffer.from(record) })
  const files = chat.page.getByRole('list', { name: 'Files to send' })
  await expect(files.getByRole('img', { name: 'Level: Restricted' })).toBeVisible()
  const answer = await chat.askAndWait('Summarise the file.')
  await expect(chat.level('Restricted')).toBeVisible()
  await expect(chat.questions.last().getByRole('list', { name: 'Attached files' })).toContainText('visit.txt')
  await expect(answer).toHaveAccessibleName('Assistant, in-house')
  await expect(answer, 'the file was sent along').toContainText('salbutamol')
  expect((await practice.cloud.received()).length).toBe(cloudBefore)
})

test('a file that is no text is refused in place, and the message can still be sent without it', async ({ open }) => {
  const chat = new ChatPage(await open('member'))
  await chat.open()
  await chat.page.locator('input[type=file]').setInputFiles({
    name: 'photo.png',
    mimeType: 'image/png',
    buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0xff]),
  })
  const files = chat.page.getByRole('list', { name: 'Files to send' })
  await expect(files.getByRole('alert')).toBeVisible()
  await files.getByRole('button', { name: 'Remove photo.png' }).click()
  await chat.askAndWait('Without a file, then.')
})

test('a chat is found by what was written in it, renamed, deleted, and back after Undo', async ({ open }) => {
  const chat = new ChatPage(await open('member'))
  const { page } = chat
  await chat.open()
  await chat.askAndWait('Tell me about the zeppelin hangar in Friedrichshafen.')
  await page.getByRole('button', { name: 'New chat', exact: true }).click()
  await expect(page).toHaveURL(/\/$/)

  await page.keyboard.press('Control+k')
  const search = page.getByRole('combobox', { name: 'Search chats and commands' })
  await search.fill('zeppelin')
  const found = page.getByRole('option', { name: /zeppelin/i }).first()
  await expect(found).toBeVisible()
  await search.press('Enter')
  await expect(chat.questions.first()).toContainText('zeppelin hangar')

  await chat.row(/zeppelin/i).hover()
  await page.getByRole('button', { name: /^Actions for .*zeppelin/i }).click()
  await page.getByRole('menuitem', { name: 'Rename' }).click()
  const dialog = page.getByRole('dialog', { name: 'Rename chat' })
  await dialog.getByLabel('Name').fill('Airships')
  await dialog.getByRole('button', { name: 'Rename' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Airships' })).toBeVisible()

  await chat.row('Airships').hover()
  await page.getByRole('button', { name: 'Actions for Airships' }).click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await expect(chat.row('Airships')).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(chat.row('Airships')).toBeVisible()
  await page.reload()
  await expect(chat.row('Airships')).toBeVisible()
})

test('a deleted chat is gone for good once its page is left', async ({ open }) => {
  const chat = new ChatPage(await open('member'))
  const { page } = chat
  await chat.open()
  await chat.askAndWait('Forget the pangolin.')
  const path = new URL(page.url()).pathname
  await chat.row(/pangolin/i).hover()
  await page.getByRole('button', { name: /^Actions for .*pangolin/i }).click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await expect(chat.row(/pangolin/i)).toHaveCount(0)
  await page.goto('/settings')
  await expect
    .poll(async () => (await page.request.get(`/api/conversations${path.replace('/c', '')}`)).status())
    .toBe(404)
})

test('a title is made after the first answer by a model of the allowed set', async ({ open, practice }) => {
  const chat = new ChatPage(await open('member'))
  await practice.local.setKnobs({ words: 3 })
  await practice.cloud.setKnobs({ words: 4 })
  await chat.open()
  await chat.askAndWait('My card is 4539 1488 0343 6467. Is it valid?')
  await expect(chat.page.getByRole('heading', { level: 1, name: 'one two three', exact: true })).toBeVisible()
})

test('a draft survives a reload', async ({ open }) => {
  const chat = new ChatPage(await open('member'))
  await chat.open()
  await chat.message.fill('Half a thought')
  await chat.page.reload()
  await expect(chat.message).toHaveValue('Half a thought')
})

test('what is typed before the scripts have arrived is kept, after the draft of before', async ({ open }) => {
  const chat = new ChatPage(await open('member'))
  await chat.open()
  await chat.message.fill('Half a thought')
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await chat.page.route('**/_next/static/**/*.js*', async (route) => {
    await held
    await route.continue()
  })
  await chat.page.reload({ waitUntil: 'commit' })
  await chat.message.fill('and the other half')
  letGo()
  await expect(chat.message).toHaveValue('Half a thought\nand the other half')
  await chat.message.press('Enter')
  await expect(chat.page.getByText('and the other half')).toBeVisible()
})
