export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** Anything but a known name means the system's own. */
export function readTheme(value: string | undefined): Theme {
  return value === 'light' || value === 'dark' ? value : 'system'
}

/** At once on the page, and in the cookie that the server reads before the first paint of the next one. */
export function applyTheme(theme: Theme) {
  const root = document.documentElement
  root.classList.remove('light', 'dark')
  if (theme !== 'system') root.classList.add(theme)
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in some browsers
  document.cookie = `theme=${theme}; path=/; max-age=31536000; samesite=lax`
}
