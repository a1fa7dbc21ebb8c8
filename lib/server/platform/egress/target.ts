import type { Boundary } from '@/lib/core/policy/boundary'

/** A declared part of the private network; `ports: null` = every port. */
export interface AllowedRange {
  cidr: string
  ports: readonly number[] | null
}

/** Everything egress must know of a provider to judge one connection. Nothing here comes from a request. */
export interface EgressTarget {
  providerId: string
  kind: string
  baseUrl: URL
  boundary: Boundary
  /** Set for a practice provider only: the loopback port that its own process announced, and no other. */
  practicePort: number | null
  allowedRanges: readonly AllowedRange[]
  /** Addresses kept at registration: the only ones used, and no name resolved, while `airGapped`. */
  pinnedAddresses: readonly string[] | null
  airGapped: boolean
  tls?: { caPem?: string; insecure?: boolean }
  /** Opened last, after every check that needs no socket; null = the provider wants no sign-in. */
  openCredential: null | (() => Promise<{ header: string; value: string } | null>)
}

const enginePorts = [11434, 1234, 8000, 8080] as const

/** Declared from the start: loopback, at the default ports of the known engines. Both families, as `localhost` is both. */
export const defaultAllowedRanges: readonly AllowedRange[] = [
  { cidr: '127.0.0.0/8', ports: enginePorts },
  { cidr: '::1/128', ports: enginePorts },
]
