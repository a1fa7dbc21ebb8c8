import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maxInvites, readInviteList } from './invite-list'
import { type InviteHouse, judgeInvites } from './judge-invites'

const short = (text: string) =>
  readInviteList(text).map(({ email, role, groups }) => [email, role, ...groups].map((one) => one ?? '–').join(' '))

describe('readInviteList', () => {
  it.each<[string, string, string[]]>([
    ['one address', 'ada@example.org', ['ada@example.org –']],
    [
      'one a line, with empty lines',
      '\nada@example.org\r\n\n bob@example.org \n',
      ['ada@example.org –', 'bob@example.org –'],
    ],
    ['many in a line', 'ada@example.org, bob@example.org;', ['ada@example.org –', 'bob@example.org –']],
    [
      'as a mail program writes them',
      'Ada L <Ada@Example.org>; Bob <bob@example.org>',
      ['ada@example.org –', 'bob@example.org –'],
    ],
    [
      'a name with a comma, in quotes or not',
      '"L, Ada" <ada@example.org>\nB, Bob <bob@example.org>',
      ['ada@example.org –', 'bob@example.org –'],
    ],
    ['with role and groups', 'ada@example.org, Auditor, Legal, Sales', ['ada@example.org auditor Legal Sales']],
    ['with groups and no role', 'ada@example.org, Legal', ['ada@example.org – Legal']],
    [
      'a head line, columns in any order',
      'Name,Groups,E-mail,Role\nAda,Legal|Sales,ada@example.org,admin',
      ['ada@example.org admin Legal Sales'],
    ],
    ['a head line, a role that is none', 'email,role\nada@example.org,boss', ['ada@example.org – boss']],
    ['from a spreadsheet', 'email\trole\nada@example.org\tmember', ['ada@example.org member']],
    [
      'a byte order mark and semicolons',
      '\uFEFFemail;groups\nada@example.org;"Legal;Sales"',
      ['ada@example.org – Legal Sales'],
    ],
    ['a link', 'mailto:ada@example.org', ['ada@example.org –']],
    ['what is no address', 'hello\nada@', ['– –', '– –']],
    ['nothing', ' \n\t\n', []],
  ])('reads %s', (_, text, expected) => {
    expect(short(text)).toEqual(expected)
  })

  it('takes any text, and names of it only lines that are there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const lines = text.split(/\r\n|[\r\n]/).length
        for (const entry of readInviteList(text)) expect(entry.line).toBeLessThanOrEqual(lines)
      }),
    )
  })

  it('finds each address of a list again, whatever stands around it', () => {
    const address = fc
      .tuple(fc.stringMatching(/^[a-z]{1,8}$/), fc.stringMatching(/^[a-z]{1,8}$/))
      .map(([a, b]) => `${a}@${b}.org`)
    const written = address.chain((email) =>
      fc
        .constantFrom(email, `Ada <${email}>`, `"L, Ada" <${email.toUpperCase()}>`, `${email}, member`)
        .map((text) => ({ email, text })),
    )
    fc.assert(
      fc.property(fc.array(written, { maxLength: 20 }), (list) => {
        const read = readInviteList(list.map(({ text }) => text).join('\n'))
        expect(read.map(({ email }) => email)).toEqual(list.map(({ email }) => email))
      }),
    )
  })
})

const legal = { id: '1', slug: 'legal', name: 'Legal affairs' }
const house: InviteHouse = {
  people: new Set(['here@example.org']),
  invited: new Set(['open@example.org']),
  groups: [legal, { id: '2', slug: 'sales', name: 'Sales' }],
  roles: ['member', 'auditor', 'admin'],
  defaults: { role: 'member', groupIds: ['2'] },
}
const judge = (text: string) => judgeInvites(readInviteList(text), house)

describe('judgeInvites', () => {
  it.each([
    ['new@example.org', 'fine'],
    ['new@example.org, admin, legal', 'fine'],
    ['nobody', 'address'],
    ['Here@example.org', 'here'],
    ['open@example.org', 'invited'],
    ['new@example.org, owner', 'role'],
    ['new@example.org, member, Nowhere', 'group'],
  ])('says of %s: %s', (text, verdict) => {
    expect(judge(text)[0]?.verdict).toBe(verdict)
  })

  it('invites nobody twice, and gives what the list does not name', () => {
    const [first, second] = judge('new@example.org\nNEW@example.org, admin')
    expect(first).toMatchObject({ verdict: 'fine', role: 'member', groups: [{ id: '2', name: 'Sales' }] })
    expect(second?.verdict).toBe('twice')
  })

  it('finds groups by name and by slug, keeps their order, and tells which are unknown', () => {
    const [line] = judge('new@example.org, member, SALES, legal affairs, legal, Nowhere')
    expect(line?.groups.map(({ id }) => id)).toEqual(['2', '1'])
    expect(line?.unknown).toEqual(['Nowhere'])
  })

  it('calls no more lines fine than may be invited at once', () => {
    const lines = judge(Array.from({ length: maxInvites + 3 }, (_, n) => `p${n}@example.org`).join('\n'))
    expect(lines.filter(({ verdict }) => verdict === 'fine')).toHaveLength(maxInvites)
    expect(lines.slice(maxInvites).map(({ verdict }) => verdict)).toEqual(['over', 'over', 'over'])
  })
})
