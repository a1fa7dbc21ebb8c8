import type { Detector } from '../../detector'
import type { View } from '../../view'
import { isDenied } from './is-denied'
import { variantIn } from './sensitivity'

const around = 260
/** A line of a block of properties whose key is a classification, and whose value is a name. Folded. */
const line =
  /^(?:data |information |document |doc |security |sensitivity |protection |protective |handling )?(?:label|labels|sensitivity|classification|marking|confidentiality|protection|handling|klassifizierung|einstufung|vertraulichkeit|klassifikation|schutzklasse|confidentialite|sensibilite|clasificacion|etiqueta|confidencialidad|classificazione|etichetta|riservatezza|classificacao|classificatie|rubricering|klauzula|klasyfikacja|etykieta|klassning|informationsklass|etikett)(?: name| level)?\s{0,8}[:=|]\s{0,4}([^\n,;]{2,60})(?=\n|$|;)/
/** Other lines that only the properties of a document, or the head of a message, have. */
const neighbour =
  /(?:^|\n|; )[ \t>|*-]{0,6}(?:title|author|authors|company|pages|created|created by|modified|last modified|last saved by|owner|template|subject|version|revision|status|document properties|properties|doc id|document id|document no|producer|manager|department|category|keywords|slides|words|filename|file|titel|autor|verfasser|firma|seiten|erstellt|betreff|titre|auteur|societe|objet|cree|titulo|empresa|paginas|asunto|titolo|autore|azienda|pagine|oggetto|assunto|bedrijf|pagina's|onderwerp|tytul|firma|strony|temat|forfattare|foretag|sidor|amne|skapad)\s{0,8}[:=|]/g
const labelled = /(?:^|\n)[ \t>|*-]{0,6}label ?(?:id|setby|set by|setdate|method|guid|owner|policy)\s{0,4}[:=|]/
/** What else has labels, classes and a sensitivity: records, books, species, bugs, tests, cameras, parcels, forms, goods. */
const other =
  /(?:^|\n)[ \t>|*"-]{0,6}(?:artist|album|track|genre|isbn|issn|publisher|dewey|species|genus|order|family|phylum|specificity|auc|precision|recall|aperture|shutter|iso|placeholder|type|required|severity|priority|assignee|reproduce|steps|bug|issue|ship|parcel|weight|sku|price|size|colour|color|wine|vintage|grape|hazard|un number|soc code|naics|nace|hs code|symptom|threshold|dataset|epoch|field|onclick)s?["']?\s{0,3}[:=|]/
const unnamed =
  /^(?:public|general|personal|normal|none|n\/a|no\b|yes|true|false|open|unclassified|unofficial|unrestricted|low|bug|feature|task|offentlich|publi\w*|openbaar|offentlig|allgemein|\W*$)|[%?]|\b(?:iso|db|mg|ppm)\b/

/** A label of the house among the properties of a document: which one it is nobody outside knows, that it is one is plain. */
export const propertyDetector: Detector = {
  id: 'marking.property',
  kind: 'marking.label',
  chance: 1e-5,
  noise: 1,
  keywords: [
    ...['label', 'sensitivity', 'classification', 'marking:', 'confidentiality', 'protection:', 'handling:'],
    ...['klassifizierung', 'einstufung', 'vertraulichkeit', 'klassifikation', 'schutzklasse', 'confidentialite'],
    ...['sensibilite', 'clasificacion', 'etiqueta', 'confidencialidad', 'classificazione', 'etichetta', 'riservatezza'],
    ...['classificacao', 'classificatie', 'rubricering', 'klauzula', 'klasyfikacja', 'etykieta', 'klassning'],
    ...['informationsklass', 'etikett'],
  ],
  *scan(view, at) {
    for (const hit of at.hits) {
      const lead = view.folded.slice(Math.max(0, hit - 24), hit)
      const opens = /(?:^|\n)[ \t>|*-]{0,6}((?:[a-z]{3,12} )?)$/.exec(lead)
      if (opens === null || (hit > 24 && opens.index === 0 && lead.charAt(0) !== '\n')) continue
      const start = hit - (opens[1]?.length ?? 0)
      const match = line.exec(view.folded.slice(start, hit + 100))
      const name = match?.[1]?.trim() ?? ''
      if (match === null || !isLabelName(name) || !isAmongProperties(view, start)) continue
      const end = start + match[0].length
      if (isDenied(view, start, end)) continue
      const variant = variantIn(view, end - (match[1]?.length ?? 0), end)
      if (variant === 'public') continue
      const type = variant === null || variant === 'confidential' ? 'marking.label' : `marking.label:${variant}`
      yield { type, start, end, evidence: [{ code: 'marking', id: 'property' }] }
    }
  },
  examples: {
    match: [
      'Title: Forecast\nAuthor: k.lund\nClassification: Amber – Dealers\nPages: 4\n\nWe drop list by 4.',
      'Document properties:\n  Company: Holt\n  Label: HO-Guard / Ring 2\n  LabelSetBy: auto\nBody',
    ],
    miss: [
      'Title: Blue Train\nArtist: J. Coltrane\nLabel: Blue Note\nYear: 1957',
      'Title: Tales\nAuthor: J. Doe\nClassification: 823.912\nPages: 310',
      'Classification: cats and dogs',
    ],
  },
}

function isLabelName(name: string): boolean {
  return /[a-z]/.test(name) && !unnamed.test(name) && !/[.!]$/.test(name) && name.split(/\s+/).length <= 7
}

/** At least two lines around are properties too, or one that only a label has, and none speaks of something else. */
function isAmongProperties(view: View, at: number): boolean {
  const text = view.folded.slice(Math.max(0, at - around), at + around)
  if (other.test(text)) return false
  return labelled.test(text) || (text.match(neighbour)?.length ?? 0) >= 2
}
