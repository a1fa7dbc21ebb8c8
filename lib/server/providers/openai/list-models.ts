import { describeListed, fetchModelList, noAbilities } from '../openai-compatible/list-models'
import type { Connection, FoundModel } from '../provider'
import { findInCatalogue } from './find-in-catalogue'

// OpenAI's list names everything that the account may call; these do not answer chat completions.
const otherKinds =
  /(whisper|tts|audio|realtime|transcribe|dall-e|image|moderation|sora|search|codex|davinci|babbage|-pro\b|computer-use)/

/** The vendor tells names only: context and abilities come from the bundled catalogue, or stay open. */
export async function listOpenaiModels(on: Connection, signal: AbortSignal): Promise<FoundModel[]> {
  const listed = await fetchModelList(on, on.baseUrl, signal)
  return listed
    .filter(({ id }) => !otherKinds.test(id))
    .map((entry) => {
      const known = findInCatalogue('openai', entry.id)
      if (!known) return describeListed(entry)
      const abilities = { ...noAbilities }
      for (const ability of known.abilities) abilities[ability] = true
      const { contextTokens } = known
      return {
        ...describeListed(entry),
        contextTokens,
        maxContextTokens: contextTokens,
        abilities,
        lifecycle: 'current',
      }
    })
}
