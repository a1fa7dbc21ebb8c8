import { spawn } from 'node:child_process'
import path from 'node:path'

/** Runs a script of an installed tool with its output passed through as it comes; answers the exit code. */
export function streamTool(root, script, args, env = {}) {
  return stream(root, process.execPath, [path.join(root, 'node_modules', script), ...args], env)
}

/** The same for any command; 127 when there is no such command. */
export function stream(root, command, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    child.once('error', () => resolve(127))
    child.once('close', (code) => resolve(code ?? 1))
  })
}
