import { readdirSync, readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { parse } from 'yaml'
import { z } from 'zod'
import { createOrgIndex, type Dictionary, emptyOrgIndex, type OrgIndex } from '@/lib/core/classification/org-index'
import { compilePolicy } from '@/lib/core/policy/compile-policy'
import type { CompiledPolicy } from '@/lib/core/policy/compiled-policy'
import { localFirst } from '@/lib/core/policy/starters/local-first'
import { slugOf } from './list-slug'
import { readFingerprint } from './read-fingerprint'

/** What the commands that judge text have in common. */
export interface JudgeOptions {
  policy: CompiledPolicy
  org: OrgIndex
}

const listSchema = z.strictObject({
  terms: z.array(z.string().min(1).max(200)).max(100_000),
  exclusions: z.array(z.string().min(1).max(200)).max(10_000).optional(),
  level: z.string().optional(),
})

/** Reads `--policy FILE` (else Local first) and `--lists FOLDER` (else none). Throws a sentence for the person. */
export function readOptions(args: string[], { isPolicyRequired }: { isPolicyRequired: boolean }): JudgeOptions {
  const { values } = parseArgs({
    args,
    options: { policy: { type: 'string' }, lists: { type: 'string' } },
    strict: true,
  })
  if (isPolicyRequired && values.policy === undefined) throw new Error('Which policy? Say --policy FILE.')
  return {
    policy: values.policy === undefined ? compile(localFirst, 'Local first') : readPolicy(values.policy),
    org: values.lists === undefined ? emptyOrgIndex : readLists(values.lists),
  }
}

function readPolicy(file: string): CompiledPolicy {
  const text = readFileSync(file, 'utf8')
  // An alias budget, for anchors that explode; duplicate keys are errors in `yaml` itself.
  const document: unknown = parse(text, { maxAliasCount: 100, uniqueKeys: true })
  return compile(document, file)
}

function compile(document: unknown, name: string): CompiledPolicy {
  const result = compilePolicy(document, 1)
  if ('policy' in result) return result.policy
  const lines = result.problems.map(({ path, sentence }) => `  ${path.join('.') || 'document'}: ${sentence}`)
  throw new Error(`${name} does not compile:\n${lines.join('\n')}`)
}

/** One list a file, named after it: `.txt` has one term a line (`#` comments), `.yaml` has terms, exclusions, level; `.fingerprint.json` is code. */
function readLists(folder: string): OrgIndex {
  const files = readdirSync(folder)
    .filter((name) => ['.txt', '.yaml', '.yml', '.json'].includes(extname(name)))
    .sort()
  const isFingerprint = (name: string) => name.endsWith('.fingerprint.json')
  return createOrgIndex(
    files.filter((name) => !isFingerprint(name)).map((name) => readList(join(folder, name))),
    files.filter(isFingerprint).map((name) => readFingerprint(join(folder, name))),
  )
}

function readList(file: string): Dictionary {
  const list = slugOf(basename(file, extname(file)))
  const text = readFileSync(file, 'utf8')
  if (extname(file) === '.txt') {
    const terms = text
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('#'))
    return { list, terms }
  }
  const parsed = listSchema.safeParse(parse(text))
  if (!parsed.success)
    throw new Error(`${file}: ${parsed.error.issues[0]?.path.join('.')}: ${parsed.error.issues[0]?.message}`)
  return { list, ...parsed.data }
}
