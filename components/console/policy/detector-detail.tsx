import type { ReactNode } from 'react'
import { showHidden } from '@/lib/core/chat/show-hidden'
import type { DetectorFacts } from '@/lib/core/classification/detector-facts'
import { chanceWords, noiseWords } from '@/lib/core/classification/detector-words'
import { countOf, formatCount } from '@/lib/core/i18n/format'
import type { DetectorCatalogue } from '@/lib/core/policy/detector-catalogue'
import type { DetectorRow } from '@/lib/core/policy/detector-rows'

interface Props {
  row: DetectorRow
  catalogue: { value: DetectorCatalogue | null; problem: string | null }
}

/** What is behind a kind: what it listens for, how sure it is, examples, and what it tells apart. */
export function DetectorDetail({ row, catalogue: { value, problem } }: Props) {
  if (value === null)
    return problem ? (
      <p className="text-muted">Not known just now. Try again above.</p>
    ) : (
      <div className="skeleton h-16" />
    )
  const facts = value.facts.find(({ kind }) => kind === row.type)
  return (
    <div className="grid gap-3 ps-4 text-sm">
      <p className="max-w-[90ch]">{facts ? sentencesOf(facts).join(' ') : whyNoFacts(row)}</p>
      {facts && (facts.match.length > 0 || facts.miss.length > 0) && (
        <div className="grid max-w-240 gap-3 md:grid-cols-2">
          <Examples title="Found in" texts={facts.match} />
          <Examples title="Not found in" texts={facts.miss} />
        </div>
      )}
      <Variants row={row} facts={facts} counts={value.counts} />
    </div>
  )
}

function sentencesOf({ detectors, keywords, chance, noise }: DetectorFacts): string[] {
  const listens =
    keywords === 0
      ? 'Looked for everywhere, without a keyword.'
      : `Looked for around ${countOf(keywords, 'keyword', 'keywords')}.`
  if (chance.surest === chance.leastSure) return [listens, chanceWords(chance.leastSure), noiseWords(noise)]
  return [
    listens,
    `The surest of ${countOf(detectors, 'detector', 'detectors')}: ${lower(chanceWords(chance.surest))}`,
    `The least sure: ${lower(chanceWords(chance.leastSure))}`,
    noiseWords(noise),
  ]
}

const lower = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1)

function whyNoFacts({ family, isLookedFor }: DetectorRow): string {
  if (!isLookedFor) return 'A policy may name it already; nothing in this release looks for it.'
  if (family === 'payload') return 'No detector of its own: it says that something could not be read to its end.'
  if (family === 'org') return 'The words of the organization’s own lists, found wherever they stand as whole words.'
  return 'No detector of its own: it follows from what other detectors find together.'
}

function Examples({ title, texts }: { title: string; texts: string[] }) {
  if (texts.length === 0) return null
  return (
    <div className="grid content-start gap-1">
      <p className="font-medium">{title}</p>
      <ul aria-label={title} className="grid gap-1">
        {texts.map((text) => (
          <li
            key={text}
            translate="no"
            className="line-clamp-6 whitespace-pre-wrap rounded-md bg-sunken px-2 py-1 font-mono text-xs [overflow-wrap:anywhere]"
          >
            {showHidden(text)}
          </li>
        ))}
      </ul>
    </div>
  )
}

interface VariantProps {
  row: DetectorRow
  facts: DetectorFacts | undefined
  counts: DetectorCatalogue['counts']
}

/** What is told apart within the kind; those that were found first, with their number. */
function Variants({ row, facts, counts }: VariantProps): ReactNode {
  const found = counts
    .filter(({ type, requests }) => type.startsWith(`${row.type}:`) && requests > 0)
    .map(({ type, requests }) => ({ name: type.slice(row.type.length + 1), requests }))
    .sort((a, b) => b.requests - a.requests)
  const others = (facts?.variants ?? []).filter((variant) => !found.some(({ name }) => name === variant))
  if (found.length + others.length === 0) return null
  return (
    <div className="grid max-w-[110ch] gap-1">
      <p className="font-medium">Variants</p>
      {found.length > 0 && (
        <p translate="no">{found.map(({ name, requests }) => `${name} (${formatCount(requests)})`).join(', ')}</p>
      )}
      {others.length > 0 && (
        <p translate="no" className="text-muted">
          {others.join(', ')}
        </p>
      )}
    </div>
  )
}
