/** Parts of a name that say that its value is no credential, though it may look like one. */
const neutral =
  /(?:^|[^a-z])(?:commit|sha\d*|md5|digest|hash|checksum|etag|integrity|uuid|guid|revision|rev|version|release|build|trace|span|request|session_?id|order|invoice|project|zone|tenant|subscription|organi[sz]ation|org|workspace|folder|object|document|message|event|issue|list|campaign|user|team|channel|dyno|image|layer|blob|url|uri|href|path|file|public|colou?r|fingerprint|thumbprint|kid|nonce)(?![a-z])/

/**
 * Is a name about something that only looks like a credential: a commit, a digest, an id? With a word for a credential in
 * it only the digests and public halves are.
 */
export function isAboutSomethingElse(name: string, hasCredentialWord: boolean): boolean {
  const parts = name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase()
  if (hasCredentialWord)
    return /(?:^|[^a-z])(?:public|pub|publishable|fingerprint|thumbprint|checksum|digest|integrity|commit|etag)(?![a-z])/.test(
      parts,
    )
  return neutral.test(parts) || /(?:^|[^a-z])id(?:[^a-z]|$)/.test(parts)
}
