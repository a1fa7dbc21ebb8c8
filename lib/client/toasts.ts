import { announce } from './announce'
import { makeStore } from './make-store'

export interface Toast {
  id: number
  text: string
  action: { label: string; run: () => void } | null
}

export const toasts = makeStore<Toast[]>([])
let lastId = 0

/** Says something in the corner; gone by itself. Returns how to take it away sooner. */
export function showToast(text: string, options: { action?: Toast['action']; durationMs?: number } = {}): () => void {
  lastId += 1
  const id = lastId
  const remove = () => toasts.set((list) => list.filter((toast) => toast.id !== id))
  toasts.set((list) => [...list.slice(-2), { id, text, action: options.action ?? null }])
  announce(text)
  setTimeout(remove, options.durationMs ?? 5000)
  return remove
}
