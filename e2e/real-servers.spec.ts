import {
  llamaServerMissing,
  ollamaMissing,
  type RealServer,
  startLlamaServer,
  startOllama,
} from './fixtures/real-model-servers'
import { expect, test } from './fixtures/test'
import { ChatPage } from './pages/chat-page'
import { addProvider, probeLine, switchOn } from './pages/provider-pages'

const servers: { kind: string; name: string; missing: string | null; start: () => Promise<RealServer> }[] = [
  { kind: 'Ollama', name: 'real-ollama', missing: ollamaMissing, start: () => startOllama() },
  { kind: 'llama.cpp server', name: 'real-llama', missing: llamaServerMissing, start: () => startLlamaServer() },
]

for (const { kind, name, missing, start } of servers)
  test(`a real ${kind} is added by its address, proves itself, is switched on, and answers in the chat`, async ({
    open,
  }) => {
    test.skip(missing !== null, missing ?? '')
    test.setTimeout(180_000)
    const server = await start()
    try {
      const page = await open('owner')
      await page.goto('/console/providers/add')
      await addProvider(page, { kind, name, address: server.url })
      await expect(probeLine(page, 'One real answer')).toContainText('Passed', { timeout: 60_000 })
      await page.getByRole('link', { name: 'Choose models and switch on' }).click()
      await switchOn(page, name, server.model)
      await expect(page.getByRole('switch', { name: `${name} is on` })).toBeChecked()
      const chat = new ChatPage(page)
      await chat.open()
      await chat.choose('tiny', name)
      await chat.ask('Is the gate quiet today?')
      await expect(chat.answers.last().getByRole('paragraph').first()).toContainText(
        /gate|house|quiet|key|stays|here/,
        {
          timeout: 60_000,
        },
      )
      if (await chat.stop.isVisible()) await chat.stop.click()
      await expect(chat.receipt(await chat.ended())).toHaveAccessibleName(new RegExp(`In-house · .*tiny.* on ${name}`))
      await page.goto('/console/providers')
      await page.getByRole('link', { name }).click()
      await page.getByRole('switch', { name: `${name} is on` }).click()
    } finally {
      await server.stop()
    }
  })
