// biome-ignore-all lint/suspicious/noTemplateCurlyInString: references in other languages, which are examples here.
import type { Candidate, Detector } from '../../detector'
import type { View, Window } from '../../view'
import { isLetterUnit } from './alphabets'
import { readOperator, readValue } from './assignment-form'
import { isCredential } from './credential-value'
import { credentialWords, passwordWords, wordAt } from './credential-words'
import { classesOf, entropyOf, isRandomLooking } from './entropy'
import { isAboutSomethingElse } from './neutral-names'
import { publishedExamples } from './published-examples'
import { isTruncatedToken } from './truncated-token'
import { vendorOfName } from './vendor-of-name'

/** With one of these after the word, the name is about a credential, not one. */
const aboutWords =
  /(?:count|type|name|length|len|limit|limits|size|url|uri|path|file|field|policy|expir\w*|ttl|hash|label|prompt|endpoint|regex|pattern|budget|usage|price|cost|rate|index|idx|offset|position|manager|provider|service|handler|helper|class|hint|rotation|reset|required|strength|min|max|per|text|list|ids|used|estimat\w*|scope|kind|status|error|enabled|stream|algorithm|algo|method|mode|version|issuer|audience|format|encoding|column|table|validator|generator|placeholder|message|title|description|icon|lifetime|timeout|duration|date|time|attempts?|days|changed|updated|created|valid|visible|link|page|button|store|ref|selector|input|header|param|var|env|attr|arg|prefix|suffix)$/
/** With one of these before it, a token is a place in a list, or meant to be seen. */
const listTokens =
  /(?:next|page|continuation|cursor|cancel(?:l?ation)?|sync|delta|resume|scroll|syntax|stop|special|eos|bos|pad)[_-]?$/i

/** A name that means a credential, and a value given to it, in any notation: code, JSON, YAML, XML, command line, prose. */
export const secretAssignmentDetectors: readonly Detector[] = [
  {
    id: 'secret.assignment',
    kind: 'secret.assignment',
    chance: 0.5,
    noise: 5,
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
        'dataSource.setPassword("Karpfen-11-Blau");',
        "CREATE USER r IDENTIFIED BY 'Wels-im-Main-7'",
        'Le mot de passe du serveur est Tulipe!2026',
        'Passwort\nZiegel!Dach_81',
        '<add key="SmtpPassword" value="Stint-Elbe-5" />',
        'ENV API_SECRET 8cQ2kXv7Lm9sTcYw31',
      ],
      miss: [
        'max_tokens = 4096',
        'password = getPassword()',
        'token: ${TOKEN}',
        'Your password must be changed every 90 days.',
        'token_type: bearer',
        'const secret = process.env.SECRET_VALUE_1',
        'the token is base64-encoded',
        'next_page_token = "q8Zr2mVx71Lp0Sdk"',
        'secret_arn: arn:aws:secretsmanager:eu-west-1:918273645546:secret:crm',
      ],
    },
  },
]

function readAssignment(view: View, hit: number): Candidate | null {
  const { text, folded } = view
  const word = wordAt(folded, hit)
  if (word === undefined) return null
  const name = readName(text, hit, hit + word.length, word)
  if (name === null || (word === 'key' && name.end - name.start > word.length)) return null
  const isPassword = passwordWords.has(word) || word === 'identified by'
  const operator = readOperator(text, folded, name.start, name.end, isPassword)
  // "Pass" is a verb first.
  if (operator === null || (word === 'pass' && (operator.isProse || operator.isArgument))) return null
  if (word === 'identified by' && !/['"]/.test(text.charAt(operator.end))) return null
  const value = readValue(text, operator.end, operator.isProse)
  if (value === null) return null
  const isProse = operator.isProse && !(operator.isLoose && value.isQuoted)
  if (!isCredential(value.text, { isQuoted: value.isQuoted, isPassword, isProse })) return null
  if (operator.isLoose && !value.isQuoted && !isStrong(value.text)) return null
  if (operator.isArgument && (value.text.length < 8 || !/\d/.test(value.text))) return null
  if (word === 'key' && !(value.isQuoted && isKeyMaterial(value.text))) return null
  if (word.length < 4 && !/[^\d]/.test(value.text)) return null
  if (!value.isQuoted && !isProse && isCode(value.text, () => startsLine(text, name.start))) return null
  if (isTruncatedToken(value.text) || isBadge(text, name.start)) return null
  return {
    type: typeOf(text.slice(name.start, name.end), isPassword),
    start: value.start,
    end: value.end,
    hasContext: true,
    isExample: publishedExamples.has(value.text),
    evidence: [{ code: 'name', id: word.replaceAll(/[^a-z0-9]+/g, '-') }],
  }
}

/** A bare `key` names anything: its value must be drawn at random, in more than hexadecimal, and be no public key. */
function isKeyMaterial(value: string): boolean {
  return (
    value.length >= 24 &&
    value.length <= 100 &&
    /^[A-Za-z0-9+/_-]+={0,2}$/.test(value) &&
    !/^(?:MII|AAAA|pk_)/.test(value) &&
    classesOf(value.replace(/[^A-Za-z0-9]/g, '')) === 3 &&
    !/[-_/][a-z]{4,}[-_/]/.test(value) &&
    value.replace(/\D/g, '').length >= 3 &&
    entropyOf(value) >= 4
  )
}

/** An expression, not a value: members, indices, blocks, comparisons, negations. */
function isCode(value: string, startsLine: () => boolean): boolean {
  if (/^(?:\+\+|--|!!?[A-Za-z_$]|\[|[A-Za-z_$][\w$.]*\[)/.test(value)) return true
  if (/^[A-Za-z_$][\w$]*$/.test(value) && /password|passwd|secret|token|credential/i.test(value))
    return value.replace(/\D/g, '').length < 3
  if (/^[A-Za-z_$][A-Za-z_$]*$/.test(value) && !isRandomLooking(value)) return true
  if (startsLine() || isMixed(value)) return false
  return /^!|[{}[\]]|==(?!$)|=>|&&|\|\||^[A-Za-z_$][\w$]*\.[A-Za-z_$]|^[A-Za-z_$]+$|[=:][A-Za-z_$][\w$]*\./.test(value)
}

/** All four classes, and several marks that operators are not made of: nobody writes an expression so. */
function isMixed(value: string): boolean {
  const marks = new Set(value.replace(/[^#@!%^*~$]/g, ''))
  return value.length >= 10 && classesOf(value) === 4 && marks.size >= 2 && entropyOf(value) >= 3.2
}

/** Nothing but white space, `export` and the like stands before the name: a file of settings. */
function startsLine(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start)
  const line = before.slice(before.lastIndexOf('\n') + 1)
  return (
    (line.length < before.length || start < 40) && /^\s*(?:export\s+|set\s+|\$env:|-e\s+|ENV\s+|ARG\s+)?$/i.test(line)
  )
}

/** The token of a badge's address is meant for every reader of a page. */
function isBadge(text: string, start: number): boolean {
  return /\b(?:badge|shields)\b/.test(text.slice(Math.max(0, start - 40), start))
}

function typeOf(name: string, isPassword: boolean): string {
  if (isPassword) return 'secret.password'
  const vendor = vendorOfName(name)
  return vendor === null ? 'secret.assignment' : `secret.vendor-token:${vendor}`
}

/** Nothing but the word stands before it: letters of both cases or a mark, and a digit. */
function isStrong(value: string): boolean {
  return (
    value.length >= 8 &&
    value.length <= 64 &&
    /\d/.test(value) &&
    /[a-z]/.test(value) &&
    (/[A-Z]/.test(value) || /[^\w.-]/.test(value)) &&
    !/[()[\]{}<>=]|::|\.\w+\(|^[A-Z][a-z]+\d$/.test(value)
  )
}

/** The whole name around the word; null when the word is only a part of another word, or the name is about credentials. */
function readName(text: string, start: number, end: number, word: string): { start: number; end: number } | null {
  if (!startsPart(text, start, word)) return null
  let to = end
  if (/s/i.test(text.charAt(to)) && !/[A-Za-z]/.test(text.charAt(to + 1))) to += 1
  if (/[a-z]/.test(text.charAt(to)) && /[a-z]/.test(text.charAt(to - 1))) return null
  if (/^[A-Z]{2}/.test(text.slice(to, to + 2)) && /[A-Z]/.test(text.charAt(to - 1))) return null
  if (word === 'pass' && /[A-Za-z_-]/.test(text.charAt(to))) return null
  if (word.length < 4 && isLetterUnit(text.charCodeAt(to))) return null
  const limit = Math.min(text.length, to + 60)
  let stop = to
  while (stop < limit && /[A-Za-z0-9_.-]/.test(text.charAt(stop))) stop += 1
  while (stop > to && /[.-]/.test(text.charAt(stop - 1))) stop -= 1
  const rest = text.slice(to, stop).toLowerCase().replace(/\d+$/, '')
  if (aboutWords.test(rest) || (/(?:^|[_-])ids?$/.test(rest) && word !== 'secret')) return null
  let from = start
  while (from > start - 50 && /[A-Za-z0-9_.-]/.test(text.charAt(from - 1))) from -= 1
  const before = text.slice(from, start)
  if (listTokens.test(before) || isAboutSomethingElse(text.slice(from, stop), true)) return null
  return { start: from, end: stop }
}

function startsPart(text: string, start: number, word: string): boolean {
  const before = text.charAt(start - 1)
  if (!isLetterUnit(before.charCodeAt(0))) return true
  if (/[a-z]/.test(before) && /[A-Z]/.test(text.charAt(start))) return true
  if (word.length < 4) return false
  if (word === 'pass')
    return /(?:user|db|root|admin|smtp|ftp|mail|sql|pg|login|my|ssh|http|proxy|auth)$/i.test(
      text.slice(Math.max(0, start - 6), start),
    )
  // `snyktoken`, `APITOKEN`: a run of letters of one case that ends in the word still names it.
  const isSameCase = /[a-z]/.test(before) === /[a-z]/.test(text.charAt(start))
  return isSameCase && /[a-z0-9]{2}$/i.test(text.slice(Math.max(0, start - 2), start))
}
