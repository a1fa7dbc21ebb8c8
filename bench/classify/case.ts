import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Confidence, Payload } from '@/lib/core/classification/finding'

/** A case with a known answer: the project's own, or a row of a corpus beside the checkout. */
export interface Case {
  id: string
  set: string
  /** A list = messages of one person in one conversation, in order. */
  text: string | string[]
  expect: 'finding' | 'clean'
  /** Of a finding, the types that are right; of clean text, the types that must not be reported. */
  types: string[]
  /** Lowest confidence that counts as reported; left out: medium. */
  floor?: Confidence
  /** Printed, but no part of a goal. */
  gate?: false
  /** UTF-16 offsets, end exclusive. */
  spans?: [start: number, end: number, type: string][]
  /** The text before its disguise. */
  original?: string
  note?: string
  /** The level that it has under the default table; own cases say so. */
  level?: string
  language?: string
}

const own = join(process.cwd(), 'bench', 'cases')
const corpus = join(process.cwd(), '..', 'shared', 'corpus')

/** All cases: the project's own, and those of a corpus where one lies beside the checkout. */
export function readCases(): Case[] {
  const packed = existsSync(corpus) ? readdirSync(corpus).filter((name) => name.endsWith('.jsonl.gz')) : []
  return [
    ...readOwnCases(),
    ...packed.sort().flatMap((name) => parseLines(gunzipSync(readFileSync(join(corpus, name))).toString('utf8'))),
  ]
}

/** The project's own. */
export function readOwnCases(): Case[] {
  const plain = readdirSync(own).filter((name) => name.endsWith('.jsonl'))
  return plain.sort().flatMap((name) => parseLines(readFileSync(join(own, name), 'utf8')))
}

function parseLines(text: string): Case[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Case)
}

/** What a case sends: each text a message of its own. */
export function payloadOf(text: string | string[]): Payload {
  const texts = Array.isArray(text) ? text : [text]
  return {
    segments: texts.map((one, index) => ({ id: `m${index}`, role: 'user', part: 'text', text: one })),
    files: [],
  }
}
