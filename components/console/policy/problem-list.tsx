import { Alert } from '@/components/ui/alert'
import type { PolicyDocument } from '@/lib/core/policy/document'
import type { Problem } from '@/lib/core/policy/problem'

/** Everything that keeps a draft from being published, each at its place. */
export function ProblemList({ problems, document }: { problems: Problem[]; document: PolicyDocument }) {
  if (problems.length === 0) return null
  return (
    <Alert>
      <p className="font-medium">The draft is kept, but cannot be published like this.</p>
      <ul className="mt-1 grid list-disc gap-0.5 ps-5">
        {problems.map(({ path, sentence }) => (
          <li key={`${path.join('.')} ${sentence}`}>
            <span className="font-medium">{placeOf(path, document)}:</span> {sentence}
          </li>
        ))}
      </ul>
    </Alert>
  )
}

/** A path as its editor knows it: `rules.0.if.groups` → "Rule legal-at-home, if groups". */
function placeOf(path: Problem['path'], document: PolicyDocument): string {
  const [list, at, ...rest] = path
  if (list === 'matrix') return ['Matrix', ...path.slice(1)].join(' ')
  const entries = { rules: document.rules, exceptions: document.exceptions, invariants: document.invariants }
  const names = { rules: 'Rule', exceptions: 'Exception', invariants: 'Invariant' }
  if (typeof at === 'number' && (list === 'rules' || list === 'exceptions' || list === 'invariants')) {
    return `${names[list]} ${entries[list][at]?.id ?? at + 1}, ${rest.filter((part) => typeof part === 'string').join(' ')}`
  }
  return path.join(' ') || 'Document'
}
