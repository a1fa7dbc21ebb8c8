'use client'
import { memo, useEffect, useRef } from 'react'
import { announce } from '@/lib/client/announce'
import { type LiveRun, useLiveRun } from '@/lib/client/run-store'
import { english } from '@/lib/core/i18n/english'
import { AnswerActions } from './answer-actions'
import { AnswerFailure } from './answer-failure'
import type { AnswerProps } from './answer-props'
import Markdown from './markdown'
import { ReceiptChip } from './receipt-chip'
import { startSentence } from './run-sentences'
import { RunStage } from './run-stage'
import { Thinking } from './thinking'
import { isGoing } from './use-chat'

export const Answer = memo(function Answer(props: AnswerProps) {
  const { message, last } = props
  const live = useLiveRun(message.run && isGoing(message.run) ? message.run.id : null)
  const going = message.run !== null && isGoing(message.run)
  const text = live && live.progress.text !== '' ? live.progress.text : message.text
  const reasoning = live && live.progress.reasoning !== '' ? live.progress.reasoning : message.reasoning
  const boundary = message.run?.receipt?.model?.boundary ?? live?.progress.model?.boundary
  const name = boundary ? `Assistant, ${english.boundary[boundary].name.toLowerCase()}` : 'Assistant'
  useStartAnnouncement(live)
  return (
    <article
      aria-label={name}
      aria-busy={going}
      className="grid grid-cols-[minmax(0,1fr)] gap-2"
      data-last={last || undefined}
    >
      <h2 className="sr-only">{name}</h2>
      {reasoning && <Thinking text={reasoning} going={going && text === ''} />}
      {text !== '' && <Markdown text={text} growing={going} />}
      {going && <RunStage live={live} hasText={text !== ''} />}
      {!going && <Ending {...props} />}
    </article>
  )
})

function Ending(props: AnswerProps) {
  const { message } = props
  const run = message.run
  return (
    <>
      {run?.state === 'stopped' && <p className="text-muted text-sm">Stopped by you</p>}
      {run?.state === 'completed' && message.text === '' && (
        <p className="text-muted text-sm">
          The model ended without writing anything. Ask again, or choose another model.
        </p>
      )}
      {run && <AnswerFailure {...props} run={run} onGiveReason={() => props.onGiveReason(message)} />}
      <div className="flex flex-wrap items-center gap-x-1 gap-y-1">
        {run?.receipt && (
          <ReceiptChip receipt={run.receipt} state={run.state} onOpen={() => props.onReceipt(message)} />
        )}
        <AnswerActions {...props} />
      </div>
    </>
  )
}

/** Said once a run, when the first model starts; never again for the words that follow. */
function useStartAnnouncement(live: LiveRun | null) {
  const said = useRef('')
  const sentence = live ? startSentence(live.progress) : ''
  useEffect(() => {
    if (sentence === '' || sentence === said.current) return
    said.current = sentence
    announce(sentence)
  }, [sentence])
}
