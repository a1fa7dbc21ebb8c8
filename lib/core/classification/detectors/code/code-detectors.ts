import type { Detector } from '../../detector'
import type { View, Window } from '../../view'

/** Lines of one block are read together: a block ends where several lines in a row are not code. */
interface Scored {
  start: number
  end: number
  source: number
  config: number
  prose: number
}

const definition =
  /^\s*(?:export |public |private |protected |static |async |final |abstract |pub )*(?:function|def|class|interface|struct|enum|trait|impl|fn|func|fun|sub|import|from|package|using|namespace|module|require|include|const|let|var|val|type|return|throw|raise|try|catch|except|finally|if|elif|else|for|while|switch|case|with|assert|yield|await|del|pass|break|continue|select|insert|update|create table|delete from|begin|end)\b/i
const keywordLine =
  /^\s*(?:return|import|from|const|let|var|def|class|function|public|private|package|using|assert|raise|throw|try:|else:|elif|fn|func|#include|@\w)/
const call = /[A-Za-z_$][\w$.]*(?:\[[^\]]{0,40}\])?\([^)]{0,200}\)?/
const assignment = /^\s*(?:[\w$.[\]"']+(?:\s*,\s*[\w$.]+)*)\s*(?::\s*[\w<>[\], |.]+)?\s*(?:[-+*/|&%]?=|:=)\s*[^=\s]/
const operator = /\s(?:===?|!==?|&&|\|\||=>|->|::|\+=|-=|<=|>=|<<|\?\?)\s|\)\s*[{:;]\s*$|=>\s*[{(]?\s*$/
const ending = /[;{}]\s*(?:\/\/.*)?$|^\s*[)\]}]+[;,)]*\s*$|[([{,]\s*$|"""\s*$/
const member = /\b[a-z_$][\w$]*(?:\.[a-zA-Z_]\w*)+\(|\bself\.|\bthis\.|#\w+\b|\w+\[['"\w]+\]/
const naming = /\b(?:[a-z]+[A-Z][A-Za-z]*|[a-z]+_[a-z_]+|[A-Z]+_[A-Z_]+)\b/
const comment = /^\s*(?:\/\/|#(?!\s?#)|\/\*|\*\s|--\s|<!--|"""|''')/
const yamlLine = /^\s*(?:-\s+)?(?:["']?[\w./ -]{1,48}["']?)\s*:(?:\s+\S.{0,160}|\s*[|>]?-?\s*)$/
const listItem = /^\s*-\s+["'\w]\S*\s*$/
const jsonLine = /^\s*(?:[{}[\]]+,?|"[^"]{1,80}"\s*:\s*.*|"[^"]{0,160}",?)\s*$/
const iniLine = /^\s*(?:\[[\w.: "-]+\]|\[\[[\w.-]+\]\]|[\w.-]+\s*=\s*\S.*|export [A-Z_]+=.*)\s*$/
const markup = /^\s*<\/?[a-zA-Z!?][^>]{0,300}>?|\/?>\s*$/
const shell =
  /^\s*(?:\$\s|>>> |RUN |FROM \S+(?: AS|$)|COPY |ENV |CMD |ENTRYPOINT |WORKDIR |sudo |npm |pip3? |docker |git |curl |cd |apt(?:-get)? |echo |export \w+=)/

/** Source, or configuration, by the structure of lines; against it the shape of sentences (classification.md section 4). */
function* findCode(view: View, at: Window): Iterable<{ kind: string; start: number; end: number }> {
  for (const block of blocksOf(view.text, at)) {
    const { lines } = block
    const filled = lines.filter((line) => line.end > line.start)
    if (filled.length < 2) continue
    const source = filled.filter((line) => line.source >= 2).length
    const config = filled.filter((line) => line.config >= 1).length
    const prose = filled.filter((line) => line.prose >= 2 && line.source < 3).length
    const strong = filled.reduce((sum, line) => sum + Math.min(line.source, 5), 0)
    const isIndented = hasStep(view.text, filled)
    const share = source / filled.length
    const isSource =
      (share >= 0.5 || (share >= 0.3 && isIndented)) &&
      strong >= 5 + (isIndented ? 0 : 2) &&
      source >= 2 &&
      prose <= source
    const configShare = config / filled.length
    const isConfig = configShare >= 0.6 && config >= 2 && (isIndented || configShare >= 0.8) && prose * 2 < config
    if (isSource && (!isConfig || source > config)) yield { kind: 'code.source', start: block.start, end: block.end }
    else if (isConfig) yield { kind: 'code.config', start: block.start, end: block.end }
    else if (isSource) yield { kind: 'code.source', start: block.start, end: block.end }
  }
}

/** Paragraphs of prose and blocks of code part where a blank line is followed by a sentence, and at fences. */
function* blocksOf(text: string, at: Window): Iterable<{ start: number; end: number; lines: Scored[] }> {
  let lines: Scored[] = []
  const flush = function* () {
    const first = lines[0]
    const last = lines[lines.length - 1]
    if (first !== undefined && last !== undefined) yield { start: first.start, end: last.end, lines }
    lines = []
  }
  for (let start = at.start; start < at.end; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 || newline > at.end ? at.end : newline
    const line = scoreLine(text, start, end)
    const isFence = text.startsWith('```', start)
    const isSentence = line.prose >= 2 && line.source < 2 && line.config < 1
    const before = lines[lines.length - 1]
    if (isFence || (isSentence && (before === undefined || before.end === before.start))) yield* flush()
    if (!isFence) lines.push(line)
    if (isSentence && lines.length === 1) yield* flush()
    start = end + 1
  }
  yield* flush()
}

function scoreLine(text: string, start: number, end: number): Scored {
  const line = text.slice(start, Math.min(end, start + 400))
  const bare = line.trim()
  if (bare === '') return { start, end: start, source: 0, config: 0, prose: 0 }
  return { start, end, source: sourceScore(line, bare), config: configScore(line), prose: proseScore(bare) }
}

function sourceScore(line: string, bare: string): number {
  let score = 0
  const words = bare.split(/\s+/).length
  if (keywordLine.test(line) && (words < 4 || /[({=;:.'"]/.test(bare))) score += 2
  else if (definition.test(line) && /[({:;=]/.test(bare) && ending.test(bare)) score += 2
  if (ending.test(line) && !/^[A-Z][^({]*,$/.test(bare)) score += /[;{}]\s*$/.test(bare) ? 2 : 1
  if (assignment.test(line)) score += 2
  if (operator.test(line)) score += 2
  if (call.test(bare) && !/\w \(/.test(bare.slice(0, 40))) score += 1
  if (member.test(bare)) score += 1
  if (naming.test(bare)) score += 1
  if (comment.test(line) && words < 14) score += 1
  if (shell.test(line)) score += 1
  return score
}

function configScore(line: string): number {
  if (jsonLine.test(line) && /[{}[\]":]/.test(line)) return 2
  if (markup.test(line)) return 2
  if (iniLine.test(line) && !/[;({]\s*$/.test(line)) return 1
  if (
    yamlLine.test(line) &&
    (/^\s*(?:-\s+)?["']?[a-z_]/.test(line) || /^\s{2,}/.test(line)) &&
    !/^\s*\w+(?: \w+){3,}:/.test(line)
  )
    return 1
  if (/^\s*#/.test(line) || shell.test(line)) return 1
  return listItem.test(line) ? 1 : 0
}

/** A capital, seven words or more, an end of sentence; few signs. */
function proseScore(bare: string): number {
  const words = bare.split(/\s+/)
  let score = 0
  if (/^["'“(*-]{0,3}\p{Lu}\p{Ll}/u.test(bare)) score += 1
  if (words.length >= 7) score += 1
  if (/[.!?]["')]?$/.test(bare) && words.length >= 4) score += 1
  const plain = words.filter((word) => /^[("'“]?\p{L}[\p{L}'’-]*[)"',.;:!?”]*$/u.test(word)).length
  if (plain / words.length >= 0.85 && words.length >= 5) score += 1
  return score
}

/** Does the indentation step? */
function hasStep(text: string, lines: readonly Scored[]): boolean {
  const depths = new Set(lines.map((line) => /^[ \t]*/.exec(text.slice(line.start, line.start + 80))?.[0].length ?? 0))
  return depths.size > 1
}

function detectorFor(kind: 'code.source' | 'code.config', examples: Detector['examples']): Detector {
  return {
    id: kind,
    kind,
    chance: 1e-3,
    noise: 5,
    keywords: [],
    *scan(view: View, at: Window) {
      if (view.name !== 'raw' && view.name !== 'canonical') return
      for (const found of findCode(view, at)) {
        if (found.kind === kind)
          yield { type: kind, start: found.start, end: found.end, evidence: [{ code: 'structure', id: kind }] }
      }
    },
    examples,
  }
}

export const codeDetectors: readonly Detector[] = [
  detectorFor('code.source', {
    match: [
      'function add(a, b) {\n  const sum = a + b;\n  return sum;\n}',
      'def load(path):\n    with open(path) as f:\n        return json.load(f)',
    ],
    miss: [
      'We should meet on Friday.\nI will bring the plan.\nPlease confirm.',
      'Shopping list:\n- milk\n- bread\n- eggs',
    ],
  }),
  detectorFor('code.config', {
    match: [
      'server:\n  port: 8080\n  host: app\nlogging:\n  level: info',
      '{\n  "name": "app",\n  "version": "1.2.0"\n}',
    ],
    miss: ['Dear all,\nplease find the minutes below.\nBest regards'],
  }),
]
