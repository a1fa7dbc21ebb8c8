import type { Candidate, Detector } from '../../detector'
import { bannerForms } from './banner-forms'
import { isDenied } from './is-denied'

const length = 60
const formsOf = new Map<string, (typeof bannerForms)[number][]>()
for (const form of bannerForms) {
  const known = formsOf.get(form.keyword.slice(0, 2))
  if (known === undefined) formsOf.set(form.keyword.slice(0, 2), [form])
  else known.push(form)
}

/** A marking in the form that a state, an alliance or a standard prescribes: counts wherever it stands. */
export const bannerDetector: Detector = {
  id: 'marking.banner',
  kind: 'marking.sensitivity',
  chance: 1e-6,
  noise: 0.5,
  keywords: [...new Set(bannerForms.map(({ keyword }) => keyword))],
  *scan(view, at) {
    let last = -1
    for (const hit of at.hits) {
      if (hit < last || /[a-z0-9]/i.test(view.text.charAt(hit - 1))) continue
      const text = view.text.slice(hit, hit + length)
      for (const { keyword, pattern, variant } of formsOf.get(view.folded.slice(hit, hit + 2)) ?? []) {
        const match = view.folded.startsWith(keyword, hit) ? pattern.exec(text) : null
        if (match === null) continue
        const end = hit + match[0].length
        if (isDenied(view, hit, end)) break
        last = end
        const found: Candidate = {
          type: `marking.sensitivity:${variant}`,
          start: hit,
          end,
          evidence: [{ code: 'marking', id: 'banner' }],
        }
        yield found
        break
      }
    }
  },
  examples: {
    match: [
      'SECRET//NOFORN\nThe bridge is closed.',
      '(C//NF) The bridge is closed.',
      'Works on the bridge [SEC=PROTECTED]',
      'Die Planung ist VS-NfD.',
      '機密性2情報\n橋は月曜に閉鎖します。',
    ],
    miss: ['The (c) mark and section (s) of the plan.', 'What does VS-NfD mean?', 'NATO held a secret vote.'],
  },
}
