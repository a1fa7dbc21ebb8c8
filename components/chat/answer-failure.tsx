import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import type { MessageView, RunView } from '@/lib/core/chat/views'

interface Props {
  run: RunView
  message: MessageView
  busy: boolean
  onRegenerate: (questionId: string) => void
  onGiveReason: () => void
}

const broken = new Set(['failed', 'unknown', 'blocked'])

/** Why there is no answer, or only a part of one, and the next step. */
export function AnswerFailure({ run, message, busy, onRegenerate, onGiveReason }: Props) {
  if (!broken.has(run.state)) return null
  const questionId = message.parentId
  const asksReason = run.failure?.code === 'justification_required'
  const sentence = run.failure?.sentence ?? 'The answer broke off, and nobody knows how it ended.'
  const action = asksReason ? (
    <Button size="sm" disabled={busy} onClick={onGiveReason}>
      Give a reason
    </Button>
  ) : (
    run.state !== 'blocked' &&
    questionId !== null && (
      <Button size="sm" disabled={busy} onClick={() => onRegenerate(questionId)}>
        Try again
      </Button>
    )
  )
  return (
    <Alert action={action || undefined}>
      <p>{sentence}</p>
      {run.failure?.nextStep && <p className="text-muted">{run.failure.nextStep}</p>}
    </Alert>
  )
}
