import { cpSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plantTree, repositoryRoot, runIn } from './planted-tree'

const fetches = `export const reply = await fetch('/a')\n`
const impure: Record<string, string> = {
  'Date.now()': 'export const x = Date.now()\n',
  'new Date() without an argument': 'export const x = new Date()\n',
  'Math.random()': 'export const x = Math.random()\n',
  'randomUUID()': 'declare const randomUUID: () => string\nexport const x = randomUUID()\n',
  'crypto.randomUUID()': 'export const x = crypto.randomUUID()\n',
  'performance.now()': 'export const x = performance.now()\n',
  'fetch()': fetches,
}
const otherFetches: Record<string, string> = {
  'globalThis.fetch': `export const x = globalThis.fetch('/a')\n`,
  'window.fetch': `export const x = window.fetch('/a', { method: 'POST' })\n`,
  'fetch under another name': 'const ask = fetch\nexport const x = ask\n',
  'fetch inside a function': `export async function ask() {\n  return await fetch('/a')\n}\n`,
}
const unsafe: Record<string, string> = {
  $queryRawUnsafe: `declare const db: { $queryRawUnsafe(q: string): void }\nexport const x = db.$queryRawUnsafe('x')\n`,
  $executeRawUnsafe: `declare const db: { $executeRawUnsafe(q: string): void }\nexport const x = db.$executeRawUnsafe('x')\n`,
}
const mayFetch = [
  'lib/server/platform/egress/a.ts',
  'lib/client/a.ts',
  'lib/server/runs/a.test.ts',
  'e2e/a.ts',
  'bench/a.ts',
  'scripts/a.ts',
]
const mayNot = ['lib/server/runs/a.ts', 'lib/server/providers/a.ts', 'app/a.tsx', 'components/ui/a.tsx', 'proxy.ts']
const longFunction = `export function long(x: number) {\n${'  x++\n'.repeat(61)}  return x\n}\n`

const named = (place: string, cases: Record<string, string>) =>
  Object.fromEntries(Object.values(cases).map((content, index) => [`${place}/case-${index}.ts`, content]))

let tree: ReturnType<typeof plantTree>
let said: { file: string; rule: string; message: string }[] = []
const saidOf = (file: string) => said.filter((one) => one.file === file)
const rulesOf = (file: string) => saidOf(file).map((one) => one.rule)

beforeAll(async () => {
  tree = plantTree({
    ...named('lib/core/impure', impure),
    ...named('lib/server/runs/fetches', otherFetches),
    ...named('lib/server/store/unsafe', unsafe),
    ...Object.fromEntries([...mayFetch, ...mayNot].map((file) => [file, fetches])),
    'lib/core/pure.ts': 'export const day = (ms: number) => new Date(ms).toISOString()\n',
    'lib/core/impure.test.ts': 'export const x = Math.random()\n',
    'lib/server/platform/clock.ts': 'export const x = Date.now()\n',
    'lib/server/runs/given.ts': `export const ask = (on: { fetch: typeof fetch }) => on.fetch('/a')\n`,
    'lib/server/store/safe.ts':
      'declare const db: { $queryRaw(q: TemplateStringsArray): void }\nexport const x = db.$queryRaw`x`\n',
    'lib/core/long-function.ts': longFunction,
    'lib/core/long-function.test.ts': longFunction,
    'lib/core/long-file.ts': 'export {}\n'.repeat(301),
    'lib/core/no-length.ts': 'export {}\n'.repeat(300),
    'lib/core/imports-a-type.ts': `import { T } from './t'\nexport type X = T\n`,
    'lib/core/node-protocol.ts': `import { x } from 'fs'\nexport { x }\n`,
    'lib/server/runs/focused.test.ts': `import { it } from 'vitest'\nit.only('x', () => {})\n`,
    'prisma/generated/a.ts': fetches,
    '.gitignore': '',
  })
  for (const name of ['biome.json', 'lint'])
    cpSync(path.join(repositoryRoot, name), path.join(tree.folder, name), { recursive: true })
  const args = ['lint', '--vcs-enabled=false', '--max-diagnostics=none', '--reporter=json', '.']
  const printed = await runIn(tree.folder, '@biomejs/biome/bin/biome', args)
  const report = JSON.parse(printed.slice(printed.indexOf('{')))
  type Diagnostic = { category: string; message: unknown; location: { path: unknown } }
  said = (report.diagnostics as Diagnostic[]).map(({ category, message, location }) => ({
    file: String((location.path as { file?: string } | null)?.file ?? location.path),
    rule: category,
    message: JSON.stringify(message),
  }))
}, 60_000)
afterAll(() => tree.remove())

describe('the core is pure', () => {
  for (const [index, what] of Object.keys(impure).entries())
    it(`refuses ${what} in lib/core`, () => {
      expect(rulesOf(`lib/core/impure/case-${index}.ts`)).toContain('plugin')
    })

  it('lets a date be made from a number, and tests and the platform have a clock', () => {
    for (const file of ['lib/core/pure.ts', 'lib/core/impure.test.ts', 'lib/server/platform/clock.ts'])
      expect([file, rulesOf(file)]).toEqual([file, []])
  })
})

describe('raw fetch', () => {
  for (const file of mayNot)
    it(`is refused in ${path.dirname(file)}, by ${file}`, () => {
      expect(
        saidOf(file)
          .map((one) => one.message)
          .join(),
      ).toContain('Raw fetch')
    })

  for (const [index, what] of Object.keys(otherFetches).entries())
    it(`is refused as ${what}`, () => {
      expect(rulesOf(`lib/server/runs/fetches/case-${index}.ts`)).toContain('plugin')
    })

  it('is left to the egress, the browser client, tests, benchmarks and scripts', () => {
    for (const file of mayFetch) expect([file, rulesOf(file)]).toEqual([file, []])
  })

  it('is not the `fetch` of something that was handed over', () => {
    expect(rulesOf('lib/server/runs/given.ts')).toEqual([])
  })
})

describe('SQL', () => {
  for (const [index, what] of Object.keys(unsafe).entries())
    it(`is refused from a string: ${what}`, () => {
      expect(rulesOf(`lib/server/store/unsafe/case-${index}.ts`)).toContain('plugin')
    })

  it('is written as a tagged template', () => {
    expect(rulesOf('lib/server/store/safe.ts')).toEqual([])
  })
})

describe('sizes and habits', () => {
  it('refuses a function of more than 60 lines, but in tests', () => {
    expect(rulesOf('lib/core/long-function.ts')).toEqual(['lint/complexity/noExcessiveLinesPerFunction'])
    expect(rulesOf('lib/core/long-function.test.ts')).toEqual([])
  })

  it('refuses a file of more than 300 lines', () => {
    expect(rulesOf('lib/core/long-file.ts')).toContain('lint/style/noExcessiveLinesPerFile')
    expect(rulesOf('lib/core/no-length.ts')).not.toContain('lint/style/noExcessiveLinesPerFile')
  })

  it('refuses what the recommended rules refuse, types imported as values, and modules of Node without their prefix', () => {
    expect(rulesOf('lib/core/imports-a-type.ts')).toContain('lint/style/useImportType')
    expect(rulesOf('lib/core/node-protocol.ts')).toContain('lint/style/useNodejsImportProtocol')
    expect(rulesOf('lib/server/runs/focused.test.ts')).toContain('lint/suspicious/noFocusedTests')
  })

  it('leaves generated files alone', () => {
    expect(rulesOf('prisma/generated/a.ts')).toEqual([])
  })
})
