import { foldText } from '../../fold-text'
import { findGivenNames } from './given-names'
import { isNoName } from './no-names'

const capital = "(?:(?:[OD]['’]|Mc|Mac|van |de |von )?\\p{Lu}\\p{Ll}{1,18})"
const part = `${capital}(?:[-’']${capital}){0,2}`
const particle =
  '(?:van der|van den|van de|van|von der|von|zu|de la|de las|de los|del|della|dos|das|da|de|di|du|le|la|bin|al|ter|ten|af|y|e)'
const honorific =
  '(?:mr|mrs|ms|miss|missus|mx|master|sir|madam|herrn?|frau|fr|hr|mme|mmes|mlle|m|monsieur|madame|sra?|srta|señora?|d|dña|don|doña|sig|sig\\.ra|signora?|dott|dhr|mw|mevr|mevrouw|meneer|de heer|pani?|panu|panem|pana|pań|senhora?|dona|herr|fru|dr|prof)'
const label =
  '(?:name|patient(?:in)?|pt|pat|employee|claimant|resident|member|client|veteran|child|pupil|student|tenant|worker|staff member|applicant|candidate|complainant|respondent|beneficiary|insured|salari[ée]e?|employ[ée]e?|trabajador[a]?|empleado|empleada|anställd|mitarbeiter(?:in)?|arbeitnehmer(?:in)?|pacjent(?:ka)?|pracowni(?:k|ca)|doente|utente|paciente|paziente|dipendente|lavorat(?:ore|rice)|colaborador[a]?|funcion[áa]ri[oa]|medewerker|werknemer|cliënt|patiënt|patienten|bew(?:ohner(?:in)?)?|name of child|kollege|kollegin)'

const fullName = new RegExp(
  `(?<![\\p{L}\\p{N}])${part}(?: \\p{Lu}\\.)?(?: (?:${particle} )?${part}){1,3}(?![\\p{L}])`,
  'gu',
)
const titled = new RegExp(
  `(?<![\\p{L}\\p{N}])${honorific}\\.? {1,2}(?:\\p{Lu}\\. ?){0,2}(?:(?:dr|prof|ing)\\.? )?(?:${particle} )?(\\p{Lu}[\\p{L}’'-]{1,24})`,
  'giu',
)
const initialled = new RegExp(
  `(?<![\\p{L}\\p{N}.])\\p{Lu}\\. ?(?:\\p{Lu}\\. ?)?(?:${particle} )?(${part})(?![\\p{L}.])`,
  'gu',
)
const trailing = new RegExp(`(?<![\\p{L}\\p{N}])(${part}) \\p{Lu}\\.(?=[ ,;:)])`, 'gu')
const inverted = /(?<=^|\n|: {0,6}|\t)(\p{Lu}[\p{L}’'-]{1,24}), {0,2}(\p{Lu}\p{Ll}{1,20})(?![\p{L}])/gu
const labelled = new RegExp(
  `(?<![\\p{L}\\p{N}])${label}\\.?(?: {0,10}[:=] {0,8}| {1,12})(\\p{Lu}[\\p{L}’'-]{1,24})`,
  'giu',
)
const kin =
  /(?<!\p{L})(?:my|our|his|her|their|meine?[rmn]?|unsere?[rmn]?|sein|ihre?[rmn]?|mon|ma|mes|notre|sa|son|mi|mis|su|nuestr[oa]|mi[oa]|nostr[oa]|su[oa]|meu|minha|nosso|nossa|mijn|onze|mój|moja|mojego|mojej|syna|córki|min|mitt) (?:late |old |little |ex-?)?(?:mother|father|mum|mom|dad|wife|husband|son|daughter|brother|sister|partner|aunt|uncle|grandm\w+|grandf\w+|grandson|granddaughter|neighbour'?s? ?(?:boy|girl|son)?|colleague|boss|friend|boyfriend|girlfriend|patient|client|mutter|vater|mann|frau|sohn|tochter|bruder|schwester|oma|opa|tante|onkel|kollegin?|mère|père|mari|femme|fils|fille|frère|sœur|soeur|padre|madre|marido|esposa|mujer|hijo|hija|hermano|hermana|figlio|figlia|fratello|sorella|moglie|marito|mãe|pai|filho|filha|irmão|irmã|moeder|vader|zoon|dochter|broer|zus|vrouw|matka|ojciec|mąż|żona|syn|córka|brat|siostra|mamma|pappa|fru|son|dotter|bror|syster),? (\p{L}{3,20})/giu
const aged = new RegExp(
  `(?<![\\p{L}\\p{N}])(${part}),? (?:\\(|aged? |ist |is )?\\d{1,3}(?:\\)|(?= ?(?:,|yo\\b|y\\/o|years?|jahre|ans\\b|años|anni|anos|jaar|lat\\b|år\\b)))`,
  'giu',
)
const agedInSmall = /(?<![\p{L}\p{N}])(\p{L}{4,20}) \(\d{2}(?:,|\)| )/gu
const listed = /(?<![\p{L}\p{N}])(\p{Lu}\p{Ll}{2,14})(?:, \p{Lu}\p{Ll}{2,14}){2,8}/gu
const native =
  /(?<![お皆客])[\p{Script=Han}]{1,3}[ {2}]?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,4}(?:さん|様|氏|君|殿|先生|女士)|(?:姓名|氏名|患者|员工|職員|社員|利用者)(?:名|姓名)?[::は]? ?[\p{Script=Han}]{2,4}[ {2}]?[\p{Script=Han}]{0,3}|(?<![\p{Script=Han}])[\p{Script=Han}]{2,4}[ ,、,（(]{0,2}(?:男|女|\d{1,3} ?[歳岁才])/gu

const companyForm =
  '(?:Ltd|Limited|Inc|Incorporated|LLC|LLP|LP|plc|PLC|Corp|Corporation|Co|Company|GmbH|gGmbH|AG|KG|KGaA|OHG|GbR|SE|e\\.V|SARL|S\\.à r\\.l|SAS|SASU|SCI|S\\.A\\.S|SA|S\\.A|SL|S\\.L|S\\.L\\.U|Srl|S\\.r\\.l|s\\.r\\.l|SpA|S\\.p\\.A|s\\.p\\.a|s\\.r\\.o|a\\.s|BV|B\\.V|NV|N\\.V|VOF|Sp\\. z o\\.o|sp\\. z o\\.o|sp\\.j|Sp\\. k|AB|Aktiebolag|HB|ApS|A/S|AS|Oy|Oyj|Lda|L\\.da|Ltda|Pty|Holdings?|Group|Ventures|Partners|Capital|Solicitors)'
/** A company by the legal form behind its name, or the form in front of it. */
export const companyPattern = new RegExp(
  `(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{L}&’'.-]{1,24}(?: (?:&|\\+|und|and|et|y|e|i|de|del|do|da|di|of|\\p{Lu}[\\p{L}&’'-]{0,24}|\\d{1,3})){0,4},? ${companyForm}(?![\\p{L}])|(?<!\\p{L})(?:[Ff]irma|[Ss]ociété|Groupe|SCI|die [Ff]irma|spółka|Brauerei|Biscuiterie|Zakłady|Hurtownia) \\p{Lu}[\\p{L}’'-]{2,24}|(?:株式会社|有限会社|合同会社)[\\p{L}]{1,10}|[\\p{Script=Han}]{2,12}(?:株式会社|有限会社|有限公司|公司|集团|合伙企业)`,
  'gu',
)

/** Where persons are named in a piece of text, by the shape of a name or by the word before it. Offsets and lengths. */
export function findNames(text: string): [index: number, length: number, isDoctor: boolean][] {
  const found: [number, number, boolean][] = []
  const add = (index: number, length: number) =>
    found.push([index, length, isOfDoctor(text.slice(Math.max(0, index - 24), index + 8))])
  for (const pattern of [titled, initialled, trailing, labelled, kin, aged, agedInSmall, listed]) {
    for (const match of text.matchAll(pattern)) {
      const name = match[1] ?? ''
      if (!/^\p{L}/u.test(name) || isNoName(foldText(name))) continue
      if (pattern !== kin && pattern !== agedInSmall && !/^\p{Lu}/u.test(name)) continue
      // The letters M. and D. are titles only where they stand as such.
      if (pattern === titled && /^(?:m|d|fr|hr|dr|prof)\b/.test(match[0])) continue
      add(match.index, match[0].length)
    }
  }
  for (const match of text.matchAll(inverted)) {
    if (!isNoName(foldText(match[1] ?? '')) && !isNoName(foldText(match[2] ?? ''))) add(match.index, match[0].length)
  }
  for (const match of text.matchAll(fullName)) {
    const parts = match[0].split(/[ ]/).filter((one) => /^\p{Lu}/u.test(one) && one.length > 1)
    const run = longestRun(
      parts.map((one) => one.split(/[-’']/).some((piece) => piece.length > 1 && isNoName(foldText(piece)))),
    )
    if (run >= 2) add(match.index, match[0].length)
  }
  for (const [index, length] of findGivenNames(text)) add(index, length)
  for (const match of text.matchAll(native)) add(match.index, match[0].length)
  return found
}

/** Who treats is not who is treated. */
function isOfDoctor(around: string): boolean {
  return /(?:\bdr(?!\p{L})|\bprof|\bdoctor|consultant|provider|dott|docteur|arzt|ärztin)\b(?!\p{L})[.:]? {0,3}(?:dr\.? |med\.? )?\p{Lu}?[\p{L}.' ]{0,8}$/iu.test(
    around,
  )
}

/** The longest run of parts that may be of a name. */
function longestRun(isWord: readonly boolean[]): number {
  let longest = 0
  let run = 0
  for (const word of isWord) {
    run = word ? 0 : run + 1
    longest = Math.max(longest, run)
  }
  return longest
}
