import { api, sentenceOf } from './api'
import { dropConversation, setHidden } from './conversations'
import { showToast } from './toasts'

const undoMs = 10_000

/** Hides the chat at once and deletes it for good ten seconds later, or when the page is left; `onUndo` opens it again. */
export function deleteWithUndo(id: string, title: string, onUndo: () => void) {
  setHidden(id, true)
  let settled = false
  const settle = () => {
    if (settled) return false
    settled = true
    clearTimeout(timer)
    closeToast()
    window.removeEventListener('pagehide', onLeave)
    return true
  }
  const onLeave = () => {
    if (settle()) void fetch(`/api/conversations/${id}`, { method: 'DELETE', keepalive: true })
  }
  const timer = setTimeout(async () => {
    if (!settle()) return
    try {
      await api('DELETE', `/api/conversations/${id}`)
      dropConversation(id)
    } catch (error) {
      setHidden(id, false)
      showToast(sentenceOf(error))
    }
  }, undoMs)
  const undo = () => {
    if (!settle()) return
    setHidden(id, false)
    onUndo()
  }
  const closeToast = showToast(`Deleted “${title}”`, { durationMs: undoMs, action: { label: 'Undo', run: undo } })
  window.addEventListener('pagehide', onLeave)
}
