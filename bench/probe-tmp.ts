import { readFileSync } from 'node:fs'
import { createDetectorSet } from '@/lib/core/classification/detector-set'
import { findingsOf, levelOfFindings } from './classify/judge-case'
const set = createDetectorSet()
for (const line of readFileSync('/tmp/probes.txt', 'utf8').split('\n')) {
  if (!line.includes('\t')) continue
  const [want, text] = line.split('\t') as [string, string]
  const all = findingsOf(set, text.split(' @@ ').map((t) => t.replaceAll('\\n', '\n')))
  const got = [...new Set(all.filter((f) => f.confidence !== 'low').map((f) => f.type))]
  const ok = want === '-' ? got.every((t) => !/^(legal|business|health|marking|finance.payroll)/.test(t)) : got.some((t) => t.startsWith(want))
  if (!ok) console.log(want, '|', text.slice(0, 150), '|', got.join(' '), levelOfFindings(all), all.filter((f) => f.confidence === 'low').map((f) => f.type).join(' '))
}
