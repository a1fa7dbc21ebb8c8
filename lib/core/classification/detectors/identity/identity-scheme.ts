import { libraryRule } from './library-rule'

/** Is this value one of the scheme's? `compact`: upper case without separators; `written`: as it stands. */
export type Rule = (compact: string, written: string) => boolean

/** A compact form: its length, and at which places a letter and at which a digit must stand (bits). */
export interface Shape {
  length: number
  letters: number
  digits: number
  /** The share of strings over letters and digits that have this form; 1 where it is digits alone. */
  share: number
}

/** A number of one country: how it is written, which words announce it, and how it is tested. */
export interface IdentityScheme {
  kind: string
  country: string
  shapes: readonly Shape[]
  cues: readonly string[]
  /** Share of random strings of the shape that pass: a test measures it. */
  chance: number
  isValid: Rule
  /** Hits per million tokens of ordinary text; without it, what bare numbers have. */
  noise?: number
  /** The usual way of writing it, where that alone tells it from other numbers: D a digit, A a letter. */
  layouts?: readonly string[]
  /** What may stand between its groups; without it, any one separator. */
  separators?: string
  /** Told by nothing but its cue: alone it is not even a candidate. */
  needsCue?: true
}

type More = Partial<Pick<IdentityScheme, 'noise' | 'layouts' | 'separators' | 'needsCue'>>

/**
 * One row of a table of schemes. `rule`: a test of our own, or `CC.name` of the library. `shapes`: `D` a digit, `A` a
 * letter, `X` either, each with a count (`A2D9`), parted by spaces. `cues`: parted by `|`, in `foldText` form.
 */
export function row(
  kind: string,
  country: string,
  rule: Rule | string,
  shapes: string,
  chance: number,
  cues: string,
  more: More = {},
): IdentityScheme {
  const isValid = typeof rule === 'string' ? libraryRule(rule) : rule
  return { kind, country, shapes: shapes.split(' ').map(shapeOf), cues: cues.split('|'), chance, isValid, ...more }
}

function shapeOf(written: string): Shape {
  let [length, letters, digits, share] = [0, 0, 0, 1]
  for (const [, kind, count] of written.matchAll(/([ADX])(\d*)/g)) {
    for (let left = count === '' ? 1 : Number(count); left > 0; left -= 1) {
      if (kind === 'A') letters |= 1 << length
      if (kind === 'D') digits |= 1 << length
      share *= kind === 'A' ? 26 / 36 : kind === 'D' ? 10 / 36 : 1
      length += 1
    }
  }
  const isDigitsAlone = letters === 0 && !written.includes('X')
  return { length, letters, digits, share: isDigitsAlone ? 1 : share }
}

/** Has a compact form with letters at these places this shape? */
export function fitsShape(shape: Shape, letterBits: number): boolean {
  return (letterBits & shape.digits) === 0 && (~letterBits & shape.letters) === 0
}

export const national = 'identity.national-id'
export const tax = 'identity.tax-id'
export const company = 'identity.company-id'
export const passport = 'identity.passport'
export const licence = 'identity.driving-licence'
export const idCard = 'identity.id-card'
export const vehicle = 'identity.vehicle'
