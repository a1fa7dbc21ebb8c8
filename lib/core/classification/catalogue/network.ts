import type { KindRow } from './kind-row'

/** The kinds of network (classification.md section 3). */
export const networkKinds: readonly KindRow[] = [
  {
    kind: 'network.ip',
    name: 'an IP address',
    sentence: 'A public IP address.',
    level: 'internal',
    methods: ['format'],
  },
  {
    kind: 'network.private-ip',
    name: 'a private IP address',
    sentence: 'An IP address of an internal network.',
    level: 'internal',
    methods: ['format'],
  },
  {
    kind: 'network.mac',
    name: 'a hardware address',
    sentence: 'A MAC address.',
    level: 'internal',
    methods: ['format'],
  },
  {
    kind: 'network.internal-host',
    name: 'an internal host',
    sentence: 'The name of a machine on an internal network.',
    level: 'internal',
    methods: ['format', 'dictionary'],
  },
]
