const prefix = 'draft:'
const keptMs = 7 * 86_400_000

/** Drafts that stay in this tab: gone with it, and in no other. */
const inTab = new Set<string>()

type Place = 'sessionStorage' | 'localStorage'

function read(place: Place, key: string): { text: string; at: number } | null {
  try {
    return JSON.parse(window[place].getItem(prefix + key) ?? 'null')
  } catch {
    return null
  }
}

/** What was typed and not sent in this chat (`new` for a new one); nothing after seven days. */
export function loadDraft(key: string): string {
  const inThisTab = read('sessionStorage', key)
  // A page that was loaded anew keeps it where it was until its level is known again.
  if (inThisTab) inTab.add(key)
  const draft = inThisTab ?? read('localStorage', key)
  if (!draft) return ''
  if (Date.now() - draft.at < keptMs) return draft.text
  saveDraft(key, '')
  return ''
}

export function saveDraft(key: string, text: string) {
  const kept: Place = inTab.has(key) ? 'sessionStorage' : 'localStorage'
  try {
    for (const place of ['sessionStorage', 'localStorage'] as const)
      if (text === '' || place !== kept) window[place].removeItem(prefix + key)
    if (text !== '') window[kept].setItem(prefix + key, JSON.stringify({ text, at: Date.now() }))
  } catch {
    // Storage is full or off: the text stays on the page.
  }
}

/** What is most sensitive is kept for this tab alone, as long as it is. */
export function keepDraftInTab(key: string, isKept: boolean) {
  if (inTab.has(key) === isKept) return
  const text = loadDraft(key)
  if (isKept) inTab.add(key)
  else inTab.delete(key)
  if (text !== '') saveDraft(key, text)
}

/** At sign-out: nothing that was typed stays in this browser. */
export function wipeDrafts() {
  for (const place of [sessionStorage, localStorage])
    for (const key of Object.keys(place)) if (key.startsWith(prefix)) place.removeItem(key)
}
