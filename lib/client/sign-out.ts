import { api, sentenceOf } from './api'
import { wipeDrafts } from './drafts'
import { showToast } from './toasts'

/** Here, or on every device. A full load afterwards: nothing of this person stays in memory. */
export async function signOut(everywhere = false): Promise<void> {
  try {
    await api('DELETE', everywhere ? '/api/session/all' : '/api/session')
    wipeDrafts()
    window.location.assign('/sign-in')
  } catch (error) {
    showToast(sentenceOf(error))
  }
}
