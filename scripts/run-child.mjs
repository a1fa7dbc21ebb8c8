import { spawn } from 'node:child_process'

/** Runs a program to its end; answers `{ code, output }`. Who is told to stop meanwhile takes the program along. */
export function runChild(command, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, options)
    const stops = new Map()
    for (const [signal, code] of [
      ['SIGINT', 130],
      ['SIGTERM', 143],
    ]) {
      const stop = () => {
        child.kill(signal)
        child.once('exit', () => process.exit(code))
      }
      stops.set(signal, stop)
      process.on(signal, stop)
    }
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk))
    const forget = () => {
      for (const [signal, stop] of stops) process.off(signal, stop)
    }
    child.on('error', (error) => {
      forget()
      reject(error)
    })
    child.on('close', (code) => {
      forget()
      resolve({ code, output })
    })
  })
}
