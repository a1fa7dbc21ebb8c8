import { z } from 'zod'
import { type Role, roles } from './role'

/** One person in a pasted list, before anybody asked who that is. */
export interface InviteEntry {
  /** Line of the text, from 1. */
  line: number
  /** The address as it will be kept; null = what stands there is none. */
  email: string | null
  /** What stands there, for people to find it again. */
  text: string
  /** As written; null = none is. */
  role: Role | null
  groups: string[]
}

/** What an invitation list may say at once; more is told, and not invited. */
export const maxInvites = 200

const headWords: Record<string, 'email' | 'role' | 'groups'> = {
  email: 'email',
  'e-mail': 'email',
  mail: 'email',
  address: 'email',
  role: 'role',
  group: 'groups',
  groups: 'groups',
  team: 'groups',
}

/**
 * Reads people from pasted text: one a line as `email, role, groups…`, CSV or a spreadsheet's tabs with or without a head
 * line, plain addresses in any number, or `Name <address>` as mail programs write it. Total: any text gives entries.
 */
export function readInviteList(text: string): InviteEntry[] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|[\r\n]/)
    .map((whole, index) => ({ whole, line: index + 1, cells: cellsOf(whole) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
  const [first] = lines
  const columns = first && !first.whole.includes('@') ? columnsOf(first.cells) : null
  const body = columns === null ? lines : lines.slice(1)
  return body.flatMap(({ line, cells }) => (columns === null ? readFree(line, cells) : [readRow(line, cells, columns)]))
}

/** Cells between tabs, semicolons or commas; what stands in quotes is one piece, and doubled quotes are one. */
function cellsOf(line: string): string[] {
  const cut = line.includes('\t') ? '\t' : /^[^,"]*;/.test(line) ? ';' : ','
  const cells: string[] = ['']
  let isQuoted = false
  for (let at = 0; at < line.length; at++) {
    const sign = line[at] ?? ''
    if (sign === '"' && isQuoted && line[at + 1] === '"') at++
    else if (sign === '"') {
      isQuoted = !isQuoted
      continue
    }
    if (sign === cut && !isQuoted) cells.push('')
    else cells[cells.length - 1] += sign
  }
  return cells.map((cell) => cell.trim())
}

type Columns = (keyof typeof headWords | null)[]

/** What each column holds; null where this is no head line, since no column is of addresses. */
function columnsOf(cells: string[]): Columns | null {
  const columns = cells.map((cell) => headWords[cell.toLowerCase()] ?? null)
  return columns.includes('email') ? columns : null
}

function readRow(line: number, cells: string[], columns: Columns): InviteEntry {
  const under = (column: string) => cells.filter((cell, index) => columns[index] === column && cell !== '')
  const written = under('role')[0] ?? null
  const role = roleOf(written)
  const groups = under('groups').flatMap((cell) => cell.split(/[;|]/))
  return entryOf(line, under('email')[0] ?? cells.join(', '), role, [
    ...(written !== null && role === null ? [written] : []),
    ...groups,
  ])
}

/** Without a head: a line of addresses only is so many people; else the first address, and after it role and groups. */
function readFree(line: number, cells: string[]): InviteEntry[] {
  const filled = cells.filter((cell) => cell !== '')
  if (filled.every((cell) => cell.includes('@'))) return filled.map((cell) => entryOf(line, cell, null, []))
  const at = filled.findIndex((cell) => cell.includes('@'))
  if (at < 0) return [entryOf(line, filled.join(', '), null, [])]
  const [next, ...rest] = filled.slice(at + 1)
  const role = roleOf(next ?? null)
  return [entryOf(line, filled[at] ?? '', role, role === null && next !== undefined ? [next, ...rest] : rest)]
}

const roleOf = (word: string | null) => roles.find((role) => role === word?.toLowerCase()) ?? null

const addressSchema = z.email().max(254)

function entryOf(line: number, text: string, role: Role | null, groups: string[]): InviteEntry {
  const inBrackets = /<([^<>]*)>/.exec(text)?.[1] ?? text
  const address = inBrackets
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/[;,.]+$/, '')
    .toLowerCase()
  const email = addressSchema.safeParse(address).success ? address : null
  return { line, email, text: text.slice(0, 300), role, groups: groups.map((name) => name.trim()).filter(Boolean) }
}
