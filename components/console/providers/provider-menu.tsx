'use client'
import { Ellipsis } from 'lucide-react'
import { IconButton } from '@/components/ui/icon-button'
import { Menu, MenuItem } from '@/components/ui/menu'
import { api, sentenceOf } from '@/lib/client/api'
import { showToast } from '@/lib/client/toasts'
import type { ProviderView } from '@/lib/core/routing/provider-view'
import { hasProof } from './probe-lines'
import { useProbe } from './use-probe'

/** What is done to a provider from the list; removing it asks for its name, on its own page. */
export function ProviderMenu({
  provider,
  onChange,
}: {
  provider: ProviderView
  onChange: (view: ProviderView) => void
}) {
  const { running, probe } = useProbe()
  const test = async () => {
    showToast(`Testing ${provider.name}…`)
    const probed = await probe(provider.id)
    if (probed === null) return showToast(`${provider.name} could not be tested`)
    onChange(probed.provider)
    showToast(hasProof(probed.lines) ? `${provider.name} answered` : `${provider.name} gave no answer`)
  }
  const turn = async (state: 'on' | 'off') => {
    try {
      onChange(await api<ProviderView>('PATCH', `/api/providers/${provider.id}`, { state }))
    } catch (error) {
      showToast(sentenceOf(error))
    }
  }
  return (
    <Menu
      label={`Actions for ${provider.name}`}
      trigger={
        <IconButton label={`Actions for ${provider.name}`}>
          <Ellipsis aria-hidden className="size-4" />
        </IconButton>
      }
    >
      <MenuItem disabled={running} onSelect={() => void test()}>
        Test now
      </MenuItem>
      {provider.state === 'on' ? (
        <MenuItem onSelect={() => void turn('off')}>Pause</MenuItem>
      ) : (
        <MenuItem onSelect={() => void turn('on')}>Resume</MenuItem>
      )}
      <MenuItem danger onSelect={() => window.location.assign(`/console/providers/${provider.id}#remove-heading`)}>
        Remove…
      </MenuItem>
    </Menu>
  )
}
