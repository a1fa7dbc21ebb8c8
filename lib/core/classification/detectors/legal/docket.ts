import type { Detector } from '../../detector'
import type { View } from '../../view'
import { isLetter } from '../trade/lexicon'
import { isTalk } from '../trade/talk'
import { termsOf } from '../trade/terms-of'

/** Formats that say by themselves that they are of a court. Sources: the courts' own rules on file numbers. */
const certain =
  /\b\d:\d{2}-(?:cv|cr|mc|md|bk|ap|po|mj|sw|at|ct)-\d{3,6}(?:-[A-Z]{1,4}){0,3}\b|\b\d{7}-\d{2}\.\d{4}\.\d\.\d{2}\.\d{4}\b|\b\d{1,6}\/\d{2}\.\d[A-Z]\d?[A-Z]{3}(?:-[A-Z])?\b|(?:令和|平成)\d{1,2}年[ ]?[((][\p{L}]{1,2}[))][ ]?第\d{1,6}号|[((]\d{4}[))][ ]?\p{Script=Han}{1,2}\d{0,6}\p{Script=Han}{1,4}\d{1,6}号|\bC\/\d\d\/\d{5,6} ?\/ ?[A-Z]{2} [A-Z]{2} \d\d-\d{1,5}\b/u
/** Formats that need a court, a party or a word for a file number beside them. */
const likely =
  /\b(?:[A-Z]{2,4}-\d{2,4}-\d{4,7}|[A-Z]{1,4}\d{2}-\d{4,7}|\d{2,4}-?(?:CV|CR|CIV|CRIM|L|CH|D|DR|PR|CA|SC|FA|JV)-?\d{3,8}|\d{2}[A-Z]{2,5}\d{5,7}|\d{6,7}\/\d{4}|\d{1,6}\/\d{2,4}|\d{2}\/\d{4,6}|\d{2}-\d{3,6}|(?:[IVX]{1,5} )?\d{0,4} ?(?:[IVX]{1,5} )?[A-Z]{1,2}[A-Za-z]{0,3} ?\d{1,6}[/.-]\d{2,4}|[IVX]{1,5} [A-Z]{1,3}[a-z]{0,2} \d{1,5}\/\d{2,4}|[A-Z]{1,3}-?\d{4,8}(?:-\d{2,4})?|[A-Z]{2}\d{2}[A-Z]\d{5}|\d{4,6}\/[A-Z]{1,4}|\d{4}-\d{4,7}|\d{5,9})\b/
/** File numbers of Germany, Austria and Sweden: a register sign with number and year. */
const germanFile =
  /\b[TBÖKÄF] ?\d{1,5}-\d{2}\b|\b\d{1,4} ?(?:O|C|S|U|T|W|F|K|L|B|M|R|Ca|Sa|Ta|BV|AZR|ABR|ZR|ZB|StR|Js|Ks|Ds|Ls|Cs|Qs|KLs|Ns|IN|IK|OH|HKO|HK O|KfH O|Wi|AS|KR|SO|VK|E|A|D|G) ?\d{1,6}\/\d{2,4}\b/
const names = termsOf(`
case no|case number|case nr|case #|case:|case rg|docket no|docket number|docket|dkt|case |icc |lcia|arbitration|uncitral|chapter 11|chapter 7|claim no|claim number|index no|cause no|civil action no|cause number|file no|matter no|court file|appeal no|petition no|tribunal case|-cv-|-cr-|-bk-|-mc-|-md-|-mj-
aktenzeichen|az.|az:|az |gesch.-nr|geschaftszeichen|geschaftsnummer|landgericht|amtsgericht|oberlandesgericht|arbeitsgericht|sozialgericht|verwaltungsgericht|bezirksgericht|handelsgericht|lg |ag |olg |arbg |staatsanwaltschaft
rg n|n° rg|n° de rg|rg :|role general|n° de role|pourvoi n|n° parquet|numero de procedure|tribunal|prud'hommes|cour d'appel|affaire n
autos|procedimiento|diligencias|expediente n|n.i.g|nig |juzgado|audiencia provincial|recurso n|rollo
r.g.|rgnr|r.g.n.r|procedimento n|causa n|corte d'appello|procura della repubblica
processo n|proc. n|proc.|autos n|comarca|vara|tribunal judicial
zaaknummer|rolnummer|zaaknr|parketnummer|rekestnummer|rechtbank|gerechtshof
sygn|sygnatura|sad okregowy|sad rejonowy|sad apelacyjny
mal nr|malnummer|mal t |mal b |tingsratt|hovratt|forvaltningsratt
district court|superior court|high court|county court|circuit court|crown court|employment tribunal|family court|bankruptcy court|court of appeal|court of
事件番号|地方裁判所|地裁|高等裁判所|家庭裁判所|(ワ)第|(ワ)第|(2024)|(2025)|(2023)|(2024)|(2025)|(2023)|人民法院|案号|民初|仲裁`)
const fileWord =
  /\b(?:case|docket|dkt|claim|index|cause|action|file|matter|appeal|petition)\b[^\n]{0,8}?(?:no|number|nr|#|:)|\b(?:case|docket|dkt|arbitration|icc|lcia)\b(?= [a-z]{0,3}\d)|\baz\b|aktenzeichen|gesch|\brg\b|r\.g\.|role|pourvoi|parquet|autos|procedimiento|diligencias|expediente|\bnig\b|recurso|rgnr|processo|proc\.|zaaknummer|rolnummer|zaaknr|parketnummer|sygn|\bmal (?:nr|t|b)\b|malnummer|事件番号|案号/
const court =
  /\b(?:court|tribunal|judge|justice|plaintiffs?|defendants?|appellee|cir\.|claimant|respondent|appellant|petitioner|debtor|v|vs|usa|gericht\w*|\w+gericht|lg|ag|olg|klager\w*|beklagte\w*|rechtsstreit|strafsache|staatsanwalt\w*|tribunal|prud'hommes|cour|c\/|demandeur|defendeur|juzgado|audiencia|demandante|demandad[oa]|querellante|corte|procura|contro|attore|convenut[oa]|vara|comarca|autor|reu|re|requerente|rechtbank|gerechtshof|eiser\w*|gedaagde|verweerder|sad|powod\w*|pozwan\w*|oskarzon\w*|tingsratt|hovratt|karande|svarande|atalad|atalande|domstol\w*)\b|\.\/\.|裁判所|原告|被告|法院|仲裁/
const published =
  /\b(?:textbook|landmark|house of lords|law students?|case law|exam|seminar|studied|lehrbuch|\[\d{4}\] (?:uksc|ukhl|ewca|ewhc|ac|qb|wlr|scr|scc|hca)|\d{2,3} u\.s\. \d)\b/

/** The number of a case before a court, with the court, the parties or the word for it beside it. */
export const docketDetector: Detector = {
  id: 'legal.docket',
  kind: 'legal.docket',
  chance: 1e-3,
  noise: 3,
  keywords: names,
  *scan(view, at) {
    let last = -1
    for (const hit of at.hits) {
      const isInWord = isLetter(view.folded.charCodeAt(hit)) && isLetter(view.folded.charCodeAt(hit - 1))
      if (hit < last || (isInWord && view.folded.charCodeAt(hit) < 0x2e80)) continue
      const found = numberNear(view, hit)
      if (found === null || isTalk(view, hit)) continue
      last = found.end + 200
      yield { type: 'legal.docket', ...found, hasContext: true, evidence: [{ code: 'format', id: 'docket' }] }
    }
  },
  examples: {
    match: [
      'dkt 2:21-cr-00345-TLN, USA v. Marrow: status conference moved',
      'Landgericht Ulm, Az. 3 O 118/24, Kranich GmbH gegen Rabe KG',
      'Tribunal judiciaire de Lyon, RG n° 23/04518, M. Colas c/ SCI Verdier',
      'Sąd Rejonowy w Opolu, sygn. akt V GC 311/23, powód: Zefir sp. j.',
    ],
    miss: [
      'How long do US federal docket numbers get and what do the parts such as cv mean?',
      'Support case number 2024-11873 is still open.',
      'In Donoghue v Stevenson the House of Lords recognised a general duty of care.',
    ],
  },
}

function numberNear(view: View, hit: number): { start: number; end: number } | null {
  const from = Math.max(0, hit - 60)
  const text = view.text.slice(from, hit + 140)
  const sure = certain.exec(text) ?? germanFile.exec(text)
  const around = view.folded.slice(Math.max(0, hit - 240), hit + 300)
  const isOfCourt = court.test(around) && !published.test(around.slice(0, Math.min(hit, 240)))
  if (sure !== null && (isOfCourt || certain.test(text))) {
    return { start: from + sure.index, end: from + sure.index + sure[0].length }
  }
  const word = fileWord.exec(view.folded.slice(Math.max(0, hit - 6), hit + 40))
  if (!isOfCourt || word === null) return null
  const at = Math.max(0, hit - 6) + word.index + word[0].length
  const match = likely.exec(view.text.slice(at, at + 36))
  return match === null ? null : { start: at + match.index, end: at + match.index + match[0].length }
}
