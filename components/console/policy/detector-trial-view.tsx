import { Table, Td, Th } from '@/components/ui/table'
import { formatCount } from '@/lib/core/i18n/format'
import type { DetectorTrial, TriedFinding } from '@/lib/core/policy/detector-trial'
import { capital } from '@/lib/core/policy/sentences'
import { LevelMark } from './level-mark'
import { MarkedText } from './marked-text'

const effectWords: Record<TriedFinding['effect'], string> = {
  gives: 'Gives the level',
  counts: 'Counts; does not give the level',
  candidate: 'Only a candidate',
  off: 'Counts for nothing: switched off',
}

/** Level and why, the text with what was found in it, and each value with its reasons. */
export function DetectorTrialView({ text, trial }: { text: string; trial: DetectorTrial }) {
  const { level, sentence, findings, total } = trial
  return (
    <div className="grid gap-3">
      <p className="flex flex-wrap items-center gap-2">
        <LevelMark level={level} />
        {sentence}
      </p>
      {findings.length > 0 && (
        <>
          <MarkedText text={text} spans={findings.flatMap(({ places }) => places)} />
          <Table label="What is found" className="min-w-160">
            <thead>
              <tr>
                <Th>Found</Th>
                <Th>Where</Th>
                <Th>Confidence</Th>
                <Th>Because</Th>
                <Th>What it does</Th>
              </tr>
            </thead>
            <tbody>
              {findings.map((finding) => (
                <Row key={`${finding.type} ${finding.places[0]?.start}`} text={text} finding={finding} />
              ))}
            </tbody>
          </Table>
        </>
      )}
      {total > findings.length && (
        <p className="text-muted text-sm">
          The first {formatCount(findings.length)} of {formatCount(total)} values. All of them count.
        </p>
      )}
    </div>
  )
}

const shownLetters = 40

function Row({ text, finding }: { text: string; finding: TriedFinding }) {
  const { type, label, confidence, evidence, places, effect } = finding
  const [first] = places
  const value = first ? text.slice(first.start, first.end) : ''
  return (
    <tr className="align-top">
      <Td>
        {capital(label)}{' '}
        <span translate="no" className="text-muted text-xs">
          {type}
        </span>
      </Td>
      <Td className="[overflow-wrap:anywhere]">
        {first ? (
          <span translate="no">
            “{value.length > shownLetters ? `${value.slice(0, shownLetters)}…` : value}”
            {places.length > 1 && <span className="text-muted"> × {formatCount(places.length)}</span>}
          </span>
        ) : (
          <span className="text-muted">the whole text</span>
        )}
      </Td>
      <Td>{confidence}</Td>
      <Td>{evidence.length > 0 ? capital(evidence.join(', ')) : '–'}</Td>
      <Td>{effectWords[effect]}</Td>
    </tr>
  )
}
