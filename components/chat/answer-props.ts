import type { MessageView } from '@/lib/core/chat/views'

export interface AnswerProps {
  message: MessageView
  siblings: MessageView[]
  busy: boolean
  last: boolean
  onRead: (id: string) => void
  onRegenerate: (questionId: string) => void
  onGiveReason: (message: MessageView) => void
  onReceipt: (message: MessageView) => void
}
