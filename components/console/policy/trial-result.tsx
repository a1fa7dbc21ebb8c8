import { Table, Td, Th } from '@/components/ui/table'
import type { PolicyTrial } from '@/lib/core/policy/policy-view'
import { BoundaryBadge } from '../boundary-badge'
import { actionWords } from './action-words'
import { LevelMark } from './level-mark'

/** Level and why, what was found, what each boundary demands, and each rule with the condition that it missed. */
export function TrialResult({ trial }: { trial: PolicyTrial }) {
  const { level, levelSentence, findings, boundaries, rules } = trial
  return (
    <>
      <div className="grid justify-items-start gap-1.5">
        <LevelMark level={level} />
        <p>{levelSentence}</p>
      </div>
      <Table label="Decision">
        <tbody>
          {boundaries.map(({ boundary, action, sentence }) => {
            const { word, Icon } = actionWords[action]
            return (
              <tr key={boundary} className="first:[&>*]:border-t-0">
                <Td className="w-28">
                  <BoundaryBadge boundary={boundary} />
                </Td>
                <Td className="min-w-60">
                  <span className="flex items-center gap-1.5 font-medium">
                    <Icon aria-hidden className="size-4" />
                    {word}
                  </span>
                  <span className="text-muted">{sentence}</span>
                </Td>
              </tr>
            )
          })}
        </tbody>
      </Table>
      {findings.length > 0 && <Findings findings={findings} />}
      {rules.length > 0 && <Rules rules={rules} />}
    </>
  )
}

function Findings({ findings }: Pick<PolicyTrial, 'findings'>) {
  return (
    <Table label="Findings">
      <thead>
        <tr>
          <Th>Found</Th>
          <Th>Confidence</Th>
          <Th className="text-end">Count</Th>
        </tr>
      </thead>
      <tbody>
        {findings.map(({ type, label, confidence, count }) => (
          <tr key={`${type} ${confidence} ${count}`}>
            <Td>
              {label}{' '}
              <span translate="no" className="text-muted text-xs">
                {type}
              </span>
            </Td>
            <Td>{confidence}</Td>
            <Td className="text-end tabular-nums">{count}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function Rules({ rules }: Pick<PolicyTrial, 'rules'>) {
  return (
    <ul aria-label="Rules tried" className="grid gap-2">
      {rules.map(({ id, mode, held, sentence, unmet }) => (
        <li key={id} className="grid gap-0.5">
          <span>
            <span className="font-medium">
              {held ? (mode === 'shadow' ? 'Would hold (shadow)' : 'Holds') : 'Does not hold'}:
            </span>{' '}
            {sentence}
          </span>
          {unmet && <span className="text-muted text-sm">{unmet}</span>}
        </li>
      ))}
    </ul>
  )
}
