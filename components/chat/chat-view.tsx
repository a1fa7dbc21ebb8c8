'use client'
import { ArrowDown } from 'lucide-react'
import { lazy, useEffect, useRef } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { OnDemand } from '@/components/ui/on-demand'
import { setOpenConversation } from '@/lib/client/conversations'
import type { ConversationView, ModelChoice } from '@/lib/core/chat/views'
import { BudgetNote, type BudgetNotes } from './budget-note'
import { ChatHeader } from './chat-header'
import { ChatPanels } from './chat-panels'
import type { ChatState } from './chat-state'
import { Composer } from './composer'
import { MessageList } from './message-list'
import { ModelButton } from './model-button'
import { choiceName } from './model-reason'
import { RiseBanner } from './rise-banner'
import { useShell } from './shell-context'
import { Starters } from './starters'
import { useChatScreen } from './use-chat-screen'
import { useStickToEnd } from './use-stick-to-end'

const ModelPicker = lazy(() => import('./model-picker'))

interface Props {
  view: ConversationView | null
  models: ModelChoice[]
  /** How the person is greeted. */
  name: string
  budgets: BudgetNotes
}

/** One conversation, new or old: header, reading, composer, and the panel beside them. */
export function ChatView({ view, models, name, budgets }: Props) {
  const field = useRef<HTMLTextAreaElement>(null)
  const screen = useChatScreen({ view, models, field, onSent: () => stick.toEnd() })
  const { chat } = screen
  const { state } = chat
  const empty = state.messages.length === 0 && !state.pending
  const stick = useStickToEnd(!empty)
  const id = useOpenConversation(state)

  return (
    <div className="flex min-h-0 flex-1">
      <div className="relative flex min-w-0 flex-1 flex-col">
        <ChatHeader title={screen.title} level={state.conversation?.level ?? null} />
        {empty ? (
          <div className="mx-auto flex w-full max-w-[72ch] flex-1 flex-col justify-end gap-6 overflow-y-auto px-4 pb-6 md:justify-center md:pb-0">
            <Starters name={name} onPick={screen.fill} />
          </div>
        ) : (
          <div
            ref={stick.scroller}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
            tabIndex={0}
            className="min-h-0 flex-1 overflow-y-auto focus-visible:outline-offset-[-2px]"
          >
            <div ref={stick.content}>
              <MessageList chat={chat} {...screen.messageActions} />
            </div>
          </div>
        )}
        <div className={empty ? 'md:mb-[24dvh]' : ''}>
          <div className="relative mx-auto grid w-full max-w-[76ch] gap-2 px-3 pb-[max(12px,env(safe-area-inset-bottom))] md:px-4">
            {stick.away && <JumpToLatest onJump={stick.toEnd} />}
            <BudgetNote notes={budgets} />
            <Notes screen={screen} />
            <Composer
              key={screen.fillTurn}
              draftKey={id ?? 'new'}
              busy={chat.busy}
              running={chat.runningId !== null}
              field={field}
              to={{ conversationId: id ?? undefined, parentId: chat.path.at(-1)?.id ?? null, choice: screen.choice }}
              onSend={screen.send}
              onStop={chat.stop}
              onEditLast={screen.editLast}
              picker={
                <OnDemand trigger={<ModelButton name={choiceName(screen.choice, models)} />}>
                  <ModelPicker
                    models={models}
                    choice={screen.choice}
                    level={state.conversation?.level ?? null}
                    onChoose={screen.choose}
                  />
                </OnDemand>
              }
            />
          </div>
        </div>
      </div>
      <ChatPanels screen={screen} models={models} />
    </div>
  )
}

function JumpToLatest({ onJump }: { onJump: () => void }) {
  return (
    <Button size="sm" className="-top-10 -translate-x-1/2 absolute left-1/2 rounded-full! px-3" onClick={onJump}>
      <ArrowDown aria-hidden className="size-4" />
      Jump to latest
    </Button>
  )
}

/** Above the composer: what went wrong with the last message, and that the level rose. */
function Notes({ screen }: { screen: ReturnType<typeof useChatScreen> }) {
  const shell = useShell()
  const { rise, problem } = screen.chat.state
  return (
    <>
      {rise && (
        <RiseBanner
          level={rise.level}
          reason={rise.reason}
          onCleanChat={shell.newChat}
          onDismiss={screen.chat.dismiss}
        />
      )}
      {problem && (
        <Alert
          action={
            <Button size="sm" variant="ghost" onClick={screen.chat.dismiss}>
              Dismiss
            </Button>
          }
        >
          <p>{problem.sentence}</p>
          <p className="flex items-center gap-1 text-muted text-sm">
            Your message is still here.
            {problem.requestId && (
              <>
                {' '}
                Code {problem.code}
                <CopyButton text={() => problem.requestId ?? ''} label="Copy request id" />
              </>
            )}
          </p>
        </Alert>
      )}
    </>
  )
}

function useOpenConversation({ conversation }: ChatState): string | null {
  const id = conversation?.id ?? null
  useEffect(() => {
    setOpenConversation(id)
    return () => setOpenConversation(null)
  }, [id])
  return id
}
