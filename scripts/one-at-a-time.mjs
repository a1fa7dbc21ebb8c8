import { createHash } from 'node:crypto'
import { realpathSync, rmSync } from 'node:fs'
import { createConnection, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

/**
 * Does `work` unless `isDone` says that it is done, in one process of this checkout at a time: a second one waits, and
 * then mostly finds the work done.
 */
export async function oneAtATime(root, isDone, work) {
  if (isDone()) return
  const release = await holdDoor(doorOf(root))
  try {
    if (!isDone()) await work()
  } finally {
    release()
  }
}

/**
 * The lock is a socket that its owner listens on. The kernel closes it when the owner dies, however that happens, so there
 * is no stale lock to judge, and who waits is told by the end of a connection.
 */
async function holdDoor(door) {
  for (let told = false; ; told = true) {
    const release = await tryListen(door)
    if (release !== null) return release
    if (!told) console.log('  Another start installs or builds in this folder: waiting for it …')
    const wasOpen = await waitForEnd(door)
    // Only where sockets are files: a killed owner leaves its file.
    if (!wasOpen && path.isAbsolute(door) && process.platform !== 'win32') rmSync(door, { force: true })
  }
}

/** Linux and Windows have names for sockets that vanish with their owner; elsewhere it is a file. */
function doorOf(root) {
  const name = `gatehouse-${createHash('sha256').update(realpathSync(root)).digest('hex').slice(0, 32)}`
  if (process.platform === 'linux') return `\0${name}`
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : path.join(tmpdir(), `${name}.sock`)
}

function tryListen(door) {
  return new Promise((resolve, reject) => {
    const waiting = new Set()
    const server = createServer((socket) => {
      waiting.add(socket)
      socket.on('error', () => {})
    })
    const release = () => {
      server.close()
      for (const socket of waiting) socket.destroy()
    }
    server.once('error', (error) => (error.code === 'EADDRINUSE' ? resolve(null) : reject(error)))
    server.listen(door, () => resolve(release))
  })
}

/** Resolves when the owner lets go or is gone: true if there was one. */
function waitForEnd(door) {
  return new Promise((resolve) => {
    let open = false
    const socket = createConnection(door, () => (open = true))
    socket.on('error', () => {})
    socket.on('close', () => resolve(open))
    socket.resume()
  })
}
