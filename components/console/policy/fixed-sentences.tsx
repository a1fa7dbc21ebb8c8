import type { PolicyDocument } from '@/lib/core/policy/document'
import { writtenExceptionSentence, writtenInvariantSentence } from '@/lib/core/policy/document-sentences'

/** Exceptions and invariants, to be read. */
export function FixedSentences({ document }: { document: PolicyDocument }) {
  return (
    <div className="grid gap-6">
      <Sentences
        title="Exceptions"
        none="Nobody is excepted from anything."
        entries={document.exceptions.map((one) => ({ id: one.id, sentence: writtenExceptionSentence(document, one) }))}
      />
      <Sentences
        title="Invariants"
        none="No sentence is held over matrix and rules."
        entries={document.invariants.map((one) => ({ id: one.id, sentence: writtenInvariantSentence(document, one) }))}
      />
    </div>
  )
}

interface Props {
  title: string
  none: string
  entries: { id: string; sentence: string }[]
}

function Sentences({ title, none, entries }: Props) {
  return (
    <section className="grid gap-2">
      <h2 className="font-semibold">{title}</h2>
      {entries.length === 0 ? (
        <p className="text-muted">{none}</p>
      ) : (
        <ul aria-label={title} className="grid gap-1.5">
          {entries.map(({ id, sentence }) => (
            <li key={id} className="break-words">
              {sentence}{' '}
              <span translate="no" className="text-muted text-sm">
                {id}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
