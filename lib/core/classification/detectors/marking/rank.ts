import type { Detector } from '../../detector'

import { isDenied } from './is-denied'

/** Behind the word for a marking: a rank, a colour or a class instead of a word. Folded. */
const ranked =
  /^(?:(?:information |data |document |security |daten|dokumenten|informations)?(?:classification|class|sensitivity|confidentiality|protection)(?: level| class| label)?|klassifizierung|einstufung|schutzklasse|schutzstufe|vertraulichkeitsstufe|vertraulichkeit|niveau de confidentialite|confidentialite|sensibilite|nivel de confidencialidad|clasificacion|confidencialidad|livello di riservatezza|classificazione|riservatezza|nivel de sigilo|classificacao|vertrouwelijkheid|classificatie|poziom poufnosci|klauzula|sekretessniva|informationsklass|klassning|klassificering|sekretess|sekretessklass|geheimhaltungsstufe|schutzbedarf|classe d'information|classe de confidentialite|clase de informacion|classe informazioni|info class|isms class|gradering|機密区分|機密レベル|机密等级|密级)(?: level| class)?(?:\s{0,3}[:=：–—|]\s{0,3}| - |(?<=level|class) (?=[2-5](?:\s?\(|\n|$)))["[(]?(c[-_ ]?[2-5]|k[-_ ]?[2-4]|s[-_ ]?[2-4]|p[-_ ]?[2-4]|l[-_ ]?[3-5]|(?:level|tier|class|stufe|klasse|niveau|nivel|livello|niva|poziom|stopien) ?[2-5]|[3-5]|high|very high|hoch|sehr hoch|eleve|tres eleve|alta|alto|muy alta|molto alta|hoog|zeer hoog|wysoki|hog|strict|limited|medium-high|高|中|red|amber|orange|rot|gelb|rouge|rojo|rosso|vermelho|rood|czerwony|rod)(?![\p{L}\p{N}/])/u

/** A marking that is given as a rank of the house: a class, a level, a colour behind the word for it. */
export const rankDetector: Detector = {
  id: 'marking.rank',
  kind: 'marking.sensitivity',
  chance: 1e-5,
  noise: 1,
  keywords: [
    ...['classification', 'sensitivity', 'confidentiality', 'protection', 'information class', 'data class'],
    ...['document class', 'security class', 'klassifizierung', 'einstufung', 'schutzklasse', 'schutzstufe'],
    ...['vertraulichkeit', 'niveau de confidentialite', 'confidentialite', 'sensibilite', 'nivel de', 'clasificacion'],
    ...['confidencialidad', 'livello di', 'classificazione', 'riservatezza', 'classificacao', 'vertrouwelijkheid'],
    ...[
      'classificatie',
      'poziom poufnosci',
      'klauzula',
      'sekretessniva',
      'informationsklass',
      'klassning',
      'klassificering',
      'sekretess',
    ],
    ...[
      'geheimhaltungsstufe',
      'schutzbedarf',
      "classe d'information",
      'classe de confidentialite',
      'info class',
      'gradering',
    ],
    ...['機密区分', '機密レベル', '机密等级', '密级', 'clase de informacion', 'classe informazioni', 'isms class'],
  ],
  *scan(view, at) {
    let last = -1
    for (const hit of at.hits) {
      if (hit < last || /[a-z0-9_]/.test(view.folded.charAt(hit - 1))) continue
      const before = view.folded.slice(Math.max(0, hit - 24), hit)
      if (/[^\s\p{P}]\s*$/u.test(before.slice(before.lastIndexOf('\n') + 1))) continue
      const match = ranked.exec(view.folded.slice(hit, hit + 90))
      if (match === null) continue
      const end = hit + match[0].length
      if (isDenied(view, hit, end)) continue
      last = end
      yield { type: 'marking.sensitivity:confidential', start: hit, end, evidence: [{ code: 'marking', id: 'rank' }] }
    }
  },
  examples: {
    match: [
      'Classification: C3\nThe plan.',
      'Vertraulichkeitsstufe: hoch\nDer Plan.',
      'Niveau de confidentialité : 3\nLe plan.',
    ],
    miss: ['Classification: cats and dogs', 'image classification: 3 classes', 'What does "Classification: C3" mean?'],
  },
}
