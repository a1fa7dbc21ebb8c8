'use client'
import { RefreshCw } from 'lucide-react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import type { FoundServer } from '@/lib/core/routing/provider-view'
import { kindWords } from './provider-kinds'
import { useFoundServers } from './use-found-servers'

interface Props {
  busy: boolean
  onUse: (server: FoundServer) => void
}

export function FoundServers({ busy, onUse }: Props) {
  const { servers, problem, look } = useFoundServers()
  return (
    <section aria-label="Found on this machine" className="grid gap-2">
      <div className="flex items-center justify-between">
        <h2 className="font-semibold">Found on this machine</h2>
        <Button size="sm" variant="ghost" disabled={servers === null} onClick={() => void look()}>
          <RefreshCw aria-hidden className="size-4" />
          Look again
        </Button>
      </div>
      {problem && <Alert>{problem}</Alert>}
      {servers === null && <div className="skeleton h-13" />}
      {servers?.length === 0 && !problem && (
        <p className="text-muted">
          No model server answers here. Start one (Ollama, vLLM, LM Studio, llama.cpp), then look again.
        </p>
      )}
      <ul className="grid gap-2">
        {servers?.map((server) => (
          <li
            key={server.baseUrl}
            className="flex flex-wrap items-center justify-between gap-2 rounded-lg border border-line px-3 py-2"
          >
            <span className="grid">
              <b className="font-medium">
                {kindWords[server.kind].name}
                {server.version && ` ${server.version}`}
              </b>
              <span className="font-mono text-muted text-sm" translate="no">
                {server.baseUrl}
              </span>
            </span>
            {server.alreadyRegistered ? (
              <span className="text-muted text-sm">Added already</span>
            ) : (
              <Button size="sm" disabled={busy} onClick={() => onUse(server)}>
                Use this server
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
