import type { MessageView } from './views'

export interface MessageTree {
  byId: ReadonlyMap<string, MessageView>
  /** Children in the order they came, under the parent's id; `null` = the first messages. */
  children: ReadonlyMap<string | null, MessageView[]>
}

/** Indexes messages by id and parent. A message whose parent is missing counts as a first one, so nothing is hidden. */
export function buildMessageTree(messages: readonly MessageView[]): MessageTree {
  const byId = new Map(messages.map((message) => [message.id, message]))
  const children = new Map<string | null, MessageView[]>()
  for (const message of messages) {
    const parent = message.parentId !== null && byId.has(message.parentId) ? message.parentId : null
    const list = children.get(parent)
    if (list) list.push(message)
    else children.set(parent, [message])
  }
  return { byId, children }
}

/** The messages beside this one (itself included), oldest first. */
export function siblingsOf(tree: MessageTree, message: MessageView): MessageView[] {
  const parent = message.parentId !== null && tree.byId.has(message.parentId) ? message.parentId : null
  return tree.children.get(parent) ?? [message]
}

/** From a message down to a leaf, always by the newest child: what a person sees who steps to a sibling. */
export function latestLeaf(tree: MessageTree, id: string): string {
  let leaf = id
  const seen = new Set<string>()
  while (!seen.has(leaf)) {
    seen.add(leaf)
    const next = tree.children.get(leaf)?.at(-1)
    if (!next) break
    leaf = next.id
  }
  return leaf
}

/** The reading from the first message to `leafId`; an unknown or missing leaf reads the newest branch. */
export function readingPath(tree: MessageTree, leafId: string | null): MessageView[] {
  const newest = tree.children.get(null)?.at(-1)
  const start = leafId !== null && tree.byId.has(leafId) ? leafId : newest ? latestLeaf(tree, newest.id) : null
  const path: MessageView[] = []
  const seen = new Set<string>()
  let message = start === null ? undefined : tree.byId.get(start)
  while (message && !seen.has(message.id)) {
    seen.add(message.id)
    path.unshift(message)
    message = message.parentId === null ? undefined : tree.byId.get(message.parentId)
  }
  return path
}
