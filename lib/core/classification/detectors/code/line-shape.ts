import { addToHash, classOf, emptyHash, wordClass } from './line-words'

/** What one pass over the characters of a line counts. Units are UTF-16. */
export class LineShape {
  start: number
  /** After the last character that is not a space. */
  end: number
  /** Columns of white space before the first character; a tab counts as four. */
  indent = 0
  hasTab = false
  /** Letters and digits, signs of punctuation, letters beyond ASCII. */
  letters = 0
  signs = 0
  foreign = 0
  /** Words as in a sentence: letters only, a space before, a space or a stop after. */
  plain = 0
  words = 0
  functionWords = 0
  /** Classes of the first word, and whether it is written in capitals. */
  firstClass = 0
  isFirstCapital = false
  queryWords = 0
  /** `name(`, `name()`, `a.b(`, `a.b`, `name[`, ` (word`. */
  calls = 0
  emptyCalls = 0
  methods = 0
  dotted = 0
  indexed = 0
  asides = 0
  /** snake_case, camelCase, CONSTANT_CASE. */
  snakes = 0
  camels = 0
  constants = 0
  /** A quoted string where code has one: after an opening bracket, a comma, a colon or an equals sign. */
  strings = 0
  /** ` = ` and its relatives, `=` without spaces; comparison, logic, arrows; `{` and `}`; `${`, `{{`, `%s`; ` -x`. */
  assigns = 0
  tightAssigns = 0
  operators = 0
  braces = 0
  templates = 0
  options = 0
  variables = 0
  tags = 0
  bars = 0
  tabs = 0
  commas = 0
  urls = 0

  constructor(start: number, end: number) {
    this.start = start
    this.end = end
  }
}

/** Reads a stretch of one line (no line break in it) once. */
export function shapeOf(text: string, start: number, end: number): LineShape {
  const shape = new LineShape(start, end)
  let at = start
  for (; at < end; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit === 0x20 || unit === 0xa0) shape.indent += 1
    else if (unit === 0x09) {
      shape.indent += 4
      shape.hasTab = true
    } else break
  }
  shape.start = at
  while (shape.end > at && isSpace(text.charCodeAt(shape.end - 1))) shape.end -= 1
  while (at < shape.end) {
    const unit = text.charCodeAt(at)
    if (isWordUnit(unit)) at = readWord(text, at, shape)
    else {
      if (!isSpace(unit)) readSign(text, at, unit, shape)
      else if (unit === 0x09) shape.tabs += 1
      at += 1
    }
  }
  return shape
}

/** Reads the word that begins at an index, and says where it ends. */
function readWord(text: string, from: number, shape: LineShape): number {
  let at = from
  let hash = emptyHash
  let upper = 0
  let lower = 0
  let digits = 0
  let underscores = 0
  let humps = 0
  let foreign = 0
  let wasLower = false
  for (; at < shape.end; at += 1) {
    const unit = text.charCodeAt(at)
    if (!isWordUnit(unit)) break
    hash = addToHash(hash, unit)
    if (unit >= 0x61 && unit <= 0x7a) lower += 1
    else if (unit >= 0x41 && unit <= 0x5a) {
      upper += 1
      if (wasLower) humps += 1
    } else if (unit <= 0x39) digits += 1
    else if (unit === 0x5f) underscores += at > from ? 1 : 0
    else foreign += 1
    wasLower = unit >= 0x61 && unit <= 0x7a
  }
  const length = at - from
  const letters = upper + lower + foreign
  shape.letters += length
  shape.foreign += foreign
  const classes = classOf(hash)
  if (shape.words === 0) {
    shape.firstClass = classes
    shape.isFirstCapital = upper === letters && upper > 1
  }
  shape.words += 1
  if (underscores > 0 && letters > 1) {
    if (lower > 0) shape.snakes += 1
    else shape.constants += 1
  } else if (humps > 0 && length > 3) shape.camels += 1
  if (upper === letters && upper > 1 && (classes & wordClass.query) !== 0) shape.queryWords += 1
  const isPlain = letters === length && humps === 0 && isLoose(text, from, at)
  if (isPlain) shape.plain += 1
  if (isPlain && (classes & wordClass.function) !== 0) shape.functionWords += 1
  if (letters > 0) readAround(text, from, at, digits === length, shape)
  return at
}

/** What a word is part of: a call, a member, an index, an address. */
function readAround(text: string, from: number, at: number, isNumber: boolean, shape: LineShape): void {
  const next = text.charCodeAt(at)
  const before = text.charCodeAt(from - 1)
  const isMember = before === 0x2e && isWordUnit(text.charCodeAt(from - 2)) && !isNumber
  if (isMember) shape.dotted += 1
  if (next === 0x28) {
    // "file(s)", "Freund(in)": a plural or the like, no call.
    const close = text.charCodeAt(at + 2) === 0x29 || text.charCodeAt(at + 3) === 0x29
    const isEnding = close && at - from > 2 && text.charCodeAt(at + 1) >= 0x61
    if (isMember) shape.methods += 1
    if (!isEnding || isMember) shape.calls += 1
    if (text.charCodeAt(at + 1) === 0x29) shape.emptyCalls += 1
  } else if (next === 0x5b) shape.indexed += 1
  else if (next === 0x3a && text.charCodeAt(at + 1) === 0x2f && text.charCodeAt(at + 2) === 0x2f) shape.urls += 1
}

/** A space or an opening before, a space or a stop after: so stands a word in a sentence. */
function isLoose(text: string, from: number, at: number): boolean {
  const before = text.charAt(from - 1)
  if (before !== '' && !' \t\n("\'“„«‘*_-’'.includes(before)) return false
  const after = text.charAt(at)
  if (after === '' || ' \t\n)"\'”“»’!?;,-*_\r'.includes(after)) return true
  if (after !== '.' && after !== ':') return false
  const behind = text.charAt(at + 1)
  return behind === '' || ' \n\r)"”'.includes(behind)
}

function readSign(text: string, at: number, unit: number, shape: LineShape): void {
  shape.signs += 1
  const next = text.charCodeAt(at + 1)
  const before = at > shape.start ? text.charCodeAt(at - 1) : 0x20
  switch (unit) {
    case 0x28:
      if (isSpace(before) && isWordUnit(next)) shape.asides += 1
      break
    case 0x7b: // {
    case 0x7d:
      shape.braces += 1
      if (next === unit) shape.templates += 1
      break
    case 0x22:
    case 0x27: {
      const ahead = isSpace(before) ? text.charCodeAt(at - 2) : before
      if (ahead === 0x28 || ahead === 0x5b || ahead === 0x3d || (ahead === 0x2c && before === 0x20)) shape.strings += 1
      break
    }
    case 0x24: // $
      if (next === 0x7b) shape.templates += 1
      else if (isWordUnit(next) && next > 0x39) shape.variables += 1
      break
    case 0x25:
      if (next === 0x73 || next === 0x64) shape.templates += 1
      break
    case 0x3c: // <
      if (next === 0x2f || next === 0x21 || (isWordUnit(next) && next > 0x39)) shape.tags += 1
      else readOperator(unit, before, next, shape)
      break
    case 0x2d: // -
      if (isSpace(before) && at > shape.start && (next === 0x2d || (isWordUnit(next) && next > 0x39)))
        shape.options += 1
      break
    case 0x2c:
      shape.commas += 1
      break
    case 0x7c:
      if (next === unit) shape.operators += 1
      else shape.bars += 1
      break
    default:
      readOperator(unit, before, next, shape)
  }
}

function readOperator(unit: number, before: number, next: number, shape: LineShape): void {
  if (unit === 0x3d) {
    if (before === 0x3d) return
    if (next === 0x3d || next === 0x3e || next === 0x7e || before === 0x21 || before === 0x3c || before === 0x3e)
      shape.operators += 1
    else if (isCompound(before)) shape.assigns += 1
    else if (isSpace(before) && (isSpace(next) || Number.isNaN(next))) shape.assigns += 1
    else if (isWordUnit(before)) shape.tightAssigns += 1
  } else if (unit === 0x3e) {
    if (before === 0x2d) shape.operators += 1
  } else if (unit === 0x26 || unit === 0x3a || unit === 0x3f) {
    if (next === unit) shape.operators += 1
  } else if (unit === 0x3c && (next === 0x2d || next === 0x3c)) shape.operators += 1
}

/** The first half of `:=`, `+=` and their like. */
function isCompound(unit: number): boolean {
  return (
    (unit >= 0x2a && unit <= 0x2f && unit !== 0x2c && unit !== 0x2e) ||
    unit === 0x3a ||
    unit === 0x7c ||
    unit === 0x26 ||
    unit === 0x3f
  )
}

/** A letter, a digit or an underscore. */
export function isWordUnit(unit: number): boolean {
  return (
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0x30 && unit <= 0x39) ||
    unit === 0x5f ||
    (unit >= 0xaa &&
      unit !== 0xd7 &&
      unit !== 0xf7 &&
      !(unit >= 0x2000 && unit <= 0x2bff) &&
      unit !== 0xab &&
      unit !== 0xbb)
  )
}

/** White space within a line. */
export function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x09 || unit === 0x0d || unit === 0xa0
}
