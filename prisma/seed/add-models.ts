import type { Actor } from '@/lib/core/access/actor'
import { AppError } from '@/lib/core/errors'
import { probeProvider } from '@/lib/server/operations/probe-provider'
import { startPracticeProvider } from '@/lib/server/operations/start-practice-provider'
import { updateModel } from '@/lib/server/operations/update-model'
import { updateProvider } from '@/lib/server/operations/update-provider'
import type { GroupName } from './cast'
import type { Story } from './story'

export interface WantedModel {
  name: string
  visibleTo: 'everyone' | GroupName[]
  /** US dollars per million tokens, input and output; absent = unpriced, or in-house. */
  price?: [number, number]
  /** Usual milliseconds to the first token, and for a piece of the answer. */
  pace: [number, number]
}

/** A practice server as a provider that is on, with these of its models. */
export async function addModels(
  story: Story,
  admin: Actor,
  protocol: 'ollama' | 'openai',
  name: string,
  wanted: WantedModel[],
): Promise<void> {
  const { id } = await startPracticeProvider(admin, protocol)
  await probeProvider(admin, id)
  const provider = await updateProvider(admin, id, { name, state: 'on' })
  for (const { name: modelName, visibleTo, price, pace } of wanted) {
    const found = provider.models.find((model) => model.name.replace(/:latest$/, '') === modelName)
    if (found === undefined) throw new AppError('internal', `${name} has no model ${modelName}.`)
    await updateModel(admin, found.id, {
      enabled: true,
      visibleTo: visibleTo === 'everyone' ? visibleTo : visibleTo.map((group) => story.groups.get(group)?.id ?? ''),
      inputMicrosPerMillion: price ? price[0] * 1e6 : null,
      outputMicrosPerMillion: price ? price[1] * 1e6 : null,
    })
    const [firstTokenMs, pieceMs] = pace
    story.models.push({
      id: found.id,
      providerId: id,
      provider: name,
      name: modelName,
      fault: 'none',
      firstTokenMs,
      pieceMs,
    })
  }
}
