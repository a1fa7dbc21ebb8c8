const placeholderWords = [
  'example',
  'sample',
  'placeholder',
  'changeme',
  'change_me',
  'change-me',
  'changeit',
  'your',
  'dummy',
  'redacted',
  'xxxx',
  '****',
  'insert',
  'replace',
  'todo',
  'fake',
  'foobar',
  'not_a_real',
  'notareal',
  '....',
  'deadbeef',
  '_here',
  '-here',
  'enter_',
  'enter-',
  'my_secret',
  'my-secret',
  'mysecret',
  'some_',
  'some-',
  'removed',
  'hidden',
  'masked',
  'undefined',
]

const literalWords =
  /^(?:(?:my|the|user|db|new|old|root|admin|super|top|test|some)?[-_]?(?:password|passwd|passwort|pwd|pass|secret|token|apikey|api[-_]key|key|value|string|credential)s?[-_]?\d{0,2}[=:]?|username|none|null|nil|true|false|empty|unset|default|required|optional|n\/a|tbd)$/i

/** Does the value only stand where a secret would: a placeholder, a word for it, one character again and again? */
export function isPlaceholder(value: string): boolean {
  const lower = value.toLowerCase()
  if (/^(?:\{[A-Za-z_]+\}?$|<|\[[A-Za-z_ -]+\]?$)/.test(value) || literalWords.test(value)) return true
  // A pattern that such values match.
  if (/\[[A-Za-z]-[A-Za-z]|\[0-9|\\[dws]|\(\?[:=!]/.test(value)) return true
  if (new Set(lower).size < Math.min(5, value.length / 2)) return true
  return placeholderWords.some((word) => lower.includes(word) && word.length * 4 >= Math.min(lower.length, 24))
}

const references =
  /\$\{\{?[\w\s.:?'"|()/=$[\],-]*\}?\}|\{\{[\w\s.:|'"(),$#/*=?-]*\}\}|\$\([^)]*\)|#\{[^}]*\}|<%.*?%>|%\([^)]*\)s|%[A-Za-z_]+%/g

/**
 * Does the value say where the secret is, not what it is: `process.env.X`, `${X}`, `{{ x }}`, `$X`, `arn:…`, `op://…`?
 * A template around a long literal still holds the literal.
 */
export function isReference(value: string): boolean {
  if (
    /^(?:[$@][A-Za-z_{(]|%[A-Za-z_(]+%?|\{\{|<|!(?:vault|Ref|GetAtt|Sub|env)|&[a-z])/.test(value) &&
    value.length < 60
  ) {
    if (value.replace(references, '').length < 10 || /^[$@%!&][A-Za-z_]+$/.test(value)) return true
  }
  if (/^\{[A-Za-z_$][\w$.()]*\}?$/.test(value)) return true
  const rest = value.replace(references, '')
  if (rest.length < value.length && (rest.length < 16 || /^[\w./?&=:-]*[`'",;]*$/.test(rest))) return true
  if (/^(?:arn:|op:\/\/|vault:|ssm:|kms:|keyvault:|secretmanager:|projects\/|ref\+|env:|file:|urn:)/i.test(value))
    return true
  return (
    /^[A-Za-z_$][\w$]*(?:(?:\.|\?\.|->|::)[A-Za-z_$][\w$]*)+$/.test(value) &&
    (value.replace(/\D/g, '').length < 3 ||
      /^(?:process|os|env|config|settings|self|this|req|ctx|var|local|data|module|args|options|params|secrets|app|props)\b/i.test(
        value,
      ))
  )
}
