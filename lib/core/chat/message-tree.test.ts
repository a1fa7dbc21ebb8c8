import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildMessageTree, latestLeaf, readingPath, siblingsOf } from './message-tree'
import type { MessageView } from './views'

function message(id: string, parentId: string | null): MessageView {
  const role = id.startsWith('a') ? 'assistant' : 'user'
  return { id, parentId, role, text: id, reasoning: null, createdAt: '', attachments: [], run: null }
}

const branched = buildMessageTree([
  message('q1', null),
  message('a1', 'q1'),
  message('q2', 'a1'),
  message('a2', 'q2'),
  message('a2b', 'q2'),
  message('q1b', null),
  message('a1b', 'q1b'),
])

describe('message tree', () => {
  it('reads from the first message to the leaf', () => {
    expect(readingPath(branched, 'a2').map((m) => m.id)).toEqual(['q1', 'a1', 'q2', 'a2'])
  })

  it('reads the newest branch where the leaf is unknown', () => {
    expect(readingPath(branched, null).map((m) => m.id)).toEqual(['q1b', 'a1b'])
    expect(readingPath(branched, 'gone').map((m) => m.id)).toEqual(['q1b', 'a1b'])
  })

  it('reads nothing where there is nothing', () => {
    expect(readingPath(buildMessageTree([]), null)).toEqual([])
  })

  it('goes to the newest leaf below a sibling', () => {
    expect(latestLeaf(branched, 'q1')).toBe('a2b')
  })

  it('lists edited first messages as siblings of each other', () => {
    const first = branched.byId.get('q1')
    expect(first && siblingsOf(branched, first).map((m) => m.id)).toEqual(['q1', 'q1b'])
  })

  it('shows a message whose parent is missing as a first one', () => {
    const tree = buildMessageTree([message('q9', 'gone')])
    expect(readingPath(tree, null).map((m) => m.id)).toEqual(['q9'])
  })

  it('ends also on a circle of parents', () => {
    const tree = buildMessageTree([message('q1', 'a1'), message('a1', 'q1')])
    expect(readingPath(tree, 'a1')).toHaveLength(2)
    expect(['q1', 'a1']).toContain(latestLeaf(tree, 'q1'))
  })

  it('gives every message a reading that ends with it and follows parents', () => {
    const parents = fc.array(fc.nat(), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(parents, (picks) => {
        const messages = picks.map((pick, index) => message(`m${index}`, index === 0 ? null : `m${pick % index}`))
        const tree = buildMessageTree(messages)
        for (const { id } of messages) {
          const path = readingPath(tree, id)
          expect(path.at(-1)?.id).toBe(id)
          expect(path.slice(1).every((m, index) => m.parentId === path[index]?.id)).toBe(true)
          expect(tree.children.get(latestLeaf(tree, id))).toBeUndefined()
        }
      }),
    )
  })
})
