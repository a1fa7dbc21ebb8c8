'use client'
import { Fragment } from 'react'
import { siblingsOf } from '@/lib/core/chat/message-tree'
import type { MessageView } from '@/lib/core/chat/views'
import { Answer } from './answer'
import { Bubble, Question } from './question'
import { RunStage } from './run-stage'
import type { Chat } from './use-chat'

interface Props {
  chat: Chat
  onRegenerate: (questionId: string) => void
  onGiveReason: (message: MessageView) => void
  onReceipt: (message: MessageView) => void
  onRead: (id: string) => void
  onEdit: (message: MessageView, text: string) => Promise<boolean>
}

/** One reading of the conversation, and what is on its way into it. */
export function MessageList({ chat, onRegenerate, onGiveReason, onReceipt, onRead, onEdit }: Props) {
  const { path, tree, busy } = chat
  const { pending } = chat.state
  const shown = pending ? upTo(path, pending.parentId) : path
  return (
    <div
      role="log"
      aria-label="Conversation"
      aria-live="off"
      className="mx-auto grid w-full max-w-[72ch] gap-7 px-4 pt-2 pb-8"
    >
      {shown.map((message, index) => {
        const siblings = siblingsOf(tree, message)
        return (
          <Fragment key={message.id}>
            {message.role === 'user' ? (
              <Question message={message} siblings={siblings} busy={busy} onRead={onRead} onEdit={onEdit} />
            ) : (
              <Answer
                message={message}
                siblings={siblings}
                busy={busy}
                last={index === shown.length - 1}
                onRead={onRead}
                onRegenerate={onRegenerate}
                onGiveReason={onGiveReason}
                onReceipt={onReceipt}
              />
            )}
          </Fragment>
        )
      })}
      {pending?.question && (
        <div className="grid justify-items-end">
          <Bubble text={pending.question.text} attachments={pending.question.attachments} />
        </div>
      )}
      {pending && <RunStage live={null} hasText={false} />}
    </div>
  )
}

function upTo(path: MessageView[], id: string | null): MessageView[] {
  return path.slice(0, path.findIndex((message) => message.id === id) + 1)
}
