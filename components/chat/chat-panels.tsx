'use client'
import { lazy, Suspense } from 'react'
import type { ModelChoice } from '@/lib/core/chat/views'
import { refusalOf } from './model-reason'
import type { ChatScreen } from './use-chat-screen'

const ReceiptPanel = lazy(() => import('./receipt-panel'))
const JustifyDialog = lazy(() => import('./justify-dialog'))

/** What opens beside or above the conversation; each comes in a chunk of its own. */
export function ChatPanels({ screen, models }: { screen: ChatScreen; models: ModelChoice[] }) {
  const { chat } = screen
  const receiptOf = (id: string | null) => chat.state.messages.find((message) => message.id === id)
  const receipt = receiptOf(screen.receiptId)?.run?.receipt
  const waiting = receiptOf(screen.reasonId)
  const level = chat.state.conversation?.level ?? null
  const inHouse = models.find((model) => model.boundary === 'local' && refusalOf(model, level) === null)
  const { closeReceipt, closeReason } = screen
  const answerAgain = (options: { choice?: string; justification?: string }) => {
    closeReason()
    if (waiting?.parentId) void chat.regenerate(waiting.parentId, options)
  }
  return (
    <Suspense fallback={null}>
      {receipt && <ReceiptPanel receipt={receipt} onClose={closeReceipt} />}
      {waiting && (
        <JustifyDialog
          sentence={waiting.run?.failure?.sentence ?? 'The policy asks for a reason.'}
          receipt={waiting.run?.receipt ?? null}
          onInHouse={inHouse ? () => answerAgain({ choice: inHouse.id }) : null}
          onReason={(justification) => answerAgain({ justification })}
          onClose={closeReason}
        />
      )}
    </Suspense>
  )
}
