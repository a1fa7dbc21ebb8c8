import { isCovered } from '@/lib/core/classification/catalogue/kinds'
import type { PolicyDocument } from '@/lib/core/policy/document'
import { sharedRowsOf, withKindRows } from '@/lib/core/policy/edit-detectors'
import { levelRowsOf } from '@/lib/core/policy/level-table'
import { capital, clauseWords, levelName } from '@/lib/core/policy/sentences'

interface Props {
  type: string
  document: PolicyDocument
  /** Rows of its own take the place of the default rows. */
  hasOwn: boolean
}

/** What else speaks for this kind: rows of the policy that name its family or several kinds, and the default. */
export function DetectorOtherRows({ type, document, hasOwn }: Props) {
  const sentence = (row: { level: string } & Parameters<typeof clauseWords>[0]) =>
    `${levelName({ document }, row.level)}: ${clauseWords(row)}.`
  const shared = sharedRowsOf(document, type).map(sentence)
  const byDefault = levelRowsOf(withKindRows(document, type, []))
    .defaults.filter(({ of }) => of.some((prefix) => isCovered(type, prefix)))
    .map(sentence)
  return (
    <>
      <Sentences title="Rows of the policy that speak for it too" sentences={shared} />
      <Sentences
        title={hasOwn ? 'By default, in place of which its own rows stand' : 'By default'}
        sentences={byDefault}
      />
    </>
  )
}

function Sentences({ title, sentences }: { title: string; sentences: string[] }) {
  if (sentences.length === 0) return null
  return (
    <div className="grid gap-1 text-sm">
      <p className="font-medium">{title}</p>
      <ul aria-label={title} className="grid list-disc gap-0.5 ps-4 text-muted">
        {sentences.map((sentence) => (
          <li key={sentence}>{capital(sentence)}</li>
        ))}
      </ul>
    </div>
  )
}
