import type { Detector } from '../../detector'
import { variantIn } from './sensitivity'

const mip =
  /^msip_label_[0-9a-f-]{8,40}_(name|enabled|setdate|method|siteid|actionid|contentbits|tag)["']?\s{0,2}[=:>]{1,2}\s{0,2}["']?([^\n"'<]{0,80})/
const header =
  /^(?:x-[a-z-]{0,30}(?:classification|sensitivity|label|protective-marking)|sensitivity|sensitivitylabel|sensitivity_label|classification_label|labelname|label_name|dlp-label|titus_[a-z]{0,20}|tituslabel|bjdocumentsecuritylabel|classificationlabel|docclassification|protective-marking)["']?\s{0,2}[:=]\s{0,2}["']?([^\n"'<,;]{2,60})/

const open =
  /^\s*(?:public|general|personal|normal|none|unclassified|non-business|offentlich|public[oa]|openbaar|publiczn\w*|offentlig\w*)\b/

/** A label that an office suite or a mail gateway wrote into the properties. Its name says how sensitive, where it is known. */
export const labelDetector: Detector = {
  id: 'marking.label',
  kind: 'marking.label',
  chance: 1e-6,
  noise: 0.5,
  keywords: [
    ...[
      'msip_label_',
      'x-classification',
      'x-sensitivity',
      'x-label',
      'x-protective-marking',
      'sensitivitylabel',
      'titus',
    ],
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
      if (/[a-z0-9]/.test(view.folded.charAt(hit - 1))) continue
      const text = view.folded.slice(hit, hit + 160)
      const label = mip.exec(text)
      const match = label ?? header.exec(text)
      if (match === null) continue
      const name = match[label === null ? 1 : 2] ?? ''
      const end = hit + match[0].length
      const variant = label !== null && label[1] !== 'name' ? null : variantIn(view, end - name.length, end)
      // A label of the suite counts by being there; a header only by a word that is known.
      if (variant === null && (label === null || (label[1] === 'name' && open.test(name)))) continue
      const type = variant === null || variant === 'confidential' ? 'marking.label' : `marking.label:${variant}`
      yield { type, start: hit, end, evidence: [{ code: 'marking', id: 'label' }] }
    }
  },
  examples: {
    match: [
      'MSIP_Label_1f0c2b7a-55aa-4e0b-9d1c-0a1b2c3d4e5f_Name=Confidential - Finance',
      'X-Classification: Vertraulich\nBetreff: Plan',
      'SensitivityLabel: Confidentiel',
    ],
    miss: ['What does MSIP_Label mean in a document?', 'label_name = "shoes"\n'],
  },
}
