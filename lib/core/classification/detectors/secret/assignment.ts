// biome-ignore-all lint/suspicious/noTemplateCurlyInString: references in other languages, which are examples here.
import type { Candidate, Detector } from '../../detector'
import type { View, Window } from '../../view'
import { classesOf, entropyOf, isPlaceholder } from './entropy'

/** Words that mean a credential, as parts of a name; in the languages of the product. */
const credentialWords = [
  'password',
  'passwd',
  'passphrase',
  'passcode',
  'pwd',
  'secret',
  'token',
  'apikey',
  'api_key',
  'api-key',
  'api key',
  'accesskey',
  'access_key',
  'access-key',
  'authkey',
  'auth_key',
  'auth-key',
  'privatekey',
  'private_key',
  'private-key',
  'signing_key',
  'encryption_key',
  'license_key',
  'licence_key',
  'license key',
  'account_key',
  'client_id',
  'clientid',
  'client-id',
  'access_id',
  'credential',
  'passwort',
  'kennwort',
  'contrasena',
  'mot de passe',
  'senha',
  'wachtwoord',
  'haslo',
  'losenord',
] as const

const passwordWords = new Set([
  'password',
  'passwd',
  'passphrase',
  'passcode',
  'pwd',
  'passwort',
  'kennwort',
  'contrasena',
  'mot de passe',
  'senha',
  'wachtwoord',
  'haslo',
  'losenord',
])

/** With one of these after the word, the name is about a credential, not one. */
const aboutWords =
  /(?:count|type|name|length|len|limit|limits|size|url|uri|path|file|field|policy|expir\w*|ttl|hash|label|prompt|endpoint|regex|pattern|budget|usage|price|cost|rate|index|idx|offset|position|manager|provider|service|handler|helper|class|hint|rotation|reset|required|strength|min|max|per|text|list|ids|used|estimat\w*|class|scope|kind|status|error|enabled|stream)$/

/** A name that means a credential, and a value given to it, in any notation: code, JSON, YAML, XML, command line, prose. */
export const secretAssignmentDetectors: readonly Detector[] = [
  {
    id: 'secret.assignment',
    kind: 'secret.assignment',
    chance: 0.5,
    noise: 50,
    keywords: credentialWords,
    *scan(view: View, at: Window) {
      let last = -1
      for (const hit of at.hits) {
        const found = readAssignment(view, hit)
        if (found === null || found.start === last) continue
        last = found.start
        yield found
      }
    },
    examples: {
      match: [
        'password = "kX9!vq27-Lm4zR"',
        'stripeApiToken: q8Zr2mVx71Lp0Sdk',
        '{"client_secret": "f1Ka92-LxPq77-zzTr"}',
        'export DB_PASSWORD=mK82hdQp19z',
        'the password is Wolke7!Regen',
      ],
      miss: [
        'max_tokens = 4096',
        'password = getPassword()',
        'token: ${TOKEN}',
        'Your password must be changed every 90 days.',
        'token_type: bearer',
        'const secret = process.env.SECRET_VALUE_1',
      ],
    },
  },
]

function readAssignment(view: View, hit: number): Candidate | null {
  const word = credentialWords
    .filter((candidate) => view.folded.startsWith(candidate, hit))
    .sort((a, b) => b.length - a.length)[0]
  if (word === undefined) return null
  const name = readName(view.text, hit, hit + word.length)
  if (name === null) return null
  const operator = readOperator(view.text, name.end)
  if (operator === null) return null
  const value = readValue(view.text, operator.end, operator.isProse)
  if (value === null) return null
  const isPassword = passwordWords.has(word)
  if (!isCredential(value.text, value.isQuoted, isPassword, operator.isProse)) return null
  return {
    type: isPassword ? 'secret.password' : 'secret.assignment',
    start: value.start,
    end: value.start + value.text.length,
    hasContext: true,
    evidence: [{ code: 'name', id: word.replaceAll(' ', '-') }],
  }
}

/** The whole name around the word; null when the word is only a part of another word, or the name is about credentials. */
function readName(text: string, start: number, end: number): { end: number } | null {
  const before = text.charAt(start - 1)
  const startsPart =
    !/[A-Za-z]/.test(before) || (/[a-z]/.test(before) && /[A-Z]/.test(text.charAt(start))) || isLowerJoin(text, start)
  if (!startsPart) return null
  let to = end
  if (/s/i.test(text.charAt(to)) && !/[A-Za-z]/.test(text.charAt(to + 1))) to += 1
  if (/[a-z]/.test(text.charAt(to)) && /[a-z]/.test(text.charAt(to - 1))) return null
  const limit = Math.min(text.length, to + 60)
  let stop = to
  while (stop < limit && /[A-Za-z0-9_.-]/.test(text.charAt(stop))) stop += 1
  while (stop > to && /[.-]/.test(text.charAt(stop - 1))) stop -= 1
  const rest = text.slice(to, stop)
  // "hunter2-token.json": a file, not a name.
  if (aboutWords.test(rest.toLowerCase().replace(/\d+$/, ''))) return null
  return { end: stop }
}

/** `snyktoken`, `apitoken`: a run of small letters that ends in the word still names it. */
function isLowerJoin(text: string, start: number): boolean {
  return /[a-z0-9]{2}$/i.test(text.slice(Math.max(0, start - 2), start)) && /[a-z]/.test(text.charAt(start))
}

/** What may stand between a name and its value; null when nothing assigns. */
function readOperator(text: string, from: number): { end: number; isProse: boolean } | null {
  const rest = text.slice(from, from + 60)
  const assigned =
    /^(?:\\?["'`\])]|<\/(?:key|name)>)*(?:[ \t]{0,4}:?[ \t]{0,2}(?:string|String|str|&str|char\*|const char\*|text))?[ \t]{0,20}(?:\|\||=~|\?=|\.=|\+=|:=|::?:?=|=>|={1,3}|!==?|:|,|>|->|\|>)[ \t]{0,20}(?:[=>][ \t]*)?(?:\r?\n[ \t]*)?(?:<string>|<value>|["'\\]*(?:Bearer|Basic|Token) )?/.exec(
      rest,
    )
  if (assigned !== null && assigned[0].trim() !== '') return { end: from + assigned[0].length, isProse: false }
  const prose = /^["']?[ \t]+(?:is|was|ist|lautet|est|es|:|to|=)[ \t]*:?[ \t]+/i.exec(rest)
  if (prose !== null) return { end: from + prose[0].length, isProse: true }
  const argument = /^[ \t]+(?=["'A-Za-z0-9+/_-]{8})/.exec(rest)
  const isOption = /(?:^|\s)--?[A-Za-z0-9-]*$/.test(text.slice(Math.max(0, from - 40), from))
  return argument !== null && isOption ? { end: from + argument[0].length, isProse: false } : null
}

function readValue(
  text: string,
  from: number,
  isProse: boolean,
): { start: number; text: string; isQuoted: boolean } | null {
  const quote = /^(?:\\{0,3}["'`]{1,3}|b["']|@["'])/.exec(text.slice(from, from + 6))?.[0] ?? ''
  const start = from + quote.length
  const limit = Math.min(text.length, start + 600)
  const closers = quote === '' ? /[\s"'`,;<>()\\|&]/ : /["'`\\\n\r]/
  let end = start
  while (end < limit && !closers.test(text.charAt(end))) end += 1
  // A call or an index is not a value; neither is a name that is read from somewhere.
  if (quote === '' && /[([]/.test(text.charAt(end))) return null
  let value = text.slice(start, end)
  if (isProse || quote === '') value = value.replace(/[.,;:!?)\]}]+$/, '')
  return value === '' ? null : { start, text: value, isQuoted: quote !== '' }
}

function isCredential(value: string, isQuoted: boolean, isPassword: boolean, isProse: boolean): boolean {
  const minLength = isPassword ? 6 : 10
  if (value.length < minLength || /\s/.test(value) || isPlaceholder(value) || isReference(value)) return false
  if (/^(?:true|false|null|none|undefined|required|optional|\d{1,9}|\d{4}-\d{2}-\d{2}.*)$/i.test(value)) return false
  if (/^(?:https?|file):\/\//.test(value) || /^[./~][\w./-]*$/.test(value)) return false
  const classes = classesOf(value)
  if (isProse) return classes >= 2 && /\d/.test(value) && (classes >= 3 || value.length >= 10)
  if (
    /^[A-Za-z]+$/.test(value) ||
    /^[a-z]+(?:[-_.][a-z]+)*$/.test(value) ||
    /^[A-Z]+(?:[-_.][A-Z0-9]+)*$/.test(value)
  ) {
    return isQuoted && !/[-_.]/.test(value) && value.length >= 16 && entropyOf(value) >= 3.5 && classes > 1
  }
  const digits = value.replace(/\D/g, '').length
  if (digits === value.length) return value.length >= (isQuoted ? 12 : 14) && new Set(value).size >= 5
  if (isPassword) return classes >= 2 && entropyOf(value) >= 2.5
  return entropyOf(value) >= 2.8 && (digits >= 2 || classes >= 3)
}

/** `process.env.X`, `config.token1`, `ENV['X']`, `$X`, `%X%`: it says where the value is. */
function isReference(value: string): boolean {
  if (/^[$%@]|^\{\{|^<|\$\{|\{\{/.test(value)) return true
  return (
    /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+$/.test(value) &&
    /^(?:process|os|env|config|settings|self|this|req|ctx|var|local|data|module|args|options|params|secrets|vault|app|props)\b/i.test(
      value,
    )
  )
}
