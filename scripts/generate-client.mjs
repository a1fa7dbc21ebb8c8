// `npm run generate`: Prisma's client from its schema, into prisma/generated. It is kept with the sources, so that a start
// needs no generator (a fifth of all packages); `npm run check` says when the two differ.
import { spawn } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** Writes `generated` beside the schema. Nothing is downloaded: the engine's path only has to exist. */
export function generateClient(root, schema) {
  const cli = path.join(root, 'node_modules', 'prisma-cli', 'build', 'index.js')
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, 'generate', '--schema', schema], {
      cwd: root,
      env: {
        ...process.env,
        PRISMA_SCHEMA_ENGINE_BINARY: cli,
        CHECKPOINT_DISABLE: '1',
        PRISMA_HIDE_UPDATE_MESSAGE: '1',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`prisma generate failed:\n${output}`))))
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
  await generateClient(root, path.join(root, 'prisma', 'schema.prisma'))
}
