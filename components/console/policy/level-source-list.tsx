import { countOf } from '@/lib/core/i18n/format'
import type { PolicyDocument } from '@/lib/core/policy/document'
import { levelSources } from '@/lib/core/policy/level-sources'

/** What gives a level: the policy's own rows, and behind a fold what is counted so by default. */
export function LevelSourceList({ document, level }: { document: PolicyDocument; level: string }) {
  const { isBase, own, byDefault } = levelSources(document, level)
  if (!isBase && own.length + byDefault.length === 0)
    return <p className="min-w-48 text-muted">Nothing gives it: only what rose to it by hand stands here.</p>
  return (
    <div className="grid min-w-48 gap-1">
      {isBase && <p>Text in which nothing is found.</p>}
      {own.length > 0 && (
        <ul className="grid list-disc gap-0.5 ps-4">
          {own.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {byDefault.length > 0 && (
        <details>
          <summary className="cursor-pointer text-muted">
            {countOf(byDefault.length, 'more by default', 'more by default')}
          </summary>
          <ul className="mt-1 grid list-disc gap-0.5 ps-4">
            {byDefault.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
