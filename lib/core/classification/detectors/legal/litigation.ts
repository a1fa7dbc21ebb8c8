import type { Detector } from '../../detector'
import { type Gathered, gather } from '../trade/gather'
import { createLexicon } from '../trade/lexicon'
import { isTalk } from '../trade/talk'
import { termsOf } from '../trade/terms-of'
import { disputeWords } from './paper-words'

const captions = termsOf(
  ` v. | v | vs. | vs |./.| c/ | contro | gegen |et al|plaintiff|defendant|claimant and|in re |in the matter of|rechtsstreit|streitsache|strafsache|ermittlungsverfahren|klagerin|klager|beklagte*|prozessbevollmachtigt*|demandeur|defendeur|demanderesse|defenderesse|demandante|demandado|demandada|querellado|attore|attrice|convenuto|convenuta|autor|requerente|requerido|eiser|eiseres|gedaagde|verweerder|powod|powodka|pozwany|pozwana|karanden|svaranden|oskarzony|原告|被告|申立人`,
)
const acts = termsOf(`
motion to|motion for|complaint|demurrer|deposition|depo |interrogator*|discovery|subpoena|summons|pleading*|particulars of claim|statement of claim|grounds of resistance|reply brief|brief in|summary judgment|injunction|hearing|trial date|minute order|status conference|status conf|indictment|arraignment|affidavit|declaration of|exhibit|witness statement|expert report|verdict|appeal|leave to amend|causes of action|bates|tentative|et3|et1|skeleton argument|bundle|disclosure statement|statute of limitations|time barred|counterclaim|cross-claim|tribunal|court|arbitration|arbitrator|statement of truth|witness evidence|numbered paragraphs|plea bargain|costs order|directions
klageschrift|klageerwiderung|klagebegrundung|antrag|beantragt|verurteilen|mahnbescheid|vollstreckung*|berufung|revision|beweisantrag|beweis|termin zur|mundliche verhandlung|landgericht|amtsgericht|arbeitsgericht|gutachten|schriftsatz|replik|duplik|streitwert|anklage*|einstweilige
assignation|conclusions|conclusion en defense|plaidoirie|audience|mise en etat|jugement|appel|tribunal|cour d'appel|expertise judiciaire|refere|requete|prud'homal*
demanda|contestacion|recurso|juicio|vista|sentencia|juzgado|prueba pericial|medidas cautelares|querella|auto de
memoria|comparsa|atto di citazione|ricorso|udienza|sentenza|tribunale|perizia|ctu|decreto ingiuntivo|appello
peticao|contestacao|recurso|audiencia|sentenca|tribunal|providencia cautelar|pericia
dagvaarding|conclusie van|verweerschrift|zitting|vonnis|rechtbank|kort geding|hoger beroep|getuigenverhoor
pozew|pozwu|odpowiedz na pozew|odpowiedzi na pozew|rozprawa|rozprawy|wyrok|apelacj*|sad okregowy|sad rejonowy|zarzut*|biegly|nakaz zaplaty
stamningsansokan|svaromal|huvudforhandling|dom |tingsratten|overklag*|vittnesforhor|yrkande*
訴状|答弁書|準備書面|口頭弁論|証人尋問|判決|控訴|起诉状|答辩状|开庭|判决|上诉|证据|证人`)

const lexicon = createLexicon([
  { name: 'paper', weight: 1, terms: disputeWords },
  { name: 'caption', weight: 1, terms: captions },
  { name: 'act', weight: 1, terms: acts },
])
const published =
  /\b(?:textbook|landmark|house of lords|supreme court|law students?|case law|exam|seminar|famous|history|novel|film|series|drama|bundesgerichtshof|bgh|cour de cassation|tribunal supremo|cassazione|hoge raad|why it still matters|moot)\b|最高裁|最高人民法院/

function isLitigation(gathered: Gathered): boolean {
  const isPaper = gathered.of('paper') >= 1
  if (!isPaper && (gathered.of('caption') < 1 || gathered.of('act') < 1 || gathered.of('caption', 'act') < 3))
    return false
  const { view, start, end } = gathered
  if (published.test(view.folded.slice(Math.max(0, start - 200), end)) || isTalk(view, start)) return false
  return gathered.facts('name', 'company') > 0
}

/** A dispute before a court that is going on: parties, and what they file. Published cases are none. */
export const litigationDetector: Detector = {
  id: 'legal.litigation',
  kind: 'legal.docket',
  chance: 1e-3,
  noise: 3,
  keywords: lexicon.keywords,
  *scan(view, at) {
    for (const { start, end } of gather(view, at, lexicon, 600, isLitigation))
      yield { type: 'legal.docket', start, end, evidence: [{ code: 'layout', id: 'caption' }] }
  },
  examples: {
    match: [
      "CORVANE LTD, Plaintiff, v. MIRELLE INC., Defendant. Plaintiff's motion to compel; hearing on the complaint, exhibit 4. Corvane Ltd asks the court",
      'Die Klägerin Kranich GmbH beantragt, die Beklagte Rabe KG zu verurteilen. Schriftsatz zur mündlichen Verhandlung.',
      'Demandeur : société Verdier SARL. Conclusions en défense pour audience devant le tribunal, jugement attendu.',
    ],
    miss: [
      'Blog idea: five courtroom dramas that get the law wrong.',
      'In Donoghue v Stevenson the House of Lords recognised a general duty of care. Summarise why it still matters.',
    ],
  },
}
