import { makeStore } from './make-store'

/** What the page's one hidden status says. A number makes the same words heard again. */
export const announcement = makeStore({ text: '', turn: 0 })

export function announce(text: string) {
  announcement.set((before) => ({ text, turn: before.turn + 1 }))
}
