import type { View } from '../../view'

const side = 70
const step =
  '(?:top secret|strictly confidential|highly confidential|public|open|general|internal(?: use)?(?: only)?|private|official|unclassified|protected|confidential|restricted|sensitive|secret|offentlich|intern|vertraulich|streng vertraulich|geheim|public[oa]?|interne?|interno|intern[oa]|confidentiel|restreint|confidencial|restringid[oa]|riservato|confidenziale|pubblico|restrito|openbaar|vertrouwelijk|geheim|publiczne|wewnetrzne|poufne|tajne|oppen|internt|konfidentiellt|hemligt|red|amber|green)'
const chain = new RegExp(
  `(?<![a-z])${step}["'”“»]?(?: ?[=:] ?["']?\\w{1,12}["']?)?[^a-z]{1,10}(?:(?:and|or|und|oder|et|ou|y|o|e|en|i|och|to|then|c\\d|class \\d)[^a-z]{1,4}){0,1}${step}["'”“»]?(?: ?[=:] ?["']?\\w{1,12}["']?)?[^a-z]{1,10}(?:(?:and|or|und|oder|et|ou|y|o|e|en|i|och|to|then|c\\d|class \\d)[^a-z]{1,4}){0,1}${step}(?![a-z])`,
)
const ticked = /(?:\[ ?[x✓✔] ?\]|☒|☑|✔|✓|\([x•]\)|◉|■)\s{0,2}$/

/** Is the box before the word ticked? */
export function isTicked(view: View, start: number): boolean {
  return ticked.test(view.folded.slice(Math.max(0, start - 8), start))
}

/** Does the word stand in a row of three levels or more: a scheme is being told, no document marked? */
export function isInScheme(view: View, start: number, end: number): boolean {
  const from = Math.max(0, start - side)
  const match = chain.exec(view.folded.slice(from, end + side))
  if (match === null) return false
  const at = from + match.index
  return at <= end && at + match[0].length + 8 >= start
}
