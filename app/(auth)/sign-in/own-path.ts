/** Where to go after signing in: a path of our own, never an address that someone put into a link. */
export function ownPath(value: unknown): string {
  if (typeof value !== 'string' || !/^\/(?![/\\])[\x21-\x7e]*$/.test(value)) return '/'
  const base = 'http://own.invalid'
  return URL.canParse(value, base) && new URL(value, base).origin === base ? value : '/'
}
