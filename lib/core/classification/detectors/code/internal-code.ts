import type { Candidate, Detector } from '../../detector'
import type { View, Window } from '../../view'
import { type CodeBlock, codeBlocksOf } from './code-blocks'
import { hasOpenLicence } from './code-licence'
import { isInternalHostAt } from './internal-host-name'

/** Ends of names that only a private network resolves, and the usual names of a company's own servers. */
const hostKeywords = [
  '.corp',
  '.internal',
  '.lan',
  '.local',
  'git@',
  '//artifactory.',
  '//nexus.',
  '//gitlab.',
  '//jenkins.',
]

/** What a company writes over code that is not to leave it; in nine languages, in `foldText` form. */
const ownerKeywords = [
  ...['all rights reserved', 'proprietary and confidential', 'confidential and proprietary', 'company confidential'],
  ...['strictly confidential', 'internal use only', 'unauthorized copying', 'unauthorised copying', 'trade secret'],
  ...['do not distribute', 'not for distribution', 'proprietary information', 'confidential information of'],
  ...['alle rechte vorbehalten', 'nur fur den internen gebrauch', 'streng vertraulich', 'weitergabe untersagt'],
  ...['tous droits reserves', 'usage interne', 'strictement confidentiel', 'reproduction interdite'],
  ...['todos los derechos reservados', 'uso interno', 'estrictamente confidencial', 'tutti i diritti riservati'],
  ...['todos os direitos reservados', 'alle rechten voorbehouden', 'wszelkie prawa zastrzezone', 'med ensamratt'],
]

/** These alone are on open-source code as well: they need a copyright line beside them. */
const reserved = /^(?:all rights|alle rechte|tous droits|todos |tutti |wszelkie)/
const lineChars = 200
const licenceChars = 4_000

/** A copyright line, a marking or an internal host inside a block of code. */
function* findInternalCode(view: View, at: Window): Iterable<Candidate> {
  const blocks = codeBlocksOf(view)
  const judged = new Map<CodeBlock, boolean>()
  let index = 0
  for (const hit of at.hits) {
    while (index < blocks.length && (blocks[index]?.end ?? 0) <= hit) index += 1
    const block = blocks[index]
    if (block === undefined || hit < block.start || judged.get(block) === true) continue
    const evidence = evidenceAt(view, hit)
    if (evidence === null) continue
    judged.set(block, true)
    if (evidence === 'owner' && hasOpenLicence(view.folded.slice(block.start, block.start + licenceChars))) continue
    yield {
      ...{ type: 'code.internal', start: block.start, end: block.end, hasContext: evidence === 'owner' },
      evidence: [{ code: 'structure', id: evidence }],
    }
  }
}

function evidenceAt(view: View, hit: number): 'host' | 'owner' | null {
  const first = view.folded.charAt(hit)
  if (first === '.' || first === '/' || view.folded.startsWith('git@', hit))
    return isInternalHostAt(view.folded, hit) ? 'host' : null
  const start = Math.max(0, hit - lineChars)
  const line = view.folded.slice(start, hit + lineChars)
  const newline = line.lastIndexOf('\n', hit - start - 1)
  const head = line.slice(newline + 1, hit - start)
  const isComment = /^\s*(?:\/\/|\/\*|\*|#|--|;|<!--|"""|''')/.test(head)
  const hasCopyright = /copyright|©|\(c\)/.test(line)
  if (reserved.test(view.folded.slice(hit, hit + 20))) return hasCopyright ? 'owner' : null
  return isComment || hasCopyright ? 'owner' : null
}

/** `code.internal`: code whose own lines say that it belongs to somebody. */
export const internalCode: Detector = {
  id: 'code.internal',
  kind: 'code.internal',
  chance: 1e-4,
  noise: 5,
  keywords: [...hostKeywords, ...ownerKeywords],
  *scan(view: View, at: Window) {
    if (view.seams === null) yield* findInternalCode(view, at)
  },
  examples: {
    match: [
      '/*\n * Copyright (c) 2024 Brackwater Logistics GmbH. All rights reserved.\n * Unauthorized copying of this file is prohibited.\n */\nexport function berthOf(ship) {\n  return ship.berth ?? null;\n}',
      'services:\n  api:\n    image: registry.brackwater.corp/berths:4.2\n    environment:\n      DB_URL: postgres://db01.brackwater.internal/berths',
      '# Nur für den internen Gebrauch\ndef tarif(gewicht):\n    return 4.5 if gewicht < 2 else 7.9',
      'git clone git@git.brackwater.net:port/berths.git\ncd berths && npm ci\nnpm run build -- --target=prod',
    ],
    miss: [
      '// Copyright (c) 2024 Someone. All rights reserved.\n// Licensed under the MIT License.\nexport const id = (x) => {\n  return x;\n}',
      'function add(a, b) {\n  const sum = a + b;\n  return sum;\n}',
      'This report is for internal use only. Please do not distribute it.',
      'this.local = options.local;\nself.internal = state.internal;\nreturn this.local(self.internal);',
    ],
  },
}
