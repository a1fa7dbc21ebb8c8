import { describe, expect, it } from 'vitest'
import { freshProgress } from '@/lib/core/chat/apply-run-event'
import type { LevelView, MessageView, StartedRun } from '@/lib/core/chat/views'
import { initialChatState, reduceChat } from './chat-state'

const level = (rank: number): LevelView => ({ id: `l${rank}`, name: `L${rank}`, rank, of: 4, colour: 'grey' })
const run = { id: 'r', state: 'running' as const, seq: 0, failure: null, receipt: null }

function message(id: string, parentId: string | null, role: 'user' | 'assistant'): MessageView {
  return { id, parentId, role, text: id, reasoning: null, createdAt: '', attachments: [], run: null }
}

function started(rank: number, levelReason: string | null): StartedRun {
  const conversation = { id: 'c', title: 'T', level: level(rank), levelReason }
  return { run, conversation, question: message('q', null, 'user'), answer: message('a', 'q', 'assistant') }
}

const fresh = initialChatState(null)

describe('chat state', () => {
  it('says that the level rose only when it rose for a reason', () => {
    const first = reduceChat(fresh, { type: 'started', started: started(2, null) })
    expect(first.rise).toBeNull()
    const second = reduceChat(first, { type: 'started', started: started(4, '2 patient identifiers') })
    expect(second.rise?.reason).toBe('2 patient identifiers')
    expect(reduceChat(second, { type: 'started', started: started(4, '2 patient identifiers') }).rise).toBeNull()
  })

  it('adds question and answer once, also when the same run is answered twice', () => {
    const once = reduceChat(fresh, { type: 'started', started: started(1, null) })
    const twice = reduceChat(once, { type: 'started', started: started(1, null) })
    expect(twice.messages.map((m) => m.id)).toEqual(['q', 'a'])
    expect(twice.leafId).toBe('a')
  })

  it('keeps the partial text and the reason when an answer breaks off', () => {
    const going = reduceChat(fresh, { type: 'started', started: started(1, null) })
    const progress = {
      ...freshProgress,
      stage: 'failed' as const,
      text: 'half',
      failure: { code: 'cut', sentence: 'S' },
    }
    const ended = reduceChat(going, { type: 'ended', answerId: 'a', progress })
    expect(ended.messages[1]).toMatchObject({ text: 'half', run: { state: 'failed', failure: { sentence: 'S' } } })
  })

  it('takes back what was pending when the server refuses', () => {
    const pending = { parentId: null, question: { text: 'hi', attachments: [] } }
    const posting = reduceChat(fresh, { type: 'posting', pending })
    const problem = { sentence: 'No', requestId: 'r1', code: 'internal' }
    expect(reduceChat(posting, { type: 'refused', problem })).toMatchObject({ pending: null, problem })
  })
})
