import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { compareFolders } from './check-client.mjs'

describe('the generated client', () => {
  let folder

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'gatehouse-compare-'))
    for (const side of ['kept', 'made']) mkdirSync(path.join(folder, side, 'models'), { recursive: true })
  })

  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const write = (name, content) => writeFileSync(path.join(folder, name), content)
  const differing = () => compareFolders(path.join(folder, 'kept'), path.join(folder, 'made'))

  it('is told by name when a file differs, is missing, or is left over', () => {
    write('kept/client.ts', 'a')
    write('made/client.ts', 'b')
    write('kept/models/Gone.ts', 'x')
    write('made/models/New.ts', 'x')
    expect(differing()).toEqual(['client.ts', path.join('models', 'Gone.ts'), path.join('models', 'New.ts')])
  })

  it('is the same whatever line ends the checkout has', () => {
    write('kept/client.ts', 'a\r\nb\r\n')
    write('made/client.ts', 'a\nb\n')
    expect(differing()).toEqual([])
  })

  it('is missing as a whole where the folder is not there', () => {
    write('made/client.ts', 'a')
    expect(compareFolders(path.join(folder, 'nowhere'), path.join(folder, 'made'))).toEqual(['client.ts'])
  })
})
