'use client'
import { useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { buttonClass } from '@/components/ui/button-class'
import { Card } from '@/components/ui/card'
import { api, sentenceOf } from '@/lib/client/api'
import type { FoundServer, ProviderView } from '@/lib/core/routing/provider-view'
import { FoundServers } from './found-servers'
import { openToEveryone } from './open-to-everyone'
import { hasProof, ProbeLines } from './probe-lines'
import { Probing } from './probing'
import { ProviderForm } from './provider-form'
import { kindWords } from './provider-kinds'
import { useProbe } from './use-probe'

/** The first model, proved by one real answer. Left and opened again, it goes on with what was registered. */
export function FirstModel({ registered }: { registered: ProviderView[] }) {
  const [provider, setProvider] = useState(registered.find((one) => one.state === 'on') ?? registered.at(-1) ?? null)
  const [ready, setReady] = useState(registered.some((one) => one.state === 'on'))
  const [problem, setProblem] = useState<string | null>(null)
  const probe = useProbe(provider?.lastProbe?.lines ?? null)

  async function prove(candidate: ProviderView) {
    setProvider(candidate)
    setReady(false)
    const probed = await probe.probe(candidate.id)
    if (!probed || !hasProof(probed.lines)) return
    await openToEveryone(probed.provider)
    setReady(true)
  }
  async function attempt(register: () => Promise<ProviderView>) {
    setProblem(null)
    try {
      await prove(await register())
    } catch (error) {
      setProblem(sentenceOf(error))
    }
  }
  const useServer = ({ kind, baseUrl }: FoundServer) =>
    attempt(() => api('POST', '/api/providers', { name: kindWords[kind].name, kind, baseUrl, boundary: 'local' }))
  return (
    <div className="grid gap-6">
      {problem && <Alert>{problem}</Alert>}
      {provider && (
        <Card aria-label={`Test of ${provider.name}`} className="grid gap-3">
          <h2 className="font-semibold">{provider.name}</h2>
          {probe.running && <Probing />}
          {probe.problem && <Alert>{probe.problem}</Alert>}
          {probe.lines && <ProbeLines lines={probe.lines} />}
          <div className="flex gap-2">
            {ready && (
              <a href="/" className={buttonClass('primary')}>
                Open chat
              </a>
            )}
            {!ready && !probe.running && (
              <Button onClick={() => void attempt(() => Promise.resolve(provider))}>Test again</Button>
            )}
          </div>
        </Card>
      )}
      {!ready && <Choices busy={probe.running} onUse={useServer} onAttempt={attempt} />}
    </div>
  )
}

interface ChoicesProps {
  busy: boolean
  onUse: (server: FoundServer) => void
  onAttempt: (register: () => Promise<ProviderView>) => Promise<void>
}

function Choices({ busy, onUse, onAttempt }: ChoicesProps) {
  const practice = (protocol: 'ollama' | 'openai') => onAttempt(() => api('POST', '/api/practice', { protocol }))
  return (
    <>
      <FoundServers busy={busy} onUse={onUse} />
      <details className="rounded-lg border border-line">
        <summary className="px-4 py-3 font-semibold">A server at another address, or a cloud account</summary>
        <div className="border-line border-t p-4">
          <ProviderForm submitLabel="Add and test" onRegistered={(provider) => onAttempt(async () => provider)} />
        </div>
      </details>
      <section aria-label="Practice server" className="grid gap-2 rounded-lg border border-line p-4">
        <h2 className="font-semibold">No model at hand?</h2>
        <p className="text-muted">
          A practice server is a small program that comes with Gatehouse. It speaks a model server's protocol and
          answers with what it received: enough to try everything. It says that it is one wherever it answers.
        </p>
        <div className="flex flex-wrap gap-2">
          <Button disabled={busy} onClick={() => void practice('ollama')}>
            Switch on a practice server
          </Button>
          <Button variant="ghost" disabled={busy} onClick={() => void practice('openai')}>
            One that speaks OpenAI
          </Button>
        </div>
      </section>
    </>
  )
}
