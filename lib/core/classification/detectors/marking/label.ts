import type { Detector } from '../../detector'
import { variantIn } from './sensitivity'

const mip =
  /^msip_label_[0-9a-f-]{8,40}_(name|enabled|setdate|method|siteid|actionid|contentbits|tag)["']?\s{0,2}(?:[=:>]{1,2}|\(|\s)\s{0,2}(?:<vt:[a-z0-9]{2,8}>)?["'(]?([^\n"'<;)]{0,80})/
const header =
  /^(?:x-[a-z-]{0,40}?(?:classification|sensitivity|label|marking|security)(?:-level|-label|-value|-name)?|sensitivity|sensitivitylabel|sensitivity_label|classification_label|labelname|label_name|dlp-label|titus_?[a-z]{0,20}|bjdocumentsecuritylabel|bjclassifier[a-z]{0,16}|classificationlabel|docclassification|docsensitivity|janusseal[a-z ]{0,16}|protective-marking)["']?\s{0,2}(?:[:=]|>)\s{0,2}["']?([^\n"'<,;]{2,60})/
/** A header that is only written to mark a message: its value is a label even if the word is the house's own. */
const marksOnly = /^(?:x-|titus|bj|janusseal|dlp-label|protective-marking)/
/** The values that RFC 4021 gives the header, but "Personal". */
const personal = /^sensitivity: (?:private|company)/
const officeLabel = /^clbl:label\b[^>]{0,120}enabled="1"/

/** Names of labels that mark nothing. */
const open =
  /^\s*(?:(?:public|general|personal|normal|none|unclassified|non-business|offentlich|public[oa]|openbaar|publiczn\w*|offentlig\w*|no(?: label)?|n\/a|false|true|unofficial|unrestricted|open)\b|[\d.\s]+$)/

function isName(value: string): boolean {
  return !open.test(value) && /[a-z]/.test(value)
}

/** A label that an office suite or a mail gateway wrote into the properties. Its name says how sensitive, where it is known. */
export const labelDetector: Detector = {
  id: 'marking.label',
  kind: 'marking.label',
  chance: 1e-6,
  noise: 0.5,
  keywords: [
    ...['x-', 'dlp-label', 'bjclassifier', 'docsensitivity', 'janusseal', 'clbl:label'],
    ...['msip_label_', 'sensitivitylabel', 'titus'],
    ...[
      'sensitivity_label',
      'classification_label',
      'labelname',
      'label_name',
      'bjdocumentsecuritylabel',
      'docclassification',
    ],
    ...[
      'classificationlabel',
      'protective-marking',
      'sensitivity: company',
      'sensitivity: private',
      'sensitivity: personal',
    ],
  ],
  *scan(view, at) {
    for (const hit of at.hits) {
      if (/[a-z0-9-]/.test(view.folded.charAt(hit - 1))) continue
      const text = view.folded.slice(hit, hit + 160)
      const office = officeLabel.exec(text)
      if (office !== null) {
        yield {
          type: 'marking.label',
          start: hit,
          end: hit + office[0].length,
          evidence: [{ code: 'marking', id: 'label' }],
        }
        continue
      }
      const label = mip.exec(text)
      const match = label ?? header.exec(text)
      if (match === null) continue
      const name = match[label === null ? 1 : 2] ?? ''
      const end = hit + match[0].length
      const variant = label !== null && label[1] !== 'name' ? null : variantIn(view, end - name.length, end)
      // A label of the suite counts by being there; a header only by a word that is known.
      if (
        variant === null &&
        (label === null
          ? !personal.test(text) && (!marksOnly.test(text) || !isName(name))
          : label[1] === 'name' && open.test(name))
      )
        continue
      if (variant === 'public') continue
      const type = variant === null || variant === 'confidential' ? 'marking.label' : `marking.label:${variant}`
      yield { type, start: hit, end, evidence: [{ code: 'marking', id: 'label' }] }
    }
  },
  examples: {
    match: [
      'MSIP_Label_1f0c2b7a-55aa-4e0b-9d1c-0a1b2c3d4e5f_Name=Confidential - Finance',
      'X-Classification: Vertraulich\nBetreff: Plan',
      'SensitivityLabel: Confidentiel',
      'X-Classification: TIER-4\nSubject: plan',
    ],
    miss: ['What does MSIP_Label mean in a document?', 'label_name = "shoes"\n', 'X-Classification: Public'],
  },
}
