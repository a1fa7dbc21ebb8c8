import { Button } from '@/components/ui/button'
import type { Receipt } from '@/lib/core/chat/receipt'
import type { RunState } from '@/lib/core/chat/views'
import { english } from '@/lib/core/i18n/english'

interface Props {
  receipt: Receipt
  state: RunState
  onOpen: () => void
}

/** Where the answer came from, in one line; opens the whole reason. */
export function ReceiptChip({ receipt, state, onOpen }: Props) {
  const { model, level } = receipt
  const boundary = model ? english.boundary[model.boundary] : null
  const sent = state === 'blocked' ? 'Nothing was sent' : 'No model answered'
  const place = model ? `${model.name} on ${model.provider}` : sent
  const note = receipt.budget?.answeredInHouse ? 'budget used up: answered in-house' : null
  return (
    <Button
      variant="ghost"
      size="sm"
      data-receipt-chip
      onClick={onOpen}
      aria-label={`Why here? ${boundary ? `${boundary.name} · ` : ''}${note ? `${note} · ` : ''}${place} · ${level.name}`}
      className="-ms-2 max-w-full text-muted hover:text-text"
    >
      {model && (
        <span aria-hidden className={`tone-${model.boundary} text-(--tone-mark)`}>
          {boundary?.sign}
        </span>
      )}
      <span className="truncate">
        {boundary && `${boundary.name} · `}
        {note && `${note} · `}
        {place} · {level.name}
      </span>
    </Button>
  )
}
