const longestHost = 80

/** Names with such ends that everybody has: clusters, containers, clouds' own. */
const commonNames = ['cluster.local', 'docker.internal', 'google.internal', 'kubernetes.internal', 'compute.internal']

/** Public hosts of source code. */
const publicHosts = /^(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org|ssh\.dev\.azure\.com|gitlab\.gnome\.org)/

/** First parts of names of packages, which read like hosts from behind. */
const packages = /^(?:com|org|net|io|de|fr|java|javax|jdk|sun|android|androidx|kotlin|this|self)\./

/** Is the keyword of a host at this index really one: a private name in an address, a value, a remote? Folded text. */
export function isInternalHostAt(folded: string, hit: number): boolean {
  if (folded.startsWith('git@', hit)) {
    const host = folded.slice(hit + 4, hit + 4 + longestHost)
    return /^[a-z0-9-]+\.[a-z0-9.-]+[:/]/.test(host) && !publicHosts.test(host)
  }
  if (folded.startsWith('//', hit)) {
    const host = folded.slice(hit + 2, hit + 2 + longestHost)
    return /^[a-z]+\.[a-z0-9-]{2,}\.[a-z]/.test(host) && !/^gitlab\.(?:gnome|freedesktop)\.|example\./.test(host)
  }
  return isPrivateName(folded, hit)
}

function isPrivateName(folded: string, hit: number): boolean {
  let end = hit + 1
  while (end < folded.length && isLetter(folded.charCodeAt(end))) end += 1
  const after = folded.charAt(end)
  if (after !== '' && !'/:"\'`, \n\r;)]}'.includes(after)) return false
  let start = hit
  while (start > 0 && hit - start < longestHost && isHostUnit(folded.charCodeAt(start - 1))) start -= 1
  const name = folded.slice(start, end)
  if (name.length < 6 || start === hit || packages.test(name)) return false
  if (commonNames.some((common) => name.endsWith(common))) return false
  const before = folded.slice(Math.max(0, start - 3), start)
  if (before.endsWith('//') || before.endsWith('@') || before.endsWith('\\\\')) return true
  // A bare value: quoted, or after a key; a member of an object looks the same but for digits, dashes and a second dot.
  const isValue = /["'`]$/.test(before) || /[:=] ?$/.test(before)
  const isHost = /[-\d]/.test(name) || name.indexOf('.') < name.lastIndexOf('.')
  return isValue && isHost
}

function isHostUnit(unit: number): boolean {
  return isLetter(unit) || (unit >= 0x30 && unit <= 0x39) || unit === 0x2d || unit === 0x2e
}

function isLetter(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a
}
