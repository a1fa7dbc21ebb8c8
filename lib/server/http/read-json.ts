import { AppError } from '@/lib/core/errors'

export const maxJsonBytes = 1024 * 1024
const maxDepth = 64
const maxKeys = 10_000
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype'])

const refuse = (sentence: string) => new AppError('invalid_input', sentence)

/**
 * Parses a JSON body. Depth, number of keys, doubled keys and keys that reach into prototypes are found by scanning the
 * text, before any object exists.
 */
export function readJson(text: string): unknown {
  scan(text)
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new AppError('invalid_input', 'The body is not valid JSON.', { cause })
  }
}

function scan(text: string): void {
  const open: (Set<string> | null)[] = []
  let keys = 0
  for (let at = 0; at < text.length; at++) {
    const char = text[at]
    if (char === '{' || char === '[') {
      if (open.push(char === '{' ? new Set() : null) > maxDepth) throw refuse('The JSON is nested too deeply.')
    } else if (char === '}' || char === ']') open.pop()
    else if (char === '"') {
      const end = endOfString(text, at)
      const inside = open.at(-1)
      if (inside && isKey(text, end)) {
        if (++keys > maxKeys) throw refuse('The JSON has too many keys.')
        checkKey(text.slice(at, end + 1), inside)
      }
      at = end
    }
  }
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '"') return at
  }
  throw refuse('The body is not valid JSON.')
}

function isKey(text: string, end: number): boolean {
  for (let at = end + 1; at < text.length; at++) {
    const char = text[at]
    if (char === ':') return true
    if (char !== ' ' && char !== '\t' && char !== '\n' && char !== '\r') return false
  }
  return false
}

function checkKey(quoted: string, seen: Set<string>): void {
  let key: string
  try {
    key = JSON.parse(quoted) as string
  } catch {
    throw refuse('The body is not valid JSON.')
  }
  if (forbiddenKeys.has(key)) throw refuse(`The key "${key}" is not allowed.`)
  if (seen.has(key)) throw refuse('A key appears twice in the JSON.')
  seen.add(key)
}
