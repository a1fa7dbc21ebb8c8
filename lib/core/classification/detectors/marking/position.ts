import type { View } from '../../view'

const maxLine = 240
const edgeLines = 3
const label =
  /(?:\b(?:classification|classified(?: as)?|sensitivity|sensitivity label|security|security level|security class|protection level|marking|label|status|handling|distribution|circulation|confidentiality|data class|document class|klassifizierung|klassifikation|einstufung|vertraulichkeit|vertraulichkeitsstufe|schutzklasse|schutzstufe|verteiler|classificacao|niveau|niveau de confidentialite|sensibilite|mention|diffusion|clasificacion|confidencialidad|nivel|classificazione|livello|riservatezza|classificatie|vertrouwelijkheid|rubricering|klauzula|klasyfikacja|poufnosc|poziom|klassning|informationsklass|sekretess|subject|re|betreff|objet|asunto|oggetto|assunto|onderwerp|temat|amne|title|header|footer|kopfzeile|fusszeile|fu(?:ß|ss)zeile|stempel|stamp|stamped|banner|en-tete|pied de page|cabecera|encabezado|pie de pagina|intestazione|cabecalho|rodape|koptekst|voettekst|naglowek|stopka|sidhuvud|klassificering|luokitus|gradering|watermark|wasserzeichen)\b|機密区分|機密等級|机密等级|区分|取扱|件名|密级|保密级别|密级程度)\s{0,3}[:=：]\s{0,3}[[(【*"]{0,3}$/
const edgesOfView = new WeakMap<View, [head: number, tail: number]>()

/** A marking stands in capitals, alone on a line, at its edge, in brackets, in a file's name, or after a word that says so. */
export function isMarking(view: View, start: number, end: number): boolean {
  const { text } = view
  const lineBefore = text.slice(Math.max(0, start - maxLine), start)
  const lineAfter = text.slice(end, end + maxLine)
  const before = lineBefore.slice(lineBefore.lastIndexOf('\n') + 1)
  const newline = lineAfter.indexOf('\n')
  const after = newline < 0 ? lineAfter : lineAfter.slice(0, newline)
  if (label.test(view.folded.slice(Math.max(0, start - 40), start))) return true
  const written = text.slice(start, end)
  const isNative = !/[a-z]/i.test(written)
  const isCapital = !isNative && written === written.toUpperCase()
  const opens = /^[^\p{L}\p{N}]{0,12}$/u.test(before)
  const closes = /^[^\p{L}\p{N}]{0,12}$/u.test(after)
  if (opens && closes) return text.length > end - start + 4
  if (/[[(【《<{*]\s?$/.test(before) && /^\s?[\])】》>}*–—|/-]/.test(after))
    return isCapital || isNative || /^\p{Lu}/u.test(written)
  if (isFileName(before, after, opens)) return isCapital || /[_.-]$/.test(before)
  const isEdge = start < edgesOf(view)[0] || end > edgesOf(view)[1]
  if ((isCapital || isNative) && (opens || closes)) return isNative ? /^[\s\p{P}]/u.test(after) || closes : true
  if (isCapital && isEdge) return /(?:^|[-–—|:;,.•*])\s*$/.test(before) || /^\s*(?:[-–—|:.;•*]|$)/.test(after)
  // Pushed to the side of a header or footer.
  if (closes && /(?:[ \t]{3,}|[|·•–—-]\s)$/.test(before)) return /^\p{Lu}/u.test(written)
  return (
    isEdge && /^[^\p{L}\p{N}]{0,4}$/u.test(before) && /^\s*(?:[-–—:|.;,/]|$)/.test(after) && /^\p{Lu}/u.test(written)
  )
}

/** The whole line is one token with an extension: a name, and the word one of its parts. */
function isFileName(before: string, after: string, opens: boolean): boolean {
  const name = /(?:^|[\s"'/\\])([^\s"'/\\]{0,80})$/.exec(before)?.[1] ?? ''
  const rest = /^[^\s"']{0,80}/.exec(after)?.[0] ?? ''
  return /\.[a-z0-9]{2,5}[,.;:]?$/i.test(rest) && (opens || /[_.-]$/.test(name)) && /^[_.\s-]/.test(rest)
}

/** Where the first lines end and the last ones begin. */
function edgesOf(view: View): [head: number, tail: number] {
  const known = edgesOfView.get(view)
  if (known !== undefined) return known
  const { text } = view
  let head = 0
  for (let line = 0; line < edgeLines && head >= 0; line += 1) head = text.indexOf('\n', head) + 1 || -1
  let tail = text.length
  for (let line = 0; line < edgeLines && tail > 0; line += 1) tail = text.lastIndexOf('\n', tail - 1)
  const edges: [number, number] = [head < 0 ? text.length : head, Math.max(0, tail)]
  edgesOfView.set(view, edges)
  return edges
}
