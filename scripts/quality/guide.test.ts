import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { envSchema } from '@/lib/server/platform/env'

const guide = 'docs/guide'
const images = path.join(guide, 'images')
const pages = readdirSync(guide).filter((name) => name.endsWith('.md'))
const readPage = (name: string) => readFileSync(path.join(guide, name), 'utf8')
const files = ['README.md', ...pages.map((name) => path.join(guide, name))]

/** What a text points to: targets of links, pictures and `src`. */
const targetsOf = (text: string) =>
  [...text.matchAll(/\]\(([^)\s]+)\)|src="([^"]+)"/g)].map(([, link, source]) => link ?? source ?? '')

/** GitHub's names of the headings: lower case, no signs, a hyphen for each space. */
const anchorsOf = (text: string) =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  )

/** A picture's path in the repository, as a page names it. */
const isPicture = (target: string) => target.endsWith('.jpg')

/** Paths of the app's pages, without the groups that no address shows. */
const routes = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .filter((file) => path.basename(file) === 'page.tsx')
  .map((file) => {
    const parts = path.dirname(file).split(path.sep)
    return `/${parts.filter((part) => !/^[(@.]/.test(part)).join('/')}`
  })

/** Everything that a screen may say. */
const screens = ['app', 'components', 'lib/core', 'lib/server/runs', 'lib/server/operations']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /(?<!\.test)\.tsx?$/.test(file))
      .map((file) => readFileSync(path.join(folder, file), 'utf8')),
  )
  .join('\n')

/** The variables that a page's table explains: what stands in its first column. */
const variablesIn = (text: string) =>
  [...text.matchAll(/^\| (`[A-Z][^|]*`) \|/gm)].flatMap(([, cell = '']) => [...cell.matchAll(/[A-Z][A-Z_]+/g)].flat())

describe('the guide', () => {
  it.each(files)('%s points only to what is there', (file) => {
    for (const target of targetsOf(readFileSync(file, 'utf8'))) {
      if (/^https?:/.test(target)) continue
      const [name = '', anchor] = target.split('#')
      const pointed = name === '' ? file : path.join(path.dirname(file), name)
      expect(existsSync(pointed), target).toBe(true)
      if (anchor) expect(anchorsOf(readFileSync(pointed, 'utf8')), target).toContain(anchor)
    }
  })

  it('shows every picture that is kept, and keeps every picture small', () => {
    const shown = pages.flatMap((name) => targetsOf(readPage(name)).filter(isPicture))
    const kept = readdirSync(images)
    expect(kept.sort()).toEqual([...new Set(shown.map((target) => path.basename(target)))].sort())
    const sizes = kept.map((name) => statSync(path.join(images, name)).size)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(150_000)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(1_500_000)
  })

  it.each(pages)('%s names only pages that the portal has', (name) => {
    const named = [...readPage(name).matchAll(/`(\/console[^`]*)`/g)].map(([, route = '']) => route)
    for (const route of named) expect(routes).toContain(route)
  })

  it.each(pages)('%s sets in bold only what stands on a screen', (name) => {
    const bold = [...readPage(name).matchAll(/\*\*([^*]+)\*\*/g)].map(([, words = '']) => words.replaceAll(/\s+/g, ' '))
    expect(bold.filter((words) => !screens.includes(words))).toEqual([])
  })

  it.each(pages)('%s is one screen, of lines that fit it', (name) => {
    const lines = readPage(name).trimEnd().split('\n')
    expect(lines.length).toBeLessThanOrEqual(110)
    for (const line of lines.filter((one) => !one.startsWith('|'))) expect(line.length, line).toBeLessThanOrEqual(125)
  })

  it.each(['README.md', 'docs/guide/operator.md'])(
    '%s explains every variable of the environment, and no other',
    (file) => {
      expect(variablesIn(readFileSync(file, 'utf8')).sort()).toEqual(Object.keys(envSchema.shape).sort())
    },
  )
})
