const key = 'model-choice'

export function rememberedChoice(): string {
  return localStorage.getItem(key) ?? 'auto'
}

export function rememberChoice(choice: string) {
  try {
    localStorage.setItem(key, choice)
  } catch {
    // Storage is off: the choice holds on this page.
  }
}
