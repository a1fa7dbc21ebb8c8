import { Lock } from 'lucide-react'
import type { PolicyDocument } from '@/lib/core/policy/document'
import { writtenInvariantSentence } from '@/lib/core/policy/document-sentences'

/** What no version may break, to be read. */
export function InvariantList({ document }: { document: PolicyDocument }) {
  return (
    <section aria-labelledby="invariants" className="grid gap-2">
      <h2 id="invariants" className="font-semibold">
        Invariants
      </h2>
      <p className="text-muted">
        Held over matrix, rules and exceptions alike, whatever the tests say. They cannot be edited here yet.
      </p>
      {document.invariants.length === 0 ? (
        <p className="text-muted">No sentence is held over matrix and rules.</p>
      ) : (
        <ul aria-label="Invariants" className="grid gap-1.5">
          {document.invariants.map((invariant) => (
            <li key={invariant.id} className="flex items-start gap-2">
              <Lock aria-hidden className="mt-1 size-3.5 shrink-0 text-muted" />
              <span className="min-w-0 break-words">
                {writtenInvariantSentence(document, invariant)}{' '}
                <span translate="no" className="text-muted text-sm">
                  {invariant.id}
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
