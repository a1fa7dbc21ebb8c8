import type { CodeFeature } from './code-features'
import { keyShapeOf } from './key-shape'
import { isWholeProgram, lineFormOf } from './line-form'
import { isOutput } from './line-output'
import { isSpace, isWordUnit, type LineShape, shapeOf } from './line-shape'
import type { LineState } from './line-state'
import { wordClass } from './line-words'

/** What one line, not empty, shows: the features of `codeFeatures` that hold. Moves the state on. */
export function featuresOf(text: string, start: number, end: number, state: LineState): CodeFeature[] {
  const found: CodeFeature[] = ['line']
  const isHunk = text.startsWith('@@ ', start)
  const isDiff = isHunk || state.isDiff
  if (isHunk) found.push('hunk')
  else if (isDiff && '+- '.includes(text.charAt(start))) found.push('diffLine')
  const shape = shapeOf(text, isDiff && !isHunk && '+- '.includes(text.charAt(start)) ? start + 1 : start, end)
  state.isDiff = isDiff
  if (shape.start >= shape.end) return found
  const inDoc = state.docQuote !== ''
  const inScalar = state.scalarIndent >= 0 && shape.indent > state.scalarIndent
  if (!inScalar) state.scalarIndent = -1
  state.margin = Math.min(state.margin, shape.indent)
  addIndent(shape, state, found)
  state.isParted = false
  const comment = addStart(text, shape, found)
  addEnd(text, shape, state, found)
  addNames(shape, found)
  addSigns(shape, found)
  if (state.isFenced) found.push('fenced')
  const isTrace = isTracePlace(text, shape)
  const hasOutput = !isTrace && isOutput(text, shape, state.isOutput)
  state.isOutput = isTrace || hasOutput
  if (isTrace) found.push('trace')
  else if (hasOutput) found.push('output')
  else if (state.isTrace && shape.indent > 0) found.push('afterTrace')
  state.isTrace = isTrace
  const hasForm = !state.isOutput && addForm(text, shape, found)
  const key = keyShapeOf(text, shape.start, shape.end)
  if (key !== null) {
    found.push(shape.indent > 1 ? (indentedKeys[key] ?? key) : key)
    const last = text.charAt(shape.end - 1)
    if (key.startsWith('key') && '|>-+'.includes(last) && isScalarMark(text, shape.end))
      state.scalarIndent = shape.indent
  }
  // `a`, `on`, `by` and `in` are names and words of programs as well.
  if (!hasForm) addSentence(text, shape, comment ? 'comment' : inDoc ? 'doc' : inScalar ? 'scalar' : '', found)
  readDocQuotes(text, shape, state)
  state.indent = shape.indent
  return found
}

/** Keys that say more inside something than at the margin. */
const indentedKeys: Partial<Record<CodeFeature, CodeFeature>> = {
  keyBare: 'keyBareIndented',
  labelBare: 'labelIndented',
  label: 'labelIndented',
  itemWord: 'itemWordIndented',
}

function addIndent(shape: LineShape, state: LineState, found: CodeFeature[]): void {
  const { indent } = shape
  if (shape.hasTab) found.push('indentTab')
  else if (indent === 1) found.push('indent1')
  else if (indent === 2 || indent === 3) found.push('indent2')
  else if (indent >= 4 && indent < 8) found.push('indent4')
  else if (indent >= 8) found.push('indent8')
  if (state.margin > 1) found.push(state.margin > 3 ? 'marginDeep' : 'margin')
  if (state.isParted) found.push('parted')
  if (state.indent < 0) return
  if (indent > state.indent) found.push(state.isOpen ? 'deeperAfterOpen' : 'deeper')
  else if (indent < state.indent) found.push('shallower')
  if (state.isColon && indent <= state.indent) found.push('afterColon')
}

/** The first characters; true: the line is a comment. */
function addStart(text: string, shape: LineShape, found: CodeFeature[]): boolean {
  const { start, end } = shape
  const first = text.charAt(start)
  const second = start + 1 < end ? text.charAt(start + 1) : ''
  const isFollowed = second === ' ' || second === ''
  switch (first) {
    case '#':
      if (second === '#') found.push('startHeading')
      else if (isFollowed) found.push(shape.indent > 0 ? 'startHashIndented' : 'startHash')
      else found.push('startHashWord')
      return second !== '#'
    case '/':
      if (second !== '/' && second !== '*') break
      found.push('startSlashes')
      return true
    case '*':
      if (!isFollowed && second !== '/') break
      found.push(shape.indent % 2 === 1 ? 'startStarDoc' : 'startStar')
      return shape.indent % 2 === 1
    case '-':
      if (second === '-' && text.charAt(start + 2) === ' ') found.push('startDashes')
      else if (isFollowed) found.push('startDash')
      else found.push('startMinus')
      break
    case '+':
      if (!isFollowed) found.push('startPlus')
      break
    case '<':
      found.push(text.startsWith('<!--', start) ? 'startTagComment' : 'startTag')
      break
    case '@':
      found.push('startAt')
      break
    case '$':
      found.push(isFollowed ? 'startPrompt' : 'startVariable')
      break
    case '>':
      found.push(text.startsWith('>>> ', start) ? 'startPrompt' : 'startQuoteMark')
      break
    case '|':
      found.push('startBar')
      break
    case ':':
    case '=':
    case '\\':
    case '%':
    case '.':
      if (isWordUnit(second.charCodeAt(0))) found.push('startSign')
      break
    case '[':
      found.push(text.charAt(end - 1) === ']' ? 'section' : 'startBracket')
      break
    case '"':
    case "'":
    case '`':
      found.push(second === first && text.charAt(start + 2) === first ? 'tripleQuote' : 'startQuote')
      break
    default:
      addFirstWord(text, shape, first, found)
  }
  return false
}

function addFirstWord(text: string, shape: LineShape, first: string, found: CodeFeature[]): void {
  const unit = first.charCodeAt(0)
  if (unit >= 0x30 && unit <= 0x39) {
    found.push('startNumber')
    return
  }
  if ('{}()]'.includes(first)) {
    found.push('startBrace')
    return
  }
  const isPlainSentence = shape.plain >= 5 && shape.plain >= 0.85 * shape.words && shape.signs <= 2 + shape.commas
  const classes = shape.firstClass
  if ((classes & wordClass.statement) !== 0 && !isPlainSentence && !shape.isFirstCapital) {
    const isCapitalised = unit < 0x61
    if (!isCapitalised) found.push(shape.signs > 0 ? 'statement' : 'statementBare')
    else found.push('statementCapital')
  }
  const isLabel = shape.isFirstCapital && text.slice(shape.start, shape.start + 12).includes(':')
  if (isLabel) found.push('startCapitals')
  else if (shape.isFirstCapital && (classes & wordClass.build) !== 0) found.push('build')
  if (shape.isFirstCapital && !isLabel && (classes & wordClass.query) !== 0) found.push('query')
  if ((classes & wordClass.command) !== 0 && unit >= 0x61 && !isPlainSentence) found.push('command')
  if (unit >= 0x61 && unit <= 0x7a) found.push('startLower')
  else if (unit >= 0x41 && unit <= 0x5a && !isLabel) found.push(shape.isFirstCapital ? 'startCapitals' : 'startCapital')
}

function addEnd(text: string, shape: LineShape, state: LineState, found: CodeFeature[]): void {
  const last = text.charAt(shape.end - 1)
  state.isOpen = last === '{' || last === '(' || last === '[' || last === ':'
  state.isColon = last === ':'
  if (shape.letters === 0) found.push('-=_|+.*~'.includes(last) ? 'rule' : 'onlySigns')
  else if (last === '{' || last === '(' || last === '[') found.push('endOpen')
  else if (last === ';') found.push('endSemicolon')
  else if (last === ',') found.push('endComma')
  else if (last === ':') found.push('endColon')
  else if (last === '}') found.push('endBrace')
  else if (last === ')' || last === ']') found.push('endBracket')
  else if (last === '.' || last === '?' || last === '!' || last === '…') found.push('endStop')
  else if (last === '\\') found.push('endBackslash')
  else if (last === '>') found.push('endAngle')
  else if (last === '|') found.push(shape.bars > 1 ? 'endBar' : 'endPipe')
  else if ('"\'`'.includes(last)) found.push('endQuote')
}

function addNames(shape: LineShape, found: CodeFeature[]): void {
  if (shape.calls > 0) found.push('call')
  if (shape.calls > 1) found.push('calls')
  if (shape.emptyCalls > 0) found.push('emptyCall')
  if (shape.methods > 0) found.push('method')
  else if (shape.dotted > 0) found.push('dotted')
  if (shape.indexed > 0) found.push('indexed')
  if (shape.asides > 0) found.push('aside')
  if (shape.snakes > 0) found.push('snake')
  if (shape.snakes > 1) found.push('snakes')
  if (shape.camels > 0) found.push('camel')
  if (shape.camels > 1) found.push('camels')
  if (shape.constants > 0) found.push('constant')
  if (shape.queryWords > 1) found.push('queryWords')
  if (shape.words === 1) found.push('oneWord')
  if (shape.foreign * 4 > shape.letters) found.push('foreign')
}

function addSigns(shape: LineShape, found: CodeFeature[]): void {
  if (shape.strings > 0) found.push('string')
  if (shape.assigns > 0) found.push('assign')
  if (shape.tightAssigns > 0) found.push('tightAssign')
  if (shape.operators > 0) found.push('operator')
  if (shape.braces > 0) found.push('brace')
  if (shape.options > 0) found.push('option')
  if (shape.templates > 0) found.push('template')
  if (shape.variables > 0) found.push('variable')
  if (shape.tags > 0) found.push('tag')
  if (shape.bars > 1) found.push('bars')
  if (shape.tabs > 0) found.push('tabs')
  if (shape.urls > 0) found.push('url')
  if (shape.commas > 2 && shape.commas * 4 > shape.words) found.push('commas')
  const share = shape.signs / Math.max(1, shape.signs + shape.letters)
  if (share >= 0.3) found.push('signsMany')
  else if (share >= 0.15) found.push('signsSome')
}

function addForm(text: string, shape: LineShape, found: CodeFeature[]): boolean {
  const form = lineFormOf(text, shape)
  if (form !== null) found.push(form)
  if (isWholeProgram(shape, form)) found.push('wholeProgram')
  return form !== null
}

/** How much of a sentence it is; inside a comment, a doc string or a scalar a sentence says less. */
function addSentence(
  text: string,
  shape: LineShape,
  inside: '' | 'comment' | 'doc' | 'scalar',
  found: CodeFeature[],
): void {
  // Scripts that do without spaces: a line of them is a sentence.
  const isUnspaced = shape.foreign > 8 && shape.foreign > 0.6 * shape.letters && shape.letters > 6 * shape.words
  const isSentence = isUnspaced || (shape.plain >= 4 && shape.plain >= 0.7 * shape.words)
  if (inside === 'comment') {
    found.push(isSentence ? 'commentSentence' : 'comment')
    return
  }
  if (inside === 'doc') found.push(isSentence ? 'docSentence' : 'doc')
  if (inside === 'scalar') found.push(isSentence ? 'scalarSentence' : 'scalar')
  if (inside !== '') return
  if (isSentence) found.push(shape.indent >= 6 ? 'sentenceDeep' : shape.indent >= 4 ? 'sentenceIndented' : 'sentence')
  if (shape.plain >= 8) found.push('plain8')
  if (shape.plain >= 14) found.push('plain14')
  if (shape.functionWords > 0) found.push('functionWord')
  if (shape.functionWords > 2) found.push('functionWords')
  if (shape.functionWords > 5) found.push('functionWordsMany')
  if (shape.words > 0 && shape.plain === shape.words) found.push('allPlain')
  const isStopped = '.?!'.includes(text.charAt(shape.end - 1))
  if (isStopped && shape.plain >= 4) found.push('stoppedSentence')
}

/** `at a.b.C(D.java:12)`, `File "x.py", line 3`: a place in a stack trace. */
function isTracePlace(text: string, shape: LineShape): boolean {
  if (text.startsWith('at ', shape.start)) return text.charAt(shape.end - 1) === ')' || shape.urls + shape.dotted > 0
  if (text.startsWith('File "', shape.start)) return text.slice(shape.start, shape.end).includes('", line ')
  return text.startsWith('Traceback (', shape.start) || text.startsWith('Caused by: ', shape.start)
}

/** `|`, `>-`: what follows, deeper, is text. */
function isScalarMark(text: string, end: number): boolean {
  const last = text.charAt(end - 1)
  const at = last === '|' || last === '>' ? end - 1 : end - 2
  const mark = text.charAt(at)
  return (mark === '|' || mark === '>') && isSpace(text.charCodeAt(at - 1)) && text.charAt(at - 2) === ':'
}

function readDocQuotes(text: string, shape: LineShape, state: LineState): void {
  const line = text.slice(shape.start, shape.end)
  if (state.docQuote !== '') {
    if (line.includes(state.docQuote)) state.docQuote = ''
    return
  }
  for (const quote of ['"""', "'''"] as const) {
    const first = line.indexOf(quote)
    if (first >= 0 && line.indexOf(quote, first + 3) < 0) state.docQuote = quote
  }
  if (line.startsWith('/*') && !line.includes('*/')) state.docQuote = '*/'
}
