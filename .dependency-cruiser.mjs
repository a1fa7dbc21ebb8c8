// Made from floors.mjs: do not write rules of the floor plan here.
import { corePackages, network, packages, permitMakers, rooms, tests } from './floors.mjs'

const escaped = (text) => text.replaceAll(/[.+*?^$()[\]{}|\\]/g, '\\$&')
/** A folder with all that is below it, or one file without its ending. */
const at = (place) => `^${escaped(place)}(/|\\.[^/]+$)`
const anyOf = (places) => places.map(at)
const ofPackages = (names) => names.map((name) => `^node_modules/${escaped(name)}/`)
const ours = Object.keys(rooms)
const rootFiles = '^[^/]+$'
const outside = '(^|/)node_modules/'

/** The rooms inside a room (e2e has fixtures): their files are theirs, not its. */
const innerRooms = (room) => ours.filter((other) => other.startsWith(`${room}/`))

const arrows = Object.entries(rooms).map(([room, allowed]) => ({
  name: `floor: ${room}`,
  comment: `${room} may import ${allowed.join(', ') || 'nothing of ours'} besides itself (floors.mjs).`,
  severity: 'error',
  from: { path: at(room), pathNot: [...anyOf(innerRooms(room)), ...tests] },
  to: { path: [...anyOf(ours), rootFiles], pathNot: anyOf([room, ...allowed]), dependencyTypesNot: ['core'] },
}))

const ownPackages = Object.entries(packages).map(([name, places]) => ({
  name: `package: ${name}`,
  comment: `${name} belongs to ${places.join(', ')} (floors.mjs).`,
  severity: 'error',
  from: { path: anyOf(ours), pathNot: [...anyOf(places), ...tests] },
  to: { path: ofPackages([name]) },
}))

const pureCore = Object.entries(corePackages).map(([folder, names]) => ({
  name: `core: ${folder}`,
  comment: `${folder} decides: besides the core it imports ${names.join(', ')}, and no module of Node.`,
  severity: 'error',
  from: {
    path: at(folder),
    pathNot: [...anyOf(Object.keys(corePackages).filter((other) => other.startsWith(`${folder}/`))), ...tests],
  },
  to: { pathNot: [at('lib/core'), ...anyOf(ours), rootFiles, ...ofPackages(names)] },
}))

const coreOfNode = {
  name: 'core: no module of Node',
  comment: 'The core decides from what it is given: no clock, no chance, no files, no network.',
  severity: 'error',
  from: { path: at('lib/core'), pathNot: tests },
  to: { dependencyTypes: ['core'] },
}

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...arrows,
    ...ownPackages,
    ...pureCore,
    coreOfNode,
    {
      name: 'tests: all of lib',
      comment: 'A test beside a file may import all of lib and the fixtures.',
      severity: 'error',
      from: { path: tests, pathNot: ['^app/', '^components/', '^scripts/', '^e2e/', '^bench/'] },
      to: { path: ['^app/', '^components/', '^scripts/', '^bench/', '^e2e/pages/'], pathNot: [] },
    },
    {
      name: 'tests: imported by tests only',
      severity: 'error',
      from: { pathNot: [...tests, '^e2e/', '^bench/', '^(vitest|playwright)\\.config\\.ts$'] },
      to: { path: [...tests, '^e2e/', '^bench/'] },
    },
    {
      name: 'permits',
      comment: 'Only the transaction that committed the decision makes a permit.',
      severity: 'error',
      from: { path: anyOf(ours), pathNot: [...anyOf(permitMakers.only), ...tests] },
      to: { path: anyOf(permitMakers.files) },
    },
    {
      name: 'network',
      comment: 'What leaves this machine goes through platform/egress.',
      severity: 'error',
      from: { path: anyOf(ours), pathNot: [...anyOf(network.only), ...tests] },
      to: { path: [`^(node:)?(${network.modules.map(escaped).join('|')})$`, ...ofPackages(network.packages)] },
    },
    {
      name: 'prisma',
      comment: 'Prisma is spoken in the store and opened by the platform.',
      severity: 'error',
      from: {
        path: anyOf(ours),
        pathNot: [
          ...anyOf(['lib/server/store', 'lib/server/platform/database', 'prisma', 'scripts/schema-sql']),
          ...tests,
        ],
      },
      to: { path: [at('prisma/generated'), ...ofPackages(['@prisma'])] },
    },
    { name: 'cycle', comment: 'Types count too.', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no room',
      comment: 'Every file lies in a room of floors.mjs; configuration files at the root are in none.',
      severity: 'error',
      from: { pathNot: [...anyOf(ours), rootFiles, outside] },
      to: {},
    },
    {
      name: 'no room: imported',
      severity: 'error',
      from: {},
      to: { pathNot: [...anyOf(ours), rootFiles, outside], dependencyTypesNot: ['core'] },
    },
    {
      name: 'no room: alone',
      severity: 'error',
      from: { orphan: true, pathNot: [...anyOf(ours), rootFiles] },
      to: {},
    },
    {
      name: 'root files stay at the root',
      comment: 'Configuration is read by tools, not by the product.',
      severity: 'error',
      from: { path: anyOf(ours), pathNot: ['^scripts/', ...tests] },
      to: { path: rootFiles, pathNot: ['^proxy\\.ts$'], dependencyTypesNot: ['core'] },
    },
    { name: 'unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^prisma/generated/'] },
    exclude: { path: ['^\\.next/', '(^|/)\\.build/', '^data/', '^node_modules/\\.'] },
    parser: 'swc',
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts', '.json'],
    },
  },
}
