import { copyFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { corePackages, network, packages, permitMakers, rooms } from '../../floors.mjs'
import { plantTree, repositoryRoot, runIn } from './planted-tree'

/** `lib/core` → the file that stands in it, `proxy` → proxy.ts. */
const fileIn = (place: string, name: string) => (isFile(place) ? `${place}.ts` : `${place}/${name}.ts`)
const isFile = (place: string) =>
  /^(proxy|scripts\/(serve|start|schema-sql)|lib\/server\/http\/(guard|session|problem))$/.test(place) ||
  /egress\/(mint-permit|permit-book)$/.test(place) ||
  place.endsWith('postgres-process')

const allPackages = [
  ...new Set([...Object.keys(packages), ...Object.values(corePackages).flat(), 'undici', 'left-pad']),
]
const names = Object.keys(rooms)
/** Whose files are read for their imports: what a generator writes is not. */
const readers = names.filter((name) => !isFile(name) && name !== 'prisma/generated')
const target = (room: string) => fileIn(room, 'target')
const lines = (imports: string[]) =>
  `${imports.map((name, index) => `import { x as x${index} } from '${name}'`).join('\n')}
export const x = [${imports.map((_, index) => `x${index}`).join(', ')}]\n`
const alias = (file: string) => `@/${file.replace(/\.ts$/, '')}`

/** Every room asks for every other room, every package and the network, in a file of its own each. */
function plantAll(): Record<string, string> {
  const files: Record<string, string> = {
    'tsconfig.json': JSON.stringify({ compilerOptions: { baseUrl: '.', paths: { '@/*': ['./*'] } } }),
    'package.json': JSON.stringify({ name: 'planted', dependencies: {} }),
  }
  for (const name of allPackages) {
    files[`node_modules/${name}/package.json`] = JSON.stringify({ name, version: '1.0.0', main: 'index.js' })
    files[`node_modules/${name}/index.js`] = 'exports.x = 1\n'
  }
  for (const room of names) files[target(room)] = 'export const x = 1\n'
  for (const file of ['guard', 'problem']) files[`lib/server/http/${file}.ts`] = 'export const x = 1\n'
  for (const file of permitMakers.files) files[`${file}.ts`] = 'export const x = 1\n'
  for (const room of readers) {
    for (const other of names) files[`${room}/to-${other.replaceAll('/', '-')}.ts`] = lines([alias(target(other))])
    for (const name of allPackages) files[`${room}/uses-${name.replaceAll('/', '-')}.ts`] = lines([name])
    files[`${room}/opens.ts`] = lines(['node:net'])
    files[`${room}/opens-http.ts`] = `import type { Server } from 'node:http'\nexport type X = Server\n`
    files[`${room}/mints.ts`] = lines([alias(`${permitMakers.files[0]}.ts`)])
  }
  return Object.assign(files, {
    'lib/server/gateway/guards.ts': lines(['@/lib/server/http/guard']),
    'lib/core/classification/finds.ts': lines(['re2js', 'zod']),
    'lib/core/classification/adds.ts': lines(['left-pad']),
    'lib/core/reads.ts': lines(['node:fs']),
    'lib/core/types-only.ts': `import type { Y } from './types-back'\nexport type X = Y\n`,
    'lib/core/types-back.ts': `import type { X } from './types-only'\nexport type Y = X\n`,
    'lib/server/store/asks-a-test.ts': lines(['./some.test']),
    'lib/server/store/some.test.ts': lines(['@/lib/server/jobs/target', '@/e2e/fixtures/target']),
    'lib/server/runs/reads-rows.ts': lines(['@/prisma/generated/target']),
    'components/ui/screen.tsx': `import type { Y } from '@/lib/server/store/target'\nexport const Screen = () => <p className="x">{1 as Y}</p>\n`,
    'lib/orphaned.ts': 'export const x = 1\n',
    'helpers/asks.ts': lines(['@/lib/core/target']),
    'lib/server/runs/asks-no-room.ts': lines(['@/helpers/asks']),
    'lib/server/runs/asks-nothing.ts': lines(['./not-there']),
    'scripts/serve.ts': lines(['next']),
    'scripts/other.ts': lines(['next']),
    'lib/server/http/route.ts': lines(['next']),
    'lib/server/http/session.ts': lines(['next-auth']),
    'floors.mjs': '',
    'lib/server/runs/reads-floors.ts': `import '@/floors.mjs'\n`,
  })
}

const readTsx = ['--import', new URL('read-tsx.mjs', import.meta.url).href]

interface Violation {
  from: string
  to: string
  rule: { name: string }
}

let violations: Violation[] = []
let tree: ReturnType<typeof plantTree>
const rulesBroken = (from: string) => violations.filter((one) => one.from === from).map((one) => one.rule.name)

beforeAll(async () => {
  tree = plantTree(plantAll())
  for (const name of ['floors.mjs', '.dependency-cruiser.mjs'])
    copyFileSync(path.join(repositoryRoot, name), path.join(tree.folder, name))
  const folders = ['app', 'bench', 'components', 'e2e', 'helpers', 'lib', 'prisma', 'scripts', 'proxy.ts', 'floors.mjs']
  const args = ['--config', '.dependency-cruiser.mjs', '--output-type', 'json', ...folders]
  const result = JSON.parse(await runIn(tree.folder, 'dependency-cruiser/bin/dependency-cruise.mjs', args, readTsx))
  violations = result.summary.violations
}, 60_000)
afterAll(() => tree.remove())

const mayImport = (room: string, other: string) =>
  room === other || (rooms as Record<string, string[]>)[room]?.some((place) => `${other}/`.startsWith(`${place}/`))
const isWithin = (place: string, room: string, file: string) =>
  `${room}/`.startsWith(`${place}/`) || `${room}/${file}` === place

describe('each row of the floor plan', () => {
  for (const room of readers)
    it(`lets ${room} import what its row names, and nothing else of ours`, () => {
      for (const other of names) {
        const broken = rulesBroken(`${room}/to-${other.replaceAll('/', '-')}.ts`).includes(`floor: ${room}`)
        expect([other, broken]).toEqual([other, !mayImport(room, other)])
      }
    })

  it('refuses the arrows that point up', () => {
    const up: [string, string][] = [
      ['lib/core', 'lib-server-store'],
      ['lib/server/platform', 'lib-server-store'],
      ['lib/server/store', 'lib-server-operations'],
      ['lib/server/providers', 'lib-server-store'],
      ['lib/server/runs', 'lib-server-operations'],
      ['lib/server/operations', 'lib-server-http'],
      ['lib/server/gateway', 'lib-server-store'],
      ['components/chat', 'components-console'],
      ['components/chat', 'lib-server-operations'],
      ['components/ui', 'lib-core'],
      ['app', 'lib-server-store'],
      ['app', 'lib-server-platform'],
      ['scripts', 'lib-server-store'],
    ]
    for (const [room, other] of up)
      expect([room, other, rulesBroken(`${room}/to-${other}.ts`).includes(`floor: ${room}`)]).toEqual([
        room,
        other,
        true,
      ])
  })

  it('lets the gateway have the guard of lib/server/http, and not the rest of that room', () => {
    expect(rulesBroken('lib/server/gateway/guards.ts')).toEqual([])
    expect(rulesBroken('lib/server/gateway/to-lib-server-http.ts')).toContain('floor: lib/server/gateway')
  })
})

describe('packages', () => {
  for (const [name, places] of Object.entries(packages))
    it(`leaves ${name} to ${places.join(', ')}`, () => {
      for (const room of readers) {
        const file = `uses-${name.replaceAll('/', '-')}`
        const allowed = places.some((place) => isWithin(place, room, file))
        const broken = rulesBroken(`${room}/${file}.ts`).includes(`package: ${name}`)
        expect([room, broken]).toEqual([room, !allowed])
      }
    })

  it('lets scripts/serve, route and session have theirs, and no file beside them', () => {
    expect(rulesBroken('scripts/serve.ts')).toEqual([])
    expect(rulesBroken('scripts/other.ts')).toEqual(['package: next'])
    expect(rulesBroken('lib/server/http/route.ts')).toEqual([])
    expect(rulesBroken('lib/server/http/session.ts')).toEqual([])
  })

  it('leaves other packages free outside the core', () => {
    expect(rulesBroken('lib/server/store/uses-left-pad.ts')).toEqual([])
  })
})

describe('the core', () => {
  it('imports zod, and in classification the libraries of the detectors', () => {
    expect(rulesBroken('lib/core/uses-zod.ts')).toEqual([])
    expect(rulesBroken('lib/core/classification/finds.ts')).toEqual([])
  })

  it('imports no other package and no module of Node', () => {
    expect(rulesBroken('lib/core/uses-left-pad.ts')).toEqual(['core: lib/core'])
    expect(rulesBroken('lib/core/uses-re2js.ts')).toEqual(['core: lib/core'])
    expect(rulesBroken('lib/core/classification/adds.ts')).toEqual(['core: lib/core/classification'])
    expect(rulesBroken('lib/core/reads.ts')).toContain('core: no module of Node')
  })
})

describe('what lets bytes out', () => {
  it('is minted by the store alone', () => {
    for (const room of readers) {
      const allowed = permitMakers.only.some((place) => isWithin(place, room, 'mints'))
      expect([room, rulesBroken(`${room}/mints.ts`).includes('permits')]).toEqual([room, !allowed])
    }
  })

  it('is opened only in the rooms that are named for it, types included', () => {
    for (const room of readers)
      for (const file of ['opens', 'opens-http', 'uses-undici']) {
        const allowed = network.only.some((place) => isWithin(place, room, file))
        expect([room, file, rulesBroken(`${room}/${file}.ts`).includes('network')]).toEqual([room, file, !allowed])
      }
  })
})

describe('the rest', () => {
  it('keeps the tables of the database to the store and the platform', () => {
    expect(rulesBroken('lib/server/runs/reads-rows.ts')).toContain('prisma')
  })

  it('refuses cycles, of types too', () => {
    const cycle = ['lib/core/types-only.ts', 'lib/core/types-back.ts'].flatMap(rulesBroken)
    expect(cycle).toContain('cycle')
  })

  it('refuses a file in no room, imported, importing or alone', () => {
    expect(rulesBroken('helpers/asks.ts')).toContain('no room')
    expect(rulesBroken('lib/server/runs/asks-no-room.ts')).toContain('no room: imported')
    expect(rulesBroken('lib/orphaned.ts')).toContain('no room: alone')
  })

  it('lets a test import all of lib and the fixtures, and nothing but tests import a test', () => {
    expect(rulesBroken('lib/server/store/some.test.ts')).toEqual([])
    expect(rulesBroken('lib/server/store/asks-a-test.ts')).toContain('tests: imported by tests only')
  })

  it('reads screens as it reads other files', () => {
    expect(rulesBroken('components/ui/screen.tsx')).toContain('floor: components/ui')
  })

  it('refuses an import that leads nowhere, and configuration read by the product', () => {
    expect(rulesBroken('lib/server/runs/asks-nothing.ts')).toContain('unresolved')
    expect(rulesBroken('lib/server/runs/reads-floors.ts')).toContain('root files stay at the root')
  })
})
