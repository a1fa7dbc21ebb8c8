import { describe, expect, it } from 'vitest'
import { judgeLink } from './judge-link'
import { showHidden } from './show-hidden'

describe('links that a model wrote', () => {
  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '/api/session',
    '//evil.example',
    'file:///etc/passwd',
    'https://',
  ])('does not open %s', (href) => {
    expect(judgeLink(href).url).toBeNull()
  })

  it('opens a short plain address at once, with its host', () => {
    expect(judgeLink('https://example.org/docs')).toEqual({
      url: 'https://example.org/docs',
      host: 'example.org',
      asksFirst: false,
    })
  })

  it.each([
    'https://example.org/?q=patient',
    `https://example.org/${'a'.repeat(60)}`,
    'https://user@example.org/',
    'https://xn--80ak6aa92e.com/',
    `https://${'a'.repeat(60)}.example.org/`,
    'mailto:a@example.org?body=secret',
  ])('asks before %s', (href) => {
    expect(judgeLink(href).asksFirst).toBe(true)
  })
})

describe('hidden characters', () => {
  it('are shown by their number', () => {
    expect(showHidden('a\u202eb\u200bc')).toBe('a⟦U+202E⟧b⟦U+200B⟧c')
  })

  it('leaves emoji sequences and ordinary text alone', () => {
    expect(showHidden('👩‍🚀 naïve')).toBe('👩‍🚀 naïve')
  })
})
