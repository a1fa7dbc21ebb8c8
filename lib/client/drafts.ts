const prefix = 'draft:'
const keptMs = 7 * 86_400_000

function read(key: string): { text: string; at: number } | null {
  try {
    return JSON.parse(localStorage.getItem(prefix + key) ?? 'null')
  } catch {
    return null
  }
}

/** What was typed and not sent in this chat (`new` for a new one); nothing after seven days. */
export function loadDraft(key: string): string {
  const draft = read(key)
  if (!draft) return ''
  if (Date.now() - draft.at < keptMs) return draft.text
  localStorage.removeItem(prefix + key)
  return ''
}

export function saveDraft(key: string, text: string) {
  try {
    if (text === '') localStorage.removeItem(prefix + key)
    else localStorage.setItem(prefix + key, JSON.stringify({ text, at: Date.now() }))
  } catch {
    // Storage is full or off: the text stays on the page.
  }
}

/** At sign-out: nothing that was typed stays in this browser. */
export function wipeDrafts() {
  for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key)
}
