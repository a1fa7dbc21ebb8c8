/** `path` below the base, whether or not the base ends with a slash. */
export function joinUrl(base: URL, path: string): URL {
  const url = new URL(base)
  url.pathname = `${base.pathname.replace(/\/+$/, '')}/${path}`
  return url
}
