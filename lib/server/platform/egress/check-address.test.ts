import { describe, expect, it } from 'vitest'
import { isAddressAllowed } from './check-address'
import { denyOwnPorts } from './own-ports'
import { defaultAllowedRanges } from './target'

const cloud = { boundary: 'cloud', practicePort: null, allowedRanges: [] } as const
const local = {
  boundary: 'local',
  practicePort: null,
  allowedRanges: [
    { cidr: '127.0.0.0/8', ports: [11434] },
    { cidr: '10.1.0.0/16', ports: null },
    { cidr: 'fd12::/16', ports: null },
    { cidr: '169.254.0.0/16', ports: null },
    { cidr: 'fd00:ec2::/32', ports: null },
  ],
} as const

describe('the address check', () => {
  const denied = [
    '0.0.0.0', '0.1.2.3', '10.0.0.1', '100.64.0.1', '127.0.0.1', '127.8.9.1', '169.254.169.254', '172.16.0.1', '172.31.255.255',
    '192.0.0.192', '192.0.2.1', '192.88.99.1', '192.168.1.1', '198.18.0.1', '198.51.100.1', '203.0.113.9', '224.0.0.1', '240.0.0.1',
    '255.255.255.255', '100.100.100.200', '168.63.129.16',
    '::', '::1', '::127.0.0.1', '::ffff:127.0.0.1', '::ffff:7f00:1', '::ffff:10.0.0.1', '64:ff9b::10.0.0.1', '64:ff9b::a9fe:a9fe',
    '64:ff9b:1::1', '100::1', '2001::1', '2001:db8::1', '2002:7f00:1::', '3fff::1', '5f00::1', 'fc00::1', 'fd00:ec2::254', 'fe80::1',
    'fe80::1%eth0', '2606:4700::1%1', 'fec0::1', 'ff02::1', '4000::1', 'localhost', '',
  ] // biome-ignore format: a table
  it.each(denied)('[A41] refuses %s to a cloud provider', (address) => {
    expect(isAddressAllowed(address, 443, cloud)).toBe(false)
  })

  it.each(['8.8.8.8', '1.1.1.1', '172.32.0.1', '::ffff:8.8.8.8', '64:ff9b::808:808', '2606:4700::1111'])(
    'lets a cloud provider be reached at the public address %s',
    (address) => {
      expect(isAddressAllowed(address, 443, cloud)).toBe(true)
    },
  )

  it.each([
    ['127.0.0.1', 11434, true],
    ['127.0.0.1', 11435, false],
    ['::ffff:127.0.0.1', 11434, true],
    ['10.1.2.3', 8000, true],
    ['10.2.2.3', 8000, false],
    ['fd12::5', 8000, true],
    ['8.8.8.8', 443, false],
    ['2606:4700::1111', 443, false],
    // Declared by mistake: still never.
    ['169.254.169.254', 80, false],
    ['fd00:ec2::254', 80, false],
  ])('[A41] reaches a local server at %s port %i only inside declared ranges: %s', (address, port, allowed) => {
    expect(isAddressAllowed(address, port, local)).toBe(allowed)
  })

  it('lets a private provider stand at a public address, or inside only where declared', () => {
    const target = { ...local, boundary: 'private' } as const
    expect(isAddressAllowed('8.8.8.8', 443, target)).toBe(true)
    expect(isAddressAllowed('10.1.0.9', 443, target)).toBe(true)
    expect(isAddressAllowed('192.168.0.9', 443, target)).toBe(false)
  })

  it('reaches a practice server at its own loopback port and nowhere else, whatever boundary it plays', () => {
    for (const boundary of ['local', 'private', 'cloud'] as const) {
      const target = { ...cloud, boundary, practicePort: 4711 }
      expect(isAddressAllowed('127.0.0.1', 4711, target)).toBe(true)
      expect(isAddressAllowed('::1', 4711, target)).toBe(true)
      expect(isAddressAllowed('127.0.0.1', 4712, target)).toBe(false)
      expect(isAddressAllowed('8.8.8.8', 4711, target)).toBe(false)
      expect(isAddressAllowed('10.1.0.1', 4711, target)).toBe(false)
    }
  })

  it('[A41] refuses our own ports even where the range is declared', () => {
    const wide = { ...local, allowedRanges: [{ cidr: '127.0.0.0/8', ports: null }] }
    expect(isAddressAllowed('127.0.0.1', 59_432, wide)).toBe(true)
    denyOwnPorts([59_432])
    expect(isAddressAllowed('127.0.0.1', 59_432, wide)).toBe(false)
    expect(isAddressAllowed('::ffff:127.0.0.1', 59_432, wide)).toBe(false)
  })

  it('reaches the known engines on loopback by default, over both families, and nothing else there', () => {
    const target = { ...local, allowedRanges: defaultAllowedRanges }
    expect(isAddressAllowed('127.0.0.1', 11_434, target)).toBe(true)
    expect(isAddressAllowed('::1', 8080, target)).toBe(true)
    expect(isAddressAllowed('127.0.0.1', 5432, target)).toBe(false)
    expect(isAddressAllowed('192.168.1.1', 11_434, target)).toBe(false)
  })
})
