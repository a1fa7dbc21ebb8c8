import { CircleAlert, CircleCheck, CircleMinus, CircleX } from 'lucide-react'
import type { ProbeLine } from '@/lib/core/routing/provider-view'

const looks = {
  pass: { Icon: CircleCheck, word: 'Passed', colour: 'text-success' },
  warn: { Icon: CircleAlert, word: 'Look at this', colour: 'text-warning' },
  fail: { Icon: CircleX, word: 'Failed', colour: 'text-danger' },
  skipped: { Icon: CircleMinus, word: 'Skipped', colour: 'text-muted' },
}

const names: Record<ProbeLine['check'], string> = {
  address: 'Address',
  reachable: 'Reachable',
  'sign-in': 'Sign-in',
  models: 'Models listed',
  generation: 'One real answer',
  streams: 'Streams',
  usage: 'Usage reported',
  'remote-models': 'Models of a cloud',
}

/** What was checked, how it went, and the cure where it did not pass. */
export function ProbeLines({ lines }: { lines: ProbeLine[] }) {
  return (
    <ul aria-label="Test results" className="grid gap-2">
      {lines.map((line) => {
        const { Icon, word, colour } = looks[line.status]
        return (
          <li key={line.check} className="grid grid-cols-[20px_minmax(0,1fr)] gap-x-2">
            <Icon aria-hidden className={`mt-0.5 size-4 ${colour}`} />
            <span>
              <span className="sr-only">{word}: </span>
              <b className="font-medium">{names[line.check]}</b>
              <span className="text-muted"> · {line.detail}</span>
            </span>
            {line.cure && <span className="col-start-2 text-sm">{line.cure}</span>}
          </li>
        )
      })}
    </ul>
  )
}

/** Did a model really answer? */
export function hasProof(lines: ProbeLine[]): boolean {
  return lines.some((line) => line.check === 'generation' && line.status === 'pass')
}
