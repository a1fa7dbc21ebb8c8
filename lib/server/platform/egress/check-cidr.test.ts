import { expect, it } from 'vitest'
import { isCidr } from './check-cidr'

it.each([
  ['10.1.0.0/16', true],
  ['fd12::/48', true],
  ['127.0.0.1/32', true],
  ['10.1.0.0', false],
  ['10.1.0.0/33', false],
  ['fd12::/129', false],
  ['10.1/16', false],
  ['fe80::%eth0/64', false],
  ['gpu.example/24', false],
  ['10.0.0.0/8/8', false],
])('%s is a network range: %s', (text, expected) => {
  expect(isCidr(text)).toBe(expected)
})
