import { classesOf, entropyOf, isRandomLooking } from './entropy'
import { isPlaceholder, isReference } from './placeholder'

/** How a value was given: in quotes, to a word for a password, in a sentence. */
export interface ValueForm {
  isQuoted: boolean
  isPassword: boolean
  isProse: boolean
}

const algorithm =
  /^(?:aes|sha|rsa|md|utf|base|bcrypt|scrypt|pbkdf|argon|oauth|rfc|pkcs|tls|ssl|hs|es|rs|ps|iso|ipv|win|windows|office|http|x)[-_]?\d/i
const fileName =
  /^[\w./\\-]+\.(?:json|ya?ml|txt|pem|key|p12|pfx|jks|env|[cm]?[jt]sx?|py|go|java|rb|php|md|html?|png|svg|css|exe|zip|log|csv)$/i
const wordsOnly = /^[A-Za-z]+(?:[-_.:/#@ ]+[A-Za-z]+)*$/

/** May the value be a credential: neither a placeholder, a reference, a word, a number, a path nor a date? */
export function isCredential(value: string, form: ValueForm): boolean {
  if (value.length < (form.isPassword ? 6 : 10) || isPlaceholder(value) || isReference(value)) return false
  if (/\s/.test(value) && !(form.isQuoted && isDense(value))) return false
  if (/^(?:\d{1,5}|\d{4}-\d{2}-\d{2}.*|\d{1,2}:\d{2}.*|\d+(?:\.\d+)+|\d+ ?(?:ms|s|m|h|d|kb|mb|px|%))$/i.test(value))
    return false
  if (/^[a-z][a-z0-9+.-]{1,12}:\/\//i.test(value) || /^(?:[./~]|[A-Za-z]:\\)[\w./\\-]*$/.test(value)) return false
  // Han, kana and hangul are sentences here: keyboards ask for passwords in ASCII.
  if (/[\u2e80-\ud7ff]/.test(value)) return false
  if (algorithm.test(value) || fileName.test(value)) return false
  return form.isProse ? isSpoken(value, form) : isAssigned(value, form)
}

/** Spaces, and yet no sentence: all classes, with marks and digits enough. */
function isDense(value: string): boolean {
  return (
    /^[\x20-\x7e]*$/.test(value) &&
    !/[A-Za-z]{3,}\s+[A-Za-z]{3,}/.test(value) &&
    classesOf(value) === 4 &&
    entropyOf(value) >= 3.8 &&
    value.replace(/[\w\s,.'-]/g, '').length >= 2
  )
}

/** In a sentence any word may follow; a password has a digit, and more. */
function isSpoken(value: string, form: ValueForm): boolean {
  const classes = classesOf(value)
  if (!/\d/.test(value) || !/[A-Za-z]/.test(value) || /^\W?\d+(?:st|nd|rd|th|[-.]?[a-z]{1,12})$/i.test(value))
    return false
  if (!form.isPassword) return value.length >= 14 && isRandomLooking(value) && value.replace(/\D/g, '').length >= 3
  if (/^[a-z]+-\d{1,2}$/i.test(value) && !/[A-Z]/.test(value)) return false
  return classes >= 3 || value.length >= 7
}

function isAssigned(value: string, form: ValueForm): boolean {
  const classes = classesOf(value)
  if (wordsOnly.test(value)) return isLongWord(value, form)
  const digits = value.replace(/\D/g, '').length
  if (digits === value.length)
    return new Set(value).size >= 4 && value.length >= (form.isQuoted ? (form.isPassword ? 6 : 12) : 14)
  // Names with a number at the end, and lists of words.
  if (/^[a-z]+(?:[-_.][a-z]+)+[-_.]?\d?$/i.test(value) && !isPassphrase(value, form)) return false
  if (form.isPassword)
    return classes >= 2 && entropyOf(value) >= 2.2 && (digits > 0 || classes >= 3 || /[^\w.-]/.test(value))
  return entropyOf(value) >= 2.8 && (digits >= 2 || classes >= 3)
}

/** Words with a number are a password where one is asked for, unless they are the name of something. */
function isPassphrase(value: string, form: ValueForm): boolean {
  return (
    form.isPassword &&
    /\d/.test(value) &&
    (/[A-Z]/.test(value) || form.isQuoted) &&
    !/pass|secret|key|token|cred/i.test(value)
  )
}

/** No word is that long; letters alone may also be drawn at random. */
function isLongWord(value: string, form: ValueForm): boolean {
  if (!form.isQuoted || /[^A-Za-z]/.test(value) || value.length < 16) return false
  if (form.isPassword && value === value.toLowerCase()) return entropyOf(value) >= 3
  return entropyOf(value) >= 3.5 && classesOf(value) > 1 && isRandomLooking(value)
}
