import { makeStore } from './make-store'

/** Counts how often a new chat was asked for: the page of a new chat starts afresh with each. */
export const newChatTurn = makeStore(0)
