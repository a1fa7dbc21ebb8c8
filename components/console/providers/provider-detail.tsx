'use client'
import { useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Switch } from '@/components/ui/switch'
import { api, sentenceOf } from '@/lib/client/api'
import { showToast } from '@/lib/client/toasts'
import type { GroupView } from '@/lib/core/access/people-view'
import type { LevelView } from '@/lib/core/chat/views'
import type { ProviderView } from '@/lib/core/routing/provider-view'
import { BoundaryBadge } from '../boundary-badge'
import { ModelTable } from './model-table'
import { ProbeLines } from './probe-lines'
import { Probing } from './probing'
import { ProviderKey } from './provider-key'
import { kindWords } from './provider-kinds'
import { ProviderNow } from './provider-now'
import { RemoveProvider } from './remove-provider'
import { useProbe } from './use-probe'

interface Props {
  provider: ProviderView
  levels: LevelView[]
  groups: GroupView[]
}

export function ProviderDetail({ provider: initial, levels, groups }: Props) {
  const [provider, setProvider] = useState(initial)
  const probe = useProbe(initial.lastProbe?.lines ?? null)
  const test = async () => {
    const probed = await probe.probe(provider.id)
    if (probed) setProvider(probed.provider)
  }
  const update = async (change: Record<string, unknown>) => {
    setProvider(await api<ProviderView>('PATCH', `/api/providers/${provider.id}`, change))
  }
  const toggle = (on: boolean) =>
    void update({ state: on ? 'on' : 'off' }).catch((error) => showToast(sentenceOf(error)))
  return (
    <div className="grid gap-8">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <BoundaryBadge boundary={provider.boundary} />
        <span className="text-muted">
          {kindWords[provider.kind].name}
          {provider.practice && ', practice server'}
        </span>
        <span className="font-mono text-muted text-sm" translate="no">
          {provider.baseUrl}
        </span>
        {/* biome-ignore lint/a11y/noLabelWithoutControl: the switch inside is the control */}
        <label className="ms-auto flex items-center gap-2">
          <span className="font-medium">{provider.state === 'on' ? 'On' : 'Off'}</span>
          <Switch aria-label={`${provider.name} is on`} checked={provider.state === 'on'} onCheckedChange={toggle} />
        </label>
      </div>
      <ProviderNow id={provider.id} />
      <section aria-labelledby="models-heading" className="grid gap-3">
        <h2 id="models-heading" className="font-semibold text-lg">
          Models
        </h2>
        <ModelTable provider={provider} levels={levels} groups={groups} onChange={setProvider} />
      </section>
      <section aria-labelledby="test-heading" className="grid gap-3">
        <div className="flex items-center justify-between gap-2">
          <h2 id="test-heading" className="font-semibold text-lg">
            Last test
          </h2>
          <Button variant="primary" disabled={probe.running} onClick={() => void test()}>
            {probe.running ? 'Testing…' : 'Test now'}
          </Button>
        </div>
        {probe.running && <Probing />}
        {probe.problem && <Alert>{probe.problem}</Alert>}
        {probe.lines && <ProbeLines lines={probe.lines} />}
        {!probe.lines && !probe.running && !probe.problem && <p className="text-muted">Not tested yet.</p>}
      </section>
      <ProviderKey provider={provider} onSave={(key) => update({ key })} />
      <RemoveProvider provider={provider} />
    </div>
  )
}
