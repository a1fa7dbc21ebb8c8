/**
 * Cuts markdown into blocks that can be parsed alone, so that a growing answer is parsed at its last block only.
 * Joined, the blocks give the text again. Never cuts inside a fence, and keeps what hangs on a list with its list.
 */
export function splitBlocks(markdown: string): string[] {
  const blocks: string[] = []
  let block = ''
  let fence: string | null = null
  let blankBefore = false
  for (const line of markdown.split(/(?<=\n)/)) {
    const blank = line.trim() === ''
    if (fence === null && blankBefore && !blank && !continuesBlock(block, line)) {
      blocks.push(block)
      block = ''
    }
    block += line
    const marker: string | null = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? (fence ? closingMarker(line) : null)
    if (fence === null && marker) fence = marker
    else if (fence !== null && marker && closes(fence, line)) fence = null
    blankBefore = blank
  }
  if (block !== '') blocks.push(block)
  return blocks
}

/** Is the last fence of this block still open, so that more code may come? */
export function hasOpenFence(block: string): boolean {
  let fence: string | null = null
  for (const line of block.split('\n')) {
    const marker = /^\s*(?:[-*+]\s+|\d+[.)]\s+)?(`{3,}|~{3,})/.exec(line)?.[1]
    if (!marker) continue
    if (fence === null) fence = marker
    else if (closes(fence, line)) fence = null
  }
  return fence !== null
}

/** Indented text after a blank line belongs to what stands before it, and so does the next item of a list. */
function continuesBlock(block: string, line: string): boolean {
  if (/^(?: {2,}|\t)/.test(line)) return true
  return isItem(block.slice(0, 200)) && isItem(line)
}

function isItem(line: string): boolean {
  return /^ {0,3}(?:[-*+]|\d{1,9}[.)])\s/.test(line)
}

function closingMarker(line: string): string | null {
  return /^\s*(`{3,}|~{3,})\s*$/.exec(line)?.[1] ?? null
}

function closes(fence: string, line: string): boolean {
  const marker = closingMarker(line)
  return marker !== null && marker[0] === fence[0] && marker.length >= fence.length
}
