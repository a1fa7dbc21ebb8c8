'use client'
import Link from 'next/link'
import { useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { buttonClass } from '@/components/ui/button-class'
import { Card } from '@/components/ui/card'
import { api, sentenceOf } from '@/lib/client/api'
import type { FoundServer, ProviderView } from '@/lib/core/routing/provider-view'
import { FoundServers } from './found-servers'
import { ProbeLines } from './probe-lines'
import { Probing } from './probing'
import { ProviderForm } from './provider-form'
import { kindWords } from './provider-kinds'
import { useProbe } from './use-probe'

/** Address or key, then the proof line by line, then its models. */
export function AddProvider() {
  const [provider, setProvider] = useState<ProviderView | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const probe = useProbe()
  const test = async (added: ProviderView) => {
    setProvider(added)
    await probe.probe(added.id)
  }
  async function attempt(register: () => Promise<ProviderView>) {
    setProblem(null)
    try {
      await test(await register())
    } catch (error) {
      setProblem(sentenceOf(error))
    }
  }
  if (provider) {
    return (
      <Card aria-label={`Test of ${provider.name}`} className="grid gap-4">
        <h2 className="font-semibold">{provider.name} is added, and off</h2>
        {probe.running && <Probing />}
        {probe.problem && <Alert>{probe.problem}</Alert>}
        {probe.lines && <ProbeLines lines={probe.lines} />}
        {!probe.running && (
          <div className="flex flex-wrap gap-2">
            <Link href={`/console/providers/${provider.id}`} className={buttonClass('primary')}>
              Choose models and switch on
            </Link>
            <Button onClick={() => void test(provider)}>Test again</Button>
          </div>
        )}
      </Card>
    )
  }
  const useServer = ({ kind, baseUrl }: FoundServer) =>
    attempt(() => api('POST', '/api/providers', { name: kindWords[kind].name, kind, baseUrl, boundary: 'local' }))
  return (
    <div className="grid max-w-[560px] gap-6">
      {problem && <Alert>{problem}</Alert>}
      <FoundServers busy={false} onUse={useServer} />
      <section aria-label="Another server" className="grid gap-3">
        <h2 className="font-semibold">Another server, or a cloud account</h2>
        <ProviderForm submitLabel="Add and test" onRegistered={(added) => void test(added)} />
      </section>
      <section aria-label="Practice server" className="grid gap-2">
        <h2 className="font-semibold">Practice server</h2>
        <p className="text-muted">Comes with Gatehouse, answers with what it received.</p>
        <div className="flex flex-wrap gap-2">
          <Button onClick={() => void attempt(() => api('POST', '/api/practice', { protocol: 'ollama' }))}>
            Switch on (Ollama)
          </Button>
          <Button onClick={() => void attempt(() => api('POST', '/api/practice', { protocol: 'openai' }))}>
            Switch on (OpenAI)
          </Button>
        </div>
      </section>
    </div>
  )
}
