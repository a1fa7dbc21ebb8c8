import { classifyCommand } from './commands/classify'
import type { Command } from './commands/command'
import { decideCommand } from './commands/decide'
import { doctorCommand } from './commands/doctor'
import { fingerprintCommand } from './commands/fingerprint'
import { testCommand } from './commands/test'

/** Every command, by the word that calls it. A new one is one line here and one file in `commands`. */
const commands: Record<string, Command> = {
  classify: classifyCommand,
  decide: decideCommand,
  doctor: doctorCommand,
  fingerprint: fingerprintCommand,
  test: testCommand,
}

const usage = `gatehouse <command> [options]

${Object.entries(commands)
  .map(([name, command]) => `  ${name.padEnd(11)} ${command.summary}`)
  .join('\n')}

Exit codes: 0 fine; 1 some lines or tests failed; 2 the call itself is wrong, or a file cannot be read.
"gatehouse <command> --help" says more.
`

async function main(): Promise<number> {
  const [name, ...rest] = process.argv.slice(2)
  if (name === undefined || name === '--help' || name === 'help') {
    process.stdout.write(usage)
    return name === undefined ? 2 : 0
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command === undefined) {
    process.stderr.write(`Unknown command "${name}".\n\n${usage}`)
    return 2
  }
  if (rest.includes('--help')) {
    process.stdout.write(command.help)
    return 0
  }
  try {
    return await command.run(rest)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    return 2
  }
}

// A reader that has seen enough ("| head") closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 2)
})
process.exitCode = await main()
