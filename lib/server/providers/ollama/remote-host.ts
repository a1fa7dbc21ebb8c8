interface MayBeRemote {
  remote_host?: string
  remote_model?: string
}

/** Tags that the server itself proxies to ollama.com: `cloud`, or anything ending in `-cloud`. */
function hasCloudName(name: string): boolean {
  return /[:-]cloud$/i.test(name)
}

/** Where a model's prompts would go if not to this server, from everything that tells it; null = they stay. */
export function findRemoteHost(name: string, ...facts: MayBeRemote[]): string | null {
  for (const { remote_host, remote_model } of facts) {
    if (remote_host) return remote_host
    if (remote_model) return 'ollama.com'
  }
  return hasCloudName(name) ? 'ollama.com' : null
}
