import type { AppError } from '@/lib/core/errors'
import type { ProbeLine } from '@/lib/core/routing/provider-view'
import type { ProviderRecord } from '../store/provider'

export const line = (
  check: ProbeLine['check'],
  status: ProbeLine['status'],
  detail: string,
  cure: string | null = null,
): ProbeLine => ({
  check,
  status,
  detail,
  cure,
})

const listenCures: Partial<Record<ProviderRecord['kind'], string>> = {
  ollama: 'If Ollama runs on another machine, let it listen beyond itself: OLLAMA_HOST=0.0.0.0:11434',
  'lm-studio': 'In LM Studio, switch on "Serve on local network".',
  vllm: 'Start vLLM with --host 0.0.0.0',
  'llama-cpp': 'Start llama-server with --host 0.0.0.0',
}

/** What a failed first contact says: which check failed, and the cure. */
export function contactFailure(provider: ProviderRecord, error: AppError): ProbeLine[] {
  const { reason, fault, status } = error.details
  const { host } = new URL(provider.baseUrl)
  if (reason === 'address_denied')
    return [
      line(
        'address',
        'fail',
        `${host} may not be reached.`,
        'Cloud providers must have a public address; in-house ones the address they were registered with. Change the boundary or the address.',
      ),
    ]
  const address = line('address', 'pass', host)
  if (reason === 'name_not_found')
    return [
      address,
      line('reachable', 'fail', `The name ${host} is not known.`, 'Check the spelling, or use the IP address.'),
    ]
  if (reason === 'tls_failed')
    return [
      address,
      line('reachable', 'fail', 'The certificate is not trusted.', 'Check name and date of the certificate.'),
    ]
  if (reason === 'connection_refused' || reason === 'connection_timeout')
    return [
      address,
      line(
        'reachable',
        'fail',
        `Nothing answers at ${host}.`,
        listenCures[provider.kind] ?? 'Is the server running, and does a firewall let us through?',
      ),
    ]
  if (fault === 'unauthorized')
    return [
      address,
      line('reachable', 'pass', 'It answers.'),
      line('sign-in', 'fail', 'The key was refused.', 'Type the key again, and check that it is active.'),
    ]
  const told = typeof status === 'number' ? ` It answered with status ${status}.` : ''
  return [
    address,
    line('reachable', 'pass', 'It answers.'),
    line(
      'models',
      'fail',
      `The list of models could not be read.${told}`,
      'Is this the right kind of server, and the right address?',
    ),
  ]
}
