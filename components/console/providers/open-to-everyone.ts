import { api } from '@/lib/client/api'
import type { ModelView, ProviderView } from '@/lib/core/routing/provider-view'

/** Switches a proven provider on, and its own models for everyone. What it only passes on to a cloud stays off. */
export async function openToEveryone(provider: ProviderView): Promise<void> {
  const own = provider.models.filter((model) => model.boundary === provider.boundary && model.remoteHost === null)
  for (const model of own) {
    if (model.enabled && model.visibleTo === 'everyone') continue
    await api<ModelView>('PATCH', `/api/models/${model.id}`, { enabled: true, visibleTo: 'everyone' })
  }
  await api<ProviderView>('PATCH', `/api/providers/${provider.id}`, { state: 'on' })
}
