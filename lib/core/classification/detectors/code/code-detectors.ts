import type { Detector } from '../../detector'
import type { View } from '../../view'
import { codeBlocksOf } from './code-blocks'
import { internalCode } from './internal-code'

/** The whole text as it stands, and what was decoded: code in a string of JSON is code. */
const readViews = new Set(['raw', 'canonical', 'decoded'])

function detectorFor(kind: 'code.source' | 'code.config', examples: Detector['examples']): Detector {
  return {
    id: kind,
    kind,
    chance: 1e-3,
    noise: 5,
    keywords: [],
    *scan(view: View) {
      if (!readViews.has(view.name)) return
      for (const block of codeBlocksOf(view)) {
        if (`code.${block.kind}` !== kind) continue
        yield { type: kind, start: block.start, end: block.end, evidence: [{ code: 'structure', id: kind }] }
      }
    },
    examples,
  }
}

export const codeDetectors: readonly Detector[] = [
  detectorFor('code.source', {
    match: [
      'function add(a, b) {\n  const sum = a + b;\n  return sum;\n}',
      'def load(path):\n    with open(path) as f:\n        return json.load(f)',
    ],
    miss: [
      'We should meet on Friday.\nI will bring the plan.\nPlease confirm.',
      'Shopping list:\n- milk\n- bread\n- eggs',
    ],
  }),
  detectorFor('code.config', {
    match: [
      'server:\n  port: 8080\n  host: app\nlogging:\n  level: info',
      '{\n  "name": "app",\n  "version": "1.2.0"\n}',
    ],
    miss: ['Dear all,\nplease find the minutes below.\nBest regards'],
  }),
  internalCode,
]
