import type { LineShape } from './line-shape'

const echoes =
  / bytes from |\bicmp_seq=|\bbytes=\d+ time|^PING \S+ \(|\bpackets? (?:transmitted|received)|(?: \.){3,}|^goroutine \d+ \[|^panic: /
const banner = /^--- .+ ---$/
const accessLog = /^\S+ \S+ \S+ \[\d{1,2}\/\w{3}\/\d{4}:/
const fieldLog = /^(?:level|lvl|ts|time|timestamp)=\S+ \w+=/
const objectLog =
  /"(?:level|severity|lvl)" ?:.*"(?:msg|message|ts|time|timestamp)" ?:|"(?:ts|time|timestamp|@timestamp)" ?:.*"(?:level|severity|lvl)" ?:/
const complaint = /^[\w./\\-]+\.\w{1,5}[:(]\d+(?:[:,]\d+)?\)?: ?(?:in [`'<]|(?:fatal )?(?:error|warning|note)\b)/
const excerpt = /^\d{0,5} ?\|\s+[\^~|;]*$|^\d{1,5} \|\s+\S/
const frame =
  /^#\d{1,3} (?:\/|\{main|0x|[\w:~]+ ?\()|^from \S+:\d+:in |^\/\S+:\d+(?: \+0x\w+)?$|^thrown in \S|^[\w.]+\.\w+\((?:\.\.\.|0x[\w, .]*)?\)$/
const change = /^(?:modified|deleted|renamed|new file|both modified): {2,}\S/
const fileName = /^[\w ()-][\w .()-]*\.(?:docx?|xlsx?|pdf|jpe?g|png|pptx?|txt|csv|zip|msg|eml|heic|mp4)$/i

/** What programs print: echoes of a network, logs, complaints of compilers with the lines they quote, changed files. */
export function isOutput(text: string, shape: LineShape, isAfterOutput: boolean): boolean {
  if (shape.signs === 0) return false
  const line = text.slice(shape.start, shape.end)
  return (
    echoes.test(line) ||
    (line.startsWith('---') && banner.test(line)) ||
    accessLog.test(line) ||
    (shape.tightAssigns > 1 && fieldLog.test(line)) ||
    (line.startsWith('{') && objectLog.test(line)) ||
    complaint.test(line) ||
    (isAfterOutput && excerpt.test(line)) ||
    isFrame(line, isAfterOutput) ||
    (shape.indent > 0 && change.test(line)) ||
    (shape.words < 12 && fileName.test(line))
  )
}

/** A place in a trace; one that a program might say as well counts only after another. */
function isFrame(line: string, isAfterOutput: boolean): boolean {
  return frame.test(line) && (isAfterOutput || line.charAt(0) === '#' || line.startsWith('from '))
}
