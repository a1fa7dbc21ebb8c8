import { describe, expect, it } from 'vitest'
import { ownPath } from './own-path'

describe('where to go after signing in', () => {
  it.each(['/c/1', '/console/people?tab=groups', '/'])('keeps our own path %s', (path) => {
    expect(ownPath(path)).toBe(path)
  })

  it.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '/a b',
    '',
    undefined,
    ['/x'],
  ])('goes home instead of %j', (path) => {
    expect(ownPath(path)).toBe('/')
  })
})
