import { describe, expect, it } from 'vitest'
import { buildShowBody, isServiceBody } from './service-body'

const show = new URL('http://127.0.0.1:11434/api/show')

describe('service bodies', () => {
  it('are what their builder makes, for its own path', () => {
    const body = Buffer.from(buildShowBody('hf.co/org/model:Q4_K_M'))
    expect(isServiceBody(show, body)).toBe(true)
    expect(isServiceBody(new URL('http://127.0.0.1:11434/api/chat'), body)).toBe(false)
  })

  it.each([
    '{"model":"a b"}',
    '{"model":"a","prompt":"hello"}',
    '{ "model":"a"}',
    '{"model":"a"}\n',
    '{"model":1}',
    'null',
    '',
    `{"model":"${'a'.repeat(201)}"}`,
  ])('refuse %s', (text) => {
    expect(isServiceBody(show, Buffer.from(text))).toBe(false)
  })

  it('are not built for a name that could carry a sentence', () => {
    expect(() => buildShowBody('Patient: Mrs Example')).toThrow(RangeError)
  })
})
