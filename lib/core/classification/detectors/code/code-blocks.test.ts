import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createView } from '../../view'
import { codeBlocksOf } from './code-blocks'

const blocks = (text: string) => codeBlocksOf(createView('raw', text, null, ''))
const kinds = (text: string) => [...new Set(blocks(text).map(({ kind }) => kind))]

const code = 'def mean(xs):\n    total = sum(xs)\n    return total / len(xs)'
const config = 'queue:\n  workers: 4\n  retry: true\nstore:\n  path: /srv/queue'
const prose =
  'We would like to move the meeting to Thursday, because the room is taken. Please tell the others about it as well.'

describe('codeBlocksOf', () => {
  it.each([
    ['shell', '$ cd berths\n$ npm ci --omit=dev\n$ node server.js --port 80 &'],
    ['SQL', 'SELECT id, name\nFROM berth b\nJOIN quay q ON q.id = b.quay_id\nWHERE b.free = 1;'],
    ['Go', '\tif err != nil {\n\t\treturn nil, err\n\t}'],
    ['assembly', 'mov eax, [ebp+8]\nadd eax, 4\npush eax\ncall _berth\nret'],
    ['a diff', '@@ -1,4 +1,4 @@\n def mean(xs):\n-    return sum(xs) / 2\n+    return sum(xs) / len(xs)'],
    ['comments', '    // The quay is full: the ship has to wait.\n    // @see Quay#free\n    /* not yet */'],
    ['a doc string', '    """Put a ship at a berth.\n\n    :param ship: the ship\n    :returns: the berth\n    """'],
    ['a Makefile', 'build: deps\n\tgo build -o bin/app ./cmd/app\n\ndeps:\n\tgo mod download'],
    ['a Dockerfile', 'FROM debian:12\nRUN apt-get update && apt-get install -y curl\nCOPY app /srv/app'],
    ['Rust', "impl<'a> Berth<'a> {\n    pub fn free(&self) -> bool {\n        self.ship.is_none()\n    }\n}"],
    ['C#', 'foreach (var ship in ships)\n{\n    Console.WriteLine(ship.Name);\n}'],
    ['Visual Basic', 'For i = 2 To last\n    If Cells(i, 3).Value > 9 Then Rows(i).Hidden = True\nNext i'],
    ['Haskell', 'rise :: Ord a => [a] -> Bool\nrise [] = True\nrise xs = and (zipWith (<=) xs (tail xs))'],
    ['Prolog', 'berth(north, 12).\nfits(S, B) :- draught(S, D), berth(B, E), D < E.'],
    ['Lisp', "(defun free (q)\n  (remove-if #'taken (berths q)))"],
    ['COBOL', 'MOVE WS-DEPTH TO OUT-DEPTH.\nADD 1 TO WS-COUNT.\nGO TO 100-READ-NEXT.'],
    ['R', 'fit <- lm(load ~ depth, data = quay)\nsummary(fit)'],
    ['queries of logs', 'PortLogs\n| where level > 3\n| summarize n = count() by quay'],
    ['a formula', '=IFERROR(INDEX(Quay!$C$2:$C$90,MATCH(A2,Quay!$A$2:$A$90,0)),"")'],
    [
      'a query after a question',
      "why is this slow: select * from berth where free = 1 and depth > 12 and quay <> 'north';",
    ],
    [
      'minified code after a question',
      `what is it: !function(e,t){${'e.q=e.q||[];e.q.push(t.get("q"));'.repeat(3)}}(window);`,
    ],
    ['one long line', `const q=require("q");${'function f(a){return a.b(c[0])||d.e(f,"g")}'.repeat(8)}`],
  ])('finds %s as code', (_, text) => expect(kinds(text)).not.toEqual([]))

  it.each([
    ['YAML', config],
    ['a piece of JSON', '    "berth": 4,\n    "ship": "Alma",\n    "cargo": [\n      "timber"\n    ],'],
    ['TOML', '[queue]\nworkers = 4\nstore = "/srv/queue"\n\n[queue.retry]\nmax = 3'],
    ['properties', 'server.port=9090\nserver.ssl.enabled=true\nlogging.level.root=WARN'],
    ['an environment', 'PORT=3000\nLOG_LEVEL=debug\nSTORE_PATH=/srv/store'],
    ['Terraform', 'resource "net_subnet" "quay" {\n  cidr = "10.0.1.0/24"\n  tags = { team = "port" }\n}'],
    ['a crontab', '15 2 * * * /opt/quay/rotate\n@daily /opt/quay/report'],
    ['a switch', 'interface GigabitEthernet0/3\n switchport mode access\n no shutdown'],
    ['pinned packages', 'quay==1.4.0\nberth>=2.1,<3\nship[tls]~=0.9'],
    ['HTML', '<ul class="menu">\n  <li><a href="/jobs">Jobs</a></li>\n</ul>'],
    ['CSS', '.card {\n  border: 1px solid #ddd;\n  padding: 1rem;\n}'],
  ])('finds %s as configuration', (_, text) => expect(kinds(text)).toEqual(['config']))

  it.each([
    ['a letter', `Dear Mr Novak,\n\n${prose}\n\nKind regards\nIris Cole\nPhone: +44 20 7183 8750`],
    ['a list', 'Still to do:\n- call the roofer (again)\n- order ink; black\n- lunch with R. at noon'],
    ['a table', '| Day | Shift | Lead |\n|-----|-------|------|\n| Mon | early | Rosa |\n| Tue | late | Ben |'],
    ['cells', 'name,city,amount\nTom Baker,Leeds,12.50\nIris Cole,York,8.00'],
    ['a log', '2025-03-04 06:01:12 INFO belt 3 started\n2025-03-04 06:14:40 WARN belt 3 stopped, box jammed'],
    [
      'a stack trace',
      'java.io.IOException: disk full\n\tat port.Quay.free(Quay.java:12)\n\tat port.Main.main(Main.java:3)',
    ],
    [
      'a question about code',
      'Why is `for (const x of xs)` slower than a while loop, and should I care?\nI use node 20.',
    ],
    [
      'echoes',
      'PING quay (10.0.0.4) 56(84) bytes of data.\n64 bytes from quay: icmp_seq=1 ttl=58 time=3 ms\n--- quay ping statistics ---',
    ],
    [
      'fields of a log',
      'level=info ts=2025-03-04 caller=a.go:8 msg="up"\nlevel=warn ts=2025-03-04 caller=b.go:9 msg="slow"',
    ],
    ['a compiler', "a.c:14:9: error: expected ';' before 'return'\n   14 |     n++\n      |        ^"],
    [
      'words of programs in prose',
      'If the fee (net) exceeds 500 then ask Tom.\nSelect two berths (max.) from the list; update it weekly.\nNext up: call Ben (quay 3).',
    ],
    ['a form', 'Name: Iris Cole\nRoom: 204\nFrom: 4 May\nTo: 9 May'],
    ['Japanese', '来週の会議の資料を確認してください。\n明日の午後までにお返事をいただけると助かります。'],
  ])('leaves %s alone', (_, text) => expect(kinds(text)).toEqual([]))

  it('leaves the prose around a block out of it', () => {
    const text = `${prose}\n\n${code}\n\n${prose}`
    expect(blocks(text)).toEqual([{ kind: 'source', start: text.indexOf('def'), end: text.indexOf('len(xs)') + 7 }])
  })

  it('keeps what it found when anything follows, and its kind', () => {
    const part = fc.constantFrom(
      code,
      config,
      prose,
      '```',
      'name,email\nA,a@b.example',
      '- one\n- two',
      '{\n  "a": 1\n}',
    )
    const check = fc.property(fc.array(part, { maxLength: 5 }), fc.array(part, { maxLength: 5 }), (before, after) => {
      const text = before.join('\n\n')
      const longer = blocks([text, ...after].join('\n\n'))
      for (const { kind, start, end } of blocks(text)) {
        expect(longer.some((other) => other.kind === kind && other.start <= start && other.end >= end)).toBe(true)
      }
    })
    fc.assert(check, { numRuns: 300 })
  })
})
