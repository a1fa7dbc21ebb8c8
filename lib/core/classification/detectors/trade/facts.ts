import { foldText } from '../../fold-text'
import type { View } from '../../view'
import { isGivenName } from './given-names'
import { companyPattern, findNames } from './names'
import { isNoName } from './no-names'
import { termsOf } from './terms-of'

/** Something concrete in a text: who, how much, when; or the blank of a form where it would stand. */
export interface Fact {
  kind:
    | 'name'
    | 'company'
    | 'amount'
    | 'percent'
    | 'sum'
    | 'date'
    | 'age'
    | 'blank'
    | 'public'
    | 'number'
    | 'pair'
    | 'proper'
    | 'caption'
  start: number
  end: number
}

const blockChars = 512
const overlap = 90
const factsOfView = new WeakMap<View, Map<string, readonly Fact[]>>()

const amount =
  /(?:[$€£¥₹]|\b(?:EUR|USD|GBP|CHF|PLN|SEK|NOK|DKK|JPY|CNY|RMB)[ .]?)[ ]?\d[\d.,’']{0,14}(?:[ ]?(?:m|mn|bn|k|mio|million|billion)\b)?|(?<![\p{L}\d.,])\d{1,3}(?:[.,’' ]?\d{3}){0,4}(?:[.,]\d{1,3})?[ -]?(?:€|£|zł|kr\b|EUR\b|euros?\b|USD\b|CHF\b|GBP\b|PLN\b|SEK\b|dollars?\b|pounds?\b|Mio\b|Mrd\b|mln\b|mld\b|million|billion|Million|Milliard|millones|milioni|miliard|milh|milj|M€|k€|tys\.? zł|tkr\b|TEUR\b|Tsd\b|mila\b|mil euros\b|百?万円|百?万元|亿|億|円)|(?<![\p{L}\d.,])\d{1,4}(?:[.,]\d{1,3})?(?:bn|mn|m|k|p)\b(?!\/)/giu
const percent =
  /\d[ ]?(?:%|per ?cent\b|percent\b|prozent\b|procent\b|pct\b|bps\b|basis points)|\b\d{1,2}(?:[.,]\d{1,2})?x\b/giu
/** A sum as ledgers print it: two decimals, or thousands set apart. */
const sum =
  /(?<![\p{L}\d.,/:-])(?:[+-]\d{2,6}\b|-?\(?(?:\d{1,3}(?:[.,’' ]\d{3}){1,3}(?:[.,]\d{2})?|\d{1,7}[.,]\d{2}|\d{4,6}))(?![\d.,]*\d|[\p{L}%:/-]|\.\p{L})/gu
const date =
  /(?<![\d.])\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?(?![\d.])|\b\d{4}-\d\d-\d\d\b|\b\d{1,2}(?:st|nd|rd|th|er|º)?\.? (?:de |of )?(?:jan|feb|m[aä]r|a[pvb]r|ma[iyj]|jun|jui|jul|lug|giu|aug|ago|ao[uû]|sep|set|okt|oct|ott|out|nov|dec|de[zs]|d[ée]c|sty|lut|kwi|czer|lip|sier|wrze|pa[zź]d|lis|gru)\p{L}{0,7}|\b(?:mon|tues|wednes|thurs|fri)day\b|\b(?:montag|dienstag|mittwoch|donnerstag|freitag|lunedi|martedi|lunes|martes|jueves|viernes|lundi|mardi|mercredi|jeudi|vendredi|maandag|dinsdag|donderdag|vrijdag)\b|\b(?:Q[1-4]|H[12])\b|\d{1,2}月\d{1,2}日/giu
const age =
  /(?<![\d.,])\d{1,3}[ -]?(?:y\/?o\b|yo\b|yrs?\b|years? old|year[- ]olds?|jahre alt|jährig|jahrig|ans\b|años|anos\b|anni\b|jaar\b|jr\b|lat\b|år\b|ara\b|歳|岁|才)|(?<![\d.,])\d{2}[ ]?[MFmfw]\b|\blat \d{1,3}\b|\((?:aged? )?\d{1,3}\)|, \d{2}(?=[,.:]| [—–-])|\baged? \d{1,3}\b/giu
const blank =
  /\[[^\]\n\d]{0,40}\]|<[a-z][a-z _-]{1,30}>|\{\{?[a-z_ ]{2,30}\}\}?|_{4,}|\.{6,}|…{2,}|\bXX+\b|〇〇|○○|\btemplate\b|\bplaceholder\b|\bVorlage mit\b|\bmodèle de\b|\bmodelo de\b|\bMuster(?:vertrag|schreiben|text)/giu
const open =
  /\b(?:according to (?:the |its |their |a )?(?:press|media|news|public|published|annual|official|statistics|wikipedia|figures published)|(?:has|have|was|were|its|just|already|recently) published|published (?:its annual|their annual|the annual|its (?:yearly|results|figures)|annual|yesterday|today|on our|results|figures|report|last|in)|publicly (?:listed|known that|announced that)|(?<!be )(?<!is )(?<!not )(?<!until )(?<!before )(?<!we )announced (?:on|that|yesterday|today|last|a |an |its|plans)|press reports?|reported by|newspapers?|news (?:article|story|item|report)|in the news|transfer news|textbook|(?:in |this )?chapter (?!11|7\b|13)|exercise \d|exercises|this exercise|exam|quiz|a novel about|my novel|fiction|film|movie|wikipedia|case study|we're (?:looking for|hiring)|we are (?:looking for|hiring)|vacancy|job (?:advert|ad|posting)|statistics office|eurostat|destatis|stellenanzeige|offre d'emploi|oferta de empleo|annuncio di lavoro|vacature|platsannons|pressemitteilung|communiqué de presse|nota de prensa|comunicato stampa|persbericht|pressmeddelande\w*|redovisade i går|gestern .{0,30}veröffentlicht|veröffentlichte|hat .{0,40} veröffentlicht|laut (?:presse|medien|geschäftsbericht)|selon (?:la presse|les médias|le rapport)|según (?:la prensa|el informe)|secondo (?:la stampa|il bilancio)|volgens (?:de (?:krant|pers|media)|het (?:jaarverslag|persbericht|nieuws))|według (?:prasy|raportu)|enligt (?:tidning|press|årsredov|medi|uppgift)\w*|lehrbuch|übungsaufgabe|aufgabe \d|im roman|manuel scolaire|para un examen|pour un examen|esercizio|ejercicio)\b|教科書|小説|报道|新闻/giu

/** A bare figure, as people write the numbers of a bargain. */
const number = /(?<![\p{L}\d.,:/#-])[+-]?\d{1,6}(?:[.,]\d{1,3}){0,2}(?![\d:/]|[.,]\d|\p{L}{4}|-\p{L})/gu
/** Somebody and what stands for him in a list: a sum, a mark. */
const pair =
  /(?<![\p{L}\p{N}])(?:\p{Lu}\p{Ll}{1,15}(?:[-’']\p{Lu}\p{Ll}{1,15})?|\p{Lu}\.)(?: (?:\p{Lu}\.|(?:de |van |von |di )?\p{Lu}[\p{L}’'-]{1,18})){0,2}(?:"?[ ]{0,8}[,:;|/=–—\t-]?[ ]{0,10}(?:\([^()\n]{1,24}\)[ ]{0,4}:?[ ]?)?(?:"?\p{Ll}{3,8}"?:[ ]?)?)[€$£]?[ ]?\d{1,3}(?:[.,’' ]?\d{3}){0,2}(?:[.,]\d{1,2})?(?![\d:]|[./]\d|[ ]?(?:%|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|h\b|min|uhr|years|ans))/gu
/** A proper name behind a word that says who the other side is. */
const proper =
  /(?<![\p{L}])(?:with|from|against|for|of|by|to|mit|von|gegen|für|an|avec|contre|chez|de|con|contra|com|met|tegen|van|dla|med|från|mot|till|til) (?:the |die |der |den |la |le |el |il |o |a )?(\p{Lu}\p{Ll}{2,18})|(?<![\p{L}])(\p{Lu}\p{Ll}{2,18})(?:['’]s (?=\p{Ll})|(?= (?:has|is|was|wants|needs|will|says|said|asked|thinks|refuses|agreed|hat|ist|will|war|est|a |veut|ha |è |vuole|es |quiere|heeft|wil|ma |chce|har|vill) ?\p{Ll}))|(?<=(?:^|\n)[–•*\-\d.)\s]{0,5})(\p{Lu}\p{Ll}{2,18})(?= ?[:–-] )|(?<![\p{L}\p{N}])(\p{Lu}\p{Ll}{2,14})(?![\p{L}@])/gu
/** The parties of a case: one against another, or the matter of one. */
const caption =
  /(?<![\p{L}])\p{Lu}[\p{L}’'&.-]{1,24},? (?:v|vs|c|contre|gegen|contra|contro|przeciwko|mot|tegen)(?:\.|\/)? \p{Lu}[\p{L}’'&.-]{1,24}|(?<![\p{L}])(?:In re|Re|In the matter of|Estate of|Ex parte) \p{Lu}\p{L}{2,24}|\p{Lu}\p{L}{1,24} \.\/\. \p{Lu}/gu

type Kind = Fact['kind']

const patterns: Readonly<Record<Exclude<Kind, 'name'>, RegExp>> = {
  amount,
  percent,
  sum,
  date,
  age,
  blank,
  public: open,
  company: companyPattern,
  number,
  pair,
  proper,
  caption,
}

/**
 * The facts of these kinds that begin in a stretch of a view. Each block of a view is read once for each kind, and only
 * where somebody asks.
 */
export function* factsIn(view: View, from: number, to: number, kinds: readonly Kind[]): Iterable<Fact> {
  const last = Math.floor(Math.min(Math.max(0, to), view.text.length) / blockChars)
  for (let block = Math.floor(Math.max(0, from) / blockChars); block <= last; block += 1) {
    for (const kind of kinds)
      for (const fact of blockOf(view, block, kind)) if (fact.end > from && fact.start < to) yield fact
  }
}

function blockOf(view: View, block: number, kind: Kind): readonly Fact[] {
  let blocks = factsOfView.get(view)
  if (blocks === undefined) {
    blocks = new Map()
    factsOfView.set(view, blocks)
  }
  const key = `${kind} ${block}`
  const known = blocks.get(key)
  if (known !== undefined) return known
  const start = block * blockChars
  const base = Math.max(0, start - 40)
  const text = view.text.slice(base, start + blockChars + overlap)
  const facts: Fact[] = []
  const add = (index: number, length: number) => {
    const at = base + index
    if (at >= start && at < start + blockChars) facts.push({ kind, start: at, end: at + length })
  }
  if (kind === 'name') for (const [index, length] of findNames(text)) add(index, length)
  else for (const match of text.matchAll(patterns[kind])) if (isFact(kind, match)) add(match.index, match[0].length)
  blocks.set(key, facts)
  return facts
}

/** What begins with a capital is a name only where the word is no other. */
function isFact(kind: Kind, match: RegExpMatchArray): boolean {
  if (kind === 'proper' && match[4] !== undefined) return isGivenName(foldText(match[4]))
  if (kind === 'proper') return !isNoName(foldText(match[1] ?? match[2] ?? match[3] ?? ''))
  if (kind !== 'pair') return true
  const first = /^\p{Lu}[\p{L}’'-]*/u.exec(match[0])?.[0] ?? ''
  return first !== '' && !isNoName(foldText(first)) && !things.has(foldText(first))
}

/** What stands before a figure in any trade, and is nobody's name. */
const things: ReadonlySet<string> = new Set(
  termsOf(
    `miete|kaution|nebenkosten|option|staffel|seite|kapitel|zimmer|haus|block|gate|line|lot|raum|halle|platz|tor|version|model|level|band|item|unit|units|store|shop|figure|table|step|phase|wave|run|lane|box|batch|order|invoice|ticket|size|class|klasse|filiale|artikel|menge|stuck|preis|summe|gesamt|betrag|euro|loyer|prix|montant|lote|precio|prezzo|preco|importe|importo|pagina|prijs|bedrag|aantal|cena|kwota|strona|pris|belopp|sida|antal|oy|kw|woche|week|semaine|semana|settimana`,
  ),
)
