import { classify } from '@/lib/core/classification/classify'
import { createDetectorSet } from '@/lib/core/classification/detector-set'
import type { Finding } from '@/lib/core/classification/finding'
import { levelOf } from '@/lib/core/classification/level-of'
import { withListLevels } from '@/lib/core/classification/org-index'
import { summarize } from '@/lib/core/classification/summarize'
import type { Command } from './command'
import { mapJsonLines } from './json-lines'
import { readOptions } from './options'
import { payloadOfLine, requestLineSchema } from './request-line'

const help = `gatehouse classify [--policy FILE] [--lists FOLDER]

Reads JSON Lines, writes one line for each, in order:
  in   {"id", "text"} or {"id", "messages": [{"role", "content"}], "attachments"?: [{"name", "text" or "base64"}]}
  out  {"id", "level", "findings": [{"type", "start", "end", "confidence", "segment"?}], "microseconds"}
"segment" is messages.N or attachments.N; offsets count UTF-16 units within it. It is left out for "text".

  --policy FILE    a policy document (YAML or JSON) whose level table gives the level; else "Local first"
  --lists FOLDER   dictionaries, one a file, reported as org.term:<file name> (in code also as code.internal):
                     names.txt    one term a line; lines that begin with # are comments
                     names.yaml   { terms: [..], exclusions?: [..], level?: confidential }
                   and what "gatehouse fingerprint" wrote, *.fingerprint.json, reported as code.fingerprint:<name>

A line that fails is reported on stderr as {"line", "error"}.
Exit codes: 0 every line classified; 1 some lines failed; 2 wrong call, or a file cannot be read.
`

async function run(args: string[]): Promise<number> {
  const { policy, org } = readOptions(args, { isPolicyRequired: false })
  const detectors = createDetectorSet()
  const table = withListLevels(policy.table, org)
  const streams = { input: process.stdin, output: process.stdout, errors: process.stderr }
  const failed = await mapJsonLines(streams, (value) => {
    const parsed = requestLineSchema.safeParse(value)
    if (!parsed.success) throw new Error(`invalid: ${parsed.error.issues[0]?.message ?? 'wrong shape'}`)
    const startedAt = performance.now()
    const { findings } = classify(payloadOfLine(parsed.data), detectors, org)
    const { level } = levelOf(summarize(findings), table)
    const microseconds = Math.round((performance.now() - startedAt) * 1_000)
    return { id: parsed.data.id, level, findings: findings.map(findingLine), microseconds }
  })
  return failed === 0 ? 0 : 1
}

function findingLine({ type, start, end, confidence, segment }: Finding) {
  return { type, start, end, confidence, ...(segment === 'text' ? {} : { segment }) }
}

/** Judges text by the detectors and a policy's level table. */
export const classifyCommand: Command = { summary: 'what is in a text, and how sensitive it is', help, run }
