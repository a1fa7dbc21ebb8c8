import { parseArgs } from 'node:util'
import { startPracticeServer } from '@/lib/server/practice/start-practice-server'

/**
 * Practice servers in a process of their own, for tests, benches and trying things out. Prints one JSON line with the
 * ports, and ends with SIGTERM or SIGINT.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      ollama: { type: 'string', default: '0' },
      openai: { type: 'string', default: '0' },
      seed: { type: 'string', default: '1' },
    },
  })
  const shared = { seed: Number(values.seed), control: true }
  const ollama = await startPracticeServer({ protocol: 'ollama', port: Number(values.ollama), ...shared })
  const openai = await startPracticeServer({ protocol: 'openai', port: Number(values.openai), ...shared })
  process.stdout.write(`${JSON.stringify({ ollama: ollama.port, openai: openai.port })}\n`)
  const stop = () => {
    Promise.all([ollama.close(), openai.close()]).then(() => process.exit(0))
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})
