import { stdnum } from 'stdnum'

interface Validator {
  validate(value: string): { isValid: boolean }
}

/**
 * The library's test of `CC.name`; throws at the start where it has none, so that a misspelt row is seen at once. The
 * library makes an error for each value that fails; without its stack that costs a twentieth.
 */
export function libraryRule(name: string): (compact: string, written?: string) => boolean {
  const [country = '', scheme = ''] = name.split('.')
  const found = (stdnum as Record<string, Record<string, Validator>>)[country]?.[scheme]
  if (found === undefined) throw new Error(`no such scheme: ${name}`)
  return (compact, written = compact) => {
    const limit = Error.stackTraceLimit
    Error.stackTraceLimit = 0
    try {
      // Some want the separators: a Finnish number without its century sign is none.
      return found.validate(compact).isValid || (written.length !== compact.length && found.validate(written).isValid)
    } finally {
      Error.stackTraceLimit = limit
    }
  }
}
