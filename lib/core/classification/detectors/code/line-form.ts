import type { CodeFeature } from './code-features'
import type { LineShape } from './line-shape'
import { wordClass } from './line-words'
import { settingForms, statementForms } from './statement-forms'

const statements = new Map(Object.entries(statementForms))
const settings = new Map(Object.entries(settingForms))
const longestWord = 16

const formula = /^=\s?[A-Z][A-Z.]{1,20}\(/
const lisp =
  /^\((?:(?:def[\w-]*|setq|lambda|ns|require|use-package|add-hook|global-set-key|in-package|progn|princ|->>?|fn) |[-+*/<>=]{1,2} [\w(]|(?:if|let\*?|cond|when|unless|and|or|not|loop|map|do|format) ?\()/
const nested = /^\([a-z][\w?!*-]* .*\)\)$/
const kusto =
  /^\|>? ?(?:where|summarize|project|extend|order by|sort|take|join|stats|eval|table|rename|count|top|limit|dedup|timechart|parse|distinct|head|spath|rex)\b/
const guard = /^\| [^|]+ (?:=|->) [^|]+$/
const jsonLine = /^\{ ?"[\w$-]+": ?(?:["[{\d]|true|false|null)/
const numbered =
  /^\d{1,5} (?:PRINT|INPUT|FOR|NEXT|GOTO|GOSUB|LET|REM|DIM|READ)\b|^\d\d\s+[A-Z][A-Z0-9-]*\s+(?:PIC|VALUE|OCCURS|REDEFINES|COMP)\b/
const schedule =
  /^(?=[\d*/, \t-]{0,40}\*)(?=.*[/~])[\d*][\d*/,-]{0,12}[ \t]+[\d*][\d*/,-]{0,12}[ \t]+[\d*][\d*/,-]{0,12}[ \t]+[\d*][\d*/,-]{0,12}[ \t]+[\d*][\d*/,-]{0,12}[ \t]+[\w./~]/
const register =
  /^[a-z]{1,8}(?:\.\w{1,3})?\s+[%$]?(?:[re]?[abcd]x|[re][sd]i|[re][sb]p|[rxw]\d{1,2}|[ats]\d|xmm\d{1,2}|sp|ra|zero|lr|pc),\s*\S/
const signature = /^[a-z][\w']* :: (?:[A-Z[(]|[a-z]\w* ->)/
const equation = /^[a-z][\w']*(?: [a-z_]\w{0,3})? (?:\[[^\]]*\]|\([^()]*\)|_)(?: [a-z_]\w{0,3})? = \S/
const clause = /^[a-z]\w*\(.*\) ?:-(?: |$)|^[a-z]\w*\([^()]+\)\.$/
const arrowAssign = /^[\w.$[\]]+ ?<- ?[\w("'-]/
const pinned = /^[\w.-]+(?:\[[\w,-]+\])? ?(?:==|>=|~=|<=) ?\d[\w.*]*/
const directive = /^-(?:module|export|import|include|record|define|behaviou?r|spec)\b ?\(?/
const edge = /^\w[^\s]{0,40} (?:-->|-\.->|==>)/
const selector = /\{\w+ ?(?:=~|!~|!=|=) ?"/
const measure = / = ?[A-Z]{3,}[A-Z.]* ?\(/
const rules = /^[.#@:*\w][^{}]*\{ ?[\w-]+: ?[^{};]+[;}]/
const chain = / (?:%>%|\|>) ?\w/
const definition = /^(?:val|const|let|local|my|auto|var|final) [\w$, ]+ ?= ?\S+(?:\(|\[|\.)|^case class \w+\(/
const grammar = /^[A-Z]{3,}(?:[ _.]?[A-Z]{2,})*\(.*[,;].*\)$|^[A-Z]{3} (?:#?\$[0-9A-F]{2,4}|#%[01]+)/
const record = /^[\w@.*-]+\s+(?:\d+\s+)?IN\s+(?:SOA|NS|A|AAAA|MX|CNAME|TXT|SRV|PTR|CAA)\s+\S/
const grant = /^[%\w-]+ ALL ?= ?\(\w+/
const mount =
  /^(?:\/dev\/\w+|UUID=\S+|LABEL=\S+|tmpfs|[\w.]+:\/\S*)\s+\/\S*\s+(?:ext[234]|xfs|btrfs|nfs4?|vfat|swap|tmpfs|cifs)\b/
const pipe =
  / \|\s?(?:sort|head|tail|grep|awk|sed|select|where|where-object|select-object|sort-object|foreach-object|foreach|xargs|wc|uniq|tee|cut|jq|less|tr|stats|sh|bash)\b/i

/** The form of a line that prose has not, if it has one: a statement of a program, or a setting. Constant work a line. */
export function lineFormOf(text: string, shape: LineShape): CodeFeature | null {
  if (shape.plain >= 10 && shape.plain > 0.8 * shape.words && 2 * shape.signs < shape.words) return null
  const line = text.slice(shape.start, shape.end)
  const first = line.charCodeAt(0)
  if ((first | 0x20) >= 0x61 && (first | 0x20) <= 0x7a) {
    const word = firstWordOf(line)
    if (statements.get(word)?.test(line) === true) return 'statementForm'
    if (settings.get(word)?.test(line) === true) return 'settingForm'
  } else if (first >= 0x30 && first <= 0x39) {
    if (numbered.test(line)) return 'statementForm'
    return schedule.test(line) ? 'settingForm' : null
  }
  return signedForm(line, first, shape)
}

function firstWordOf(line: string): string {
  let at = 1
  while (at < longestWord && (line.charCodeAt(at) | 0x20) >= 0x61 && (line.charCodeAt(at) | 0x20) <= 0x7a) at += 1
  return line.slice(0, at).toLowerCase()
}

/** Forms told by their signs: only tried where the signs are. */
function signedForm(line: string, first: number, shape: LineShape): CodeFeature | null {
  if (shape.signs === 0) return null
  switch (first) {
    case 0x3d: // =
      return formula.test(line) ? 'statementForm' : null
    case 0x28: // (
      return lisp.test(line) || (shape.commas + shape.functionWords === 0 && nested.test(line)) ? 'statementForm' : null
    case 0x7c: // |
      return kusto.test(line) || (!line.endsWith('|') && guard.test(line)) ? 'statementForm' : null
    case 0x7b: // {
      return jsonLine.test(line) ? 'settingForm' : null
    case 0x2d: // -
      return directive.test(line) ? 'statementForm' : null
    case 0x25: // %
      return grant.test(line) ? 'settingForm' : null
    case 0x2f: // /
      return mount.test(line) ? 'settingForm' : null
    case 0x2a: // *
      return schedule.test(line) ? 'settingForm' : null
    case 0x40: // @
      return /^@(?:start|end)uml\b/.test(line) ? 'statementForm' : null
    case 0x3f: // ?
      return line.startsWith('?- ') ? 'statementForm' : null
  }
  return settingOf(line, shape) ?? sourceOf(line, shape)
}

function settingOf(line: string, shape: LineShape): CodeFeature | null {
  const isRules = shape.braces > 1 && rules.test(line)
  const isSetting =
    isRules ||
    (shape.operators > 0 && pinned.test(line)) ||
    (shape.dotted + shape.urls > 0 && record.test(line)) ||
    (shape.tightAssigns > 0 && (grant.test(line) || mount.test(line)))
  return isSetting ? 'settingForm' : null
}

function sourceOf(line: string, shape: LineShape): CodeFeature | null {
  const isCommand =
    (shape.firstClass & wordClass.command) !== 0 &&
    shape.options > 0 &&
    shape.functionWords === 0 &&
    !/^[A-Z]|[?!:]$|, /.test(line)
  const isSource =
    isCommand ||
    (shape.operators > 0 && (signature.test(line) || arrowAssign.test(line) || edge.test(line))) ||
    (shape.assigns > 0 && (equation.test(line) || measure.test(line) || definition.test(line))) ||
    (shape.calls > 0 && (clause.test(line) || grammar.test(line) || chain.test(line))) ||
    (shape.letters < 12 && grammar.test(line)) ||
    (shape.commas > 0 && register.test(line)) ||
    (shape.braces > 1 && selector.test(line)) ||
    (shape.bars > 0 && shape.functionWords === 0 && shape.plain * 2 <= shape.words && pipe.test(line))
  return isSource ? 'statementForm' : null
}

/** Enough of a program in one line that it needs no second: minified, a query, a formula, an object; nothing of a sentence. */
export function isWholeProgram(shape: LineShape, form: CodeFeature | null): boolean {
  const length = shape.end - shape.start
  if (form !== null)
    return length >= 32 && shape.signs >= 7 && 2 * shape.signs >= shape.words && shape.functionWords < 3
  const share = shape.signs / (shape.signs + shape.letters)
  const isSentence = shape.functionWords > 1 || shape.plain > 0.45 * shape.words
  const isBuilt =
    shape.calls > 1 || (shape.calls + shape.strings + shape.tags > 0 && shape.braces > 1) || shape.tags > 1
  return length >= 34 && share >= 0.16 && isBuilt && !isSentence && (shape.asides < 2 || shape.calls > 2)
}
