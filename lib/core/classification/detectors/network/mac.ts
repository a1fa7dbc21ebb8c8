import { hasCue } from '../../context'
import type { Detector } from '../../detector'
import type { View, Window } from '../../view'

const pair = '[0-9A-Fa-f]{2}'
const forms = new RegExp(
  `${pair}([:-])${pair}(?:\\1${pair}){4}(?:\\1${pair}\\1${pair})?|[0-9A-Fa-f]{4}\\.[0-9A-Fa-f]{4}\\.[0-9A-Fa-f]{4}`,
  'g',
)
const cues = [
  'mac',
  'mac address',
  'hardware address',
  'hwaddr',
  'ethernet',
  'physical address',
  'mac-adresse',
  'wlan',
  'wifi',
  'bssid',
]

/** Hardware addresses (EUI-48, EUI-64): in pairs, in Cisco's groups of four, or twelve digits with a cue. */
export const macDetector: Detector = {
  id: 'network.mac',
  kind: 'network.mac',
  chance: 1e-4,
  noise: 1,
  keywords: [],
  *scan(view: View, at: Window) {
    forms.lastIndex = at.start
    for (let match = forms.exec(view.text); match !== null && match.index < at.end; match = forms.exec(view.text)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (/[\w:.-]/.test(view.text.charAt(start - 1)) || /^(?:[\w:]|[-.]\w)/.test(view.text.slice(end, end + 2)))
        continue
      if (/^(?:00|ff)(?:.?(?:00|ff))*$/i.test(match[0])) continue
      const isDotted = match[0].includes('.')
      const odds = isDotted && !/[a-f]/i.test(match[0]) ? { chance: 0.01, noise: 20 } : {}
      yield {
        type: 'network.mac',
        start,
        end,
        ...odds,
        hasContext: isDotted && hasCue(view, start, end, cues),
        evidence: [{ code: 'format', id: 'mac' }],
      }
    }
  },
  examples: {
    match: ['eth0 3c:52:82:aa:01:9f up', '3C-52-82-AA-01-9F', 'arp 3c52.82aa.019f'],
    miss: ['3c:52:82:aa:01', '3c:52-82:aa:01:9f', 'ff:ff:ff:ff:ff:ff', '12:30:45'],
  },
}

/** Twelve hex digits without separators, named as a hardware address. */
export const bareMacDetector: Detector = {
  id: 'network.mac.bare',
  kind: 'network.mac',
  chance: 0.5,
  noise: 20,
  keywords: ['mac address', 'mac-adresse', 'hwaddr', 'adresse mac', 'direccion mac', 'mac:'],
  *scan(view: View, at: Window) {
    for (const hit of at.hits) {
      const match = /(?<![\w-])[0-9A-Fa-f]{12}(?![\w-])/.exec(view.text.slice(hit, hit + 50))
      if (match === null) continue
      const start = hit + match.index
      yield { type: 'network.mac', start, end: start + 12, hasContext: true, evidence: [{ code: 'name', id: 'mac' }] }
    }
  },
  examples: { match: ['MAC address 3C5282AA019F'], miss: ['the MAC address is unknown'] },
}
