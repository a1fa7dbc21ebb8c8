export interface LinkVerdict {
  /** What the browser would open; null = not a link that may be opened. */
  url: string | null
  host: string
  /** Long or odd: shown whole before it opens. */
  asksFirst: boolean
}

const longestQuietPath = 40

/**
 * Judges a link that a model wrote (security.md §4): http, https and mailto only; one with a query, a long path, user
 * info, or a host in punycode could carry text away or mislead, so it asks first.
 */
export function judgeLink(href: string): LinkVerdict {
  const refused: LinkVerdict = { url: null, host: '', asksFirst: false }
  if (!/^(?:https?:\/\/|mailto:)/i.test(href) || !URL.canParse(href)) return refused
  const url = new URL(href)
  if (url.protocol === 'mailto:') return { url: url.href, host: url.pathname, asksFirst: url.search !== '' }
  const asksFirst =
    url.search !== '' ||
    url.pathname.length + url.hash.length > longestQuietPath ||
    url.username !== '' ||
    url.password !== '' ||
    url.host.includes('xn--') ||
    url.host.length > longestQuietPath
  return { url: url.href, host: url.host, asksFirst }
}
