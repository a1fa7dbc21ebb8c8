import { hasCue } from '../../context'
import type { Detector } from '../../detector'
import type { View, Window } from '../../view'

/** Names that no public registry gives out (RFC 6762, 8375, ICANN's reserved strings). */
const suffixes = ['.corp', '.internal', '.lan', '.local', '.intranet', '.home.arpa', '.localdomain', '.intern', '.priv']
const cues =
  'host|server|hostname|ssh|ping|connect|dns|url|machine|fqdn|domain|proxy|endpoint|database|rdp|vpn|printer|share|folder|drive|laufwerk|netzlaufwerk|rechner|drucker|serveur|servidor|maquina|serwer|path|unc'.split(
    '|',
  )
/** Written in manuals and made by tools everywhere: they name no one's machine. */
const common =
  /(?:^|\.)(?:example|localhost|localhost\.localdomain|host\.docker|gateway\.docker|kubernetes\.docker|metadata\.google|mysite|mydomain|foo|my-?app)\.[a-z.]+$|^kubernetes\.default|^localhost/

/** Names of machines on an internal network. */
export const internalHostDetector: Detector = {
  id: 'network.internal-host',
  kind: 'network.internal-host',
  chance: 1e-3,
  noise: 8,
  keywords: suffixes,
  *scan(view: View, at: Window) {
    const { folded } = view
    for (const hit of at.hits) {
      const suffix = suffixes.filter((one) => folded.startsWith(one, hit)).sort((a, b) => b.length - a.length)[0] ?? ''
      const end = hit + suffix.length
      // A property, a file ("settings.local.json") or a longer name.
      if (/^(?:[\w([\]-]|\.[a-z0-9_]|\s?=[^=])/.test(folded.slice(end, end + 3))) continue
      const before = folded.slice(Math.max(0, hit - 100), hit)
      const host = /[a-z0-9][a-z0-9.-]*$/.exec(before)?.[0] ?? ''
      const start = hit - host.length
      if (host === '' || (/[.\w$@/-]/.test(folded.charAt(start - 1)) && !/[@/]/.test(folded.charAt(start - 1))))
        continue
      if (common.test(host + suffix) || host.includes('..')) continue
      const isPlaced = /(?:\/\/|@)$/.test(folded.slice(Math.max(0, start - 2), start))
      if (!isPlaced && folded.charAt(start - 1) === '/') continue
      const isNamed = /\d|-/.test(host) || host.includes('.') || isPlaced
      const hasContext = hasCue(view, start, end, cues)
      if (!isNamed && !hasContext) continue
      yield {
        type: 'network.internal-host',
        start,
        end,
        chance: isNamed ? undefined : 0.5,
        hasContext,
        evidence: [{ code: 'format', id: 'suffix' }],
      }
    }
  },
  examples: {
    match: [
      'http://jira.corp/browse',
      'ssh db-03.internal',
      'ping print.office.lan',
      'the server fileserver.local is down',
    ],
    miss: ['settings.local.json', 'this.local = 1', '.env.local', 'http://localhost:3000', 'example.local'],
  },
}

/** Windows shares: `\\server\share`. */
export const uncPathDetector: Detector = {
  id: 'network.internal-host.unc',
  kind: 'network.internal-host',
  chance: 1e-3,
  noise: 8,
  keywords: ['\\\\'],
  *scan(view: View, at: Window) {
    for (const hit of at.hits) {
      if (view.text.charAt(hit - 1) === '\\') continue
      const match = /^\\\\([A-Za-z0-9][\w.-]{1,62})(\\{1,2})[\w$.-][\w$. -]{0,60}/.exec(view.text.slice(hit, hit + 140))
      if (match === null || (match[2]?.length ?? 1) > 1) continue
      const server = match[1] ?? ''
      const isNamed = /[-.A-Z]/.test(server) || /[a-z]\d/.test(server)
      const end = hit + 2 + server.length
      const hasContext = hasCue(view, hit, end, cues)
      if (server.length < 3 || (!isNamed && !hasContext)) continue
      yield {
        type: 'network.internal-host',
        start: hit,
        end,
        chance: isNamed ? undefined : 0.5,
        hasContext,
        evidence: [{ code: 'format', id: 'unc' }],
      }
    }
  },
  examples: { match: ['see \\\\FS01\\Finance\\Q3.xlsx'], miss: ['\\\\d+\\\\w', 'a \\\\ b', '\\\\hline\\\\'] },
}
