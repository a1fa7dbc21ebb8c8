import { type Portal, startPortal } from './fixtures/portal'
import { invite, openProvider, type Persona, PortalApi, type ProviderView, setUpOwner } from './fixtures/portal-api'
import { Practice } from './fixtures/practice'
import { type PracticeProcess, startPracticeProcess } from './fixtures/practice-process'
import { expect, test } from './fixtures/test'
import { ChatPage } from './pages/chat-page'

const restricted = 'Her social security number is 536-22-8714. Draft the form.'

test.describe
  .serial('scene 8: the local server dies in the middle of a Restricted conversation', () => {
    let portal: Portal
    let gpu: PracticeProcess
    let cloud: Practice
    let member: Persona

    test.beforeAll(async () => {
      ;[portal, gpu] = await Promise.all([startPortal(), startPracticeProcess()])
      const owner = new PortalApi(portal.origin, (await setUpOwner(portal.origin, portal.setupToken ?? '')).cookie)
      const baseUrl = `http://127.0.0.1:${gpu.ollamaPort}`
      const local = { name: 'gpu-a', kind: 'ollama', boundary: 'local', baseUrl }
      await openProvider(owner, await owner.call<ProviderView>('POST', '/api/providers', local))
      const practice = await owner.call<ProviderView>('POST', '/api/practice', { protocol: 'openai' })
      cloud = new Practice(owner, await openProvider(owner, practice))
      member = await invite(owner, 'member', 'Mia Member')
    })

    test.afterAll(async () => {
      await gpu?.kill()
      await portal?.stop()
    })

    test('in the middle of an answer, before the next one, and after it came back: nothing goes to the cloud', async ({
      open,
    }) => {
      const cloudBefore = (await cloud.received()).length
      const chat = new ChatPage(await open(member, {}, portal))
      await gpu.setKnobs('*', { words: 2_000, tokenGapMs: 20 })
      await chat.open()
      await chat.ask(restricted)
      await expect(chat.answers.last()).toContainText('one two three four five')
      await gpu.kill()
      await expect(chat.answers.last().getByRole('alert')).toContainText('The answer broke off')
      await expect(chat.answers.last(), 'what arrived is kept').toContainText('one two three four five')

      await chat.choose('Auto')
      await chat.ask('And go on.')
      const sentence = 'gpu-a does not answer. This chat is Restricted, so it will not go to the cloud.'
      await expect(chat.answers.last().getByRole('alert')).toContainText(sentence)
      expect((await cloud.received()).length, 'the cloud saw nothing of it').toBe(cloudBefore)

      gpu = await startPracticeProcess(gpu)
      await chat.answers.last().getByRole('button', { name: 'Try again' }).click()
      await expect(chat.answers.last()).toContainText('2 / 2')
      const answer = await chat.ended()
      await expect(answer).toContainText('Practice server')
      await expect(chat.receipt(answer)).toHaveAccessibleName(/In-house .* on gpu-a · Restricted/)
      expect((await cloud.received()).length, 'the cloud saw nothing of it').toBe(cloudBefore)
    })

    for (const fault of ['server-error', 'unavailable', 'reset', 'malformed'] as const)
      test(`a server that plays "${fault}" is said to be at fault, and nothing goes to the cloud`, async ({ open }) => {
        const cloudBefore = (await cloud.received()).length
        const chat = new ChatPage(await open(member, {}, portal))
        await gpu.setKnobs('*', { fault, afterChunks: 0 })
        await chat.open()
        await chat.ask(restricted)
        await expect(chat.answers.last().getByRole('alert')).toBeVisible()
        await expect(chat.level('Restricted')).toBeVisible()
        expect((await cloud.received()).length).toBe(cloudBefore)
        await gpu.setKnobs('*', {})
      })
  })
