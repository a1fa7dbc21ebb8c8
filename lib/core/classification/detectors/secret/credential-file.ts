// biome-ignore-all lint/suspicious/noTemplateCurlyInString: references in other languages, which are examples here.
import type { Candidate, Detector } from '../../detector'
import type { View, Window } from '../../view'
import { credentialFileForms, type FileForm } from './credential-file-forms'
import { isCredential } from './credential-value'
import { credentialWords } from './credential-words'
import { isPlaceholder, isReference } from './placeholder'

const reach = 6_000
const maxLine = 4_000

/** Files whose purpose is to hold credentials, each from a line that only such a file has to its last one. */
export const credentialFileDetectors: readonly Detector[] = [
  ...credentialFileForms.map(
    (form): Detector => ({
      id: `secret.credential-file.${form.id}`,
      kind: 'secret.credential-file',
      chance: 1e-6,
      noise: 0.5,
      keywords: form.keywords,
      *scan(view: View, at: Window) {
        let last = -1
        for (const hit of at.hits) {
          if (hit < last) continue
          const found = readForm(view.text, hit, form)
          if (found === null) continue
          last = found.end
          yield found
        }
      },
      examples: form.examples,
    }),
  ),
  {
    id: 'secret.credential-file.env',
    kind: 'secret.credential-file',
    chance: 1e-3,
    noise: 5,
    keywords: ['password=', 'passwd=', 'pass=', 'secret=', 'token=', '_key=', 'apikey='],
    *scan(view: View, at: Window) {
      let last = -1
      for (const hit of at.hits) {
        if (hit < last) continue
        const block = blockAround(view.text, hit)
        last = block.end
        if (secretsIn(view.text.slice(block.start, block.end)) >= 2)
          yield { ...block, type: 'secret.credential-file', evidence: [{ code: 'structure', id: 'env' }] }
      }
    },
    examples: {
      match: ['DB_HOST=db.acme.lan\nDB_PASSWORD=wq82-Kelp-91\nSESSION_SECRET=9c1e0fa84b7d42d3a6f5\n'],
      miss: [
        'DB_HOST=db\nDB_PASSWORD=${DB_PASSWORD}\nSESSION_SECRET=changeme\n',
        'PORT=3000\nDB_PASSWORD=wq82-Kelp-91\n',
      ],
    },
  },
]

function readForm(text: string, hit: number, form: FileForm): Candidate | null {
  const from = Math.max(0, hit - (form.lead ?? 0))
  const slice = text.slice(from, Math.min(text.length, hit + (form.reach ?? reach)))
  const span = form.find(slice, hit - from)
  if (span === null) return null
  const evidence = [{ code: 'structure', id: form.id }]
  return { type: 'secret.credential-file', start: from + span.start, end: from + span.end, evidence }
}

const variable = /^\s{0,8}(?:export\s+|set\s+)?([A-Z][A-Z0-9_]{1,60})=(.*)$/

/** The lines around an index that all set a variable, or are empty or comments. */
function blockAround(text: string, hit: number): { start: number; end: number } {
  let start = lineStart(text, hit)
  while (start > 0 && hit - start < reach) {
    const before = lineStart(text, start - 1)
    if (!isBlockLine(text.slice(before, start - 1))) break
    start = before
  }
  let end = lineEnd(text, hit)
  while (end < text.length && end - hit < reach) {
    const next = lineEnd(text, end + 1)
    if (!isBlockLine(text.slice(end + 1, next))) break
    end = next
  }
  return { start, end }
}

function isBlockLine(line: string): boolean {
  return line.length < maxLine && (variable.test(line) || /^\s{0,8}(?:#.*)?$/.test(line))
}

/** At most `maxLine` characters away: a line without end is not one of settings. */
function lineStart(text: string, index: number): number {
  const from = Math.max(0, index - maxLine)
  const newline = text.slice(from, index).lastIndexOf('\n')
  return newline < 0 ? from : from + newline + 1
}

function lineEnd(text: string, index: number): number {
  const newline = text.slice(index, index + maxLine).indexOf('\n')
  return newline < 0 ? Math.min(text.length, index + maxLine) : index + newline
}

function secretsIn(block: string): number {
  let count = 0
  for (const line of block.split('\n')) {
    const match = variable.exec(line)
    if (match === null) continue
    const name = (match[1] ?? '').toLowerCase()
    const value = (match[2] ?? '').trim().replace(/^["']|["']$/g, '')
    if (!credentialWords.some((word) => name.endsWith(word) || (word === 'token' && name.includes(word)))) continue
    if (isPlaceholder(value) || isReference(value)) continue
    if (isCredential(value, { isQuoted: true, isPassword: /pass|pwd/.test(name), isProse: false })) count += 1
  }
  return count
}
