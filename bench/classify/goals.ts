import type { Score } from './score-cases'
import type { DisguiseScore } from './score-disguises'
import type { SpanScore } from './score-spans'
import type { TextTime, timeWorst } from './time-texts'

interface Measured {
  scores: readonly Score[]
  spans: readonly SpanScore[]
  hidden: readonly DisguiseScore[]
  times: readonly TextTime[]
  worst: ReturnType<typeof timeWorst> | null
  startMs: number
}

/** A row of the goals (classification.md section 13): what was measured beside what is wanted and what others reach. */
export interface Goal {
  name: string
  measured: string
  wanted: string
  isMet: boolean
  /** Measured or published figures of other tools. */
  peers: string
}

/** The rows that can be measured here; a set that is not at hand has none. */
export function goalsOf(measured: Measured): Goal[] {
  return [...scoreGoals(measured), ...spanGoals(measured), ...disguiseGoals(measured), ...speedGoals(measured)]
}

const shareOf = (part: number, whole: number) => (whole === 0 ? 1 : part / whole)

/** Sets whose goal is a recall and a share (or a number) of false alarms. */
const recallGoals: readonly { name: string; set: RegExp; recall: number; falseShare?: number; peers: string }[] = [
  {
    name: 'identifiers, certain positives',
    set: /^presidio$/,
    recall: 0.98,
    falseShare: 0.02,
    peers: 'Presidio .994 / .029; stdnum + ibantools + validator .862 / .030',
  },
  { name: 'check digits alone', set: /^presidio-validators$/, recall: 0.98, falseShare: 0.02, peers: '–' },
  {
    name: 'vendor secrets',
    set: /^gitleaks$/,
    recall: 0.98,
    peers: 'three tools together .997 (home set, .160 false)',
  },
  { name: 'secrets of a second tool', set: /^secretlint$/, recall: 0.85, peers: 'three tools together .775 to .895' },
  { name: 'own secrets', set: /^own-secrets/, recall: 0.95, peers: '–' },
  {
    name: 'source and configuration',
    set: /^code$/,
    recall: 0.97,
    falseShare: 0.01,
    peers: 'flourite .94 at .69 false',
  },
  { name: 'own code', set: /^own-code$/, recall: 0.95, falseShare: 0.02, peers: 'highlight.js .67 at .22 false' },
  { name: 'clinical', set: /^own-clinical$/, recall: 0.95, falseShare: 0.05, peers: 'three tools together .153' },
  { name: 'legal', set: /^own-legal$/, recall: 0.95, falseShare: 0.05, peers: 'three tools together .250' },
  { name: 'business', set: /^own-business$/, recall: 0.95, falseShare: 0.05, peers: 'three tools together .250' },
  { name: 'markings', set: /^own-markings$/, recall: 0.95, falseShare: 0.05, peers: '–' },
  {
    name: 'conversations',
    set: /^own-conversations$/,
    recall: 0.95,
    falseShare: 0.05,
    peers: 'three tools together .545',
  },
]

/** The same of the cases that nobody looks at while rules are written. */
const heldGoals = recallGoals
  .filter(({ set }) => /^\^own-(?:clinical|legal|business|markings|conversations|code)\$/.test(set.source))
  .map((goal) => ({
    ...goal,
    name: `${goal.name}, kept apart`,
    set: new RegExp(goal.set.source.replace(/\$$/, '-held$')),
  }))

function scoreGoals({ scores }: Measured): Goal[] {
  const all = scores.filter(({ group }) => group === 'all')
  const sumOf = (set: RegExp) => {
    const of = all.filter((score) => set.test(score.set))
    const sum = (key: 'found' | 'wanted' | 'falseAlarms' | 'clean' | 'above') => of.reduce((n, one) => n + one[key], 0)
    return {
      ...{ found: sum('found'), wanted: sum('wanted') },
      false: sum('falseAlarms'),
      clean: sum('clean'),
      above: sum('above'),
    }
  }
  const goals = [...recallGoals, ...heldGoals].flatMap(({ name, set, recall, falseShare, peers }): Goal[] => {
    const sum = sumOf(set)
    if (sum.wanted === 0) return []
    const found = shareOf(sum.found, sum.wanted)
    const wrong = sum.clean === 0 ? 0 : sum.false / sum.clean
    return [
      {
        name,
        measured: `${found.toFixed(3)} / ${sum.clean === 0 ? '–' : wrong.toFixed(3)}`,
        wanted: `≥ ${recall}${falseShare === undefined ? '' : ` / ≤ ${falseShare}`}`,
        isMet: found >= recall && (falseShare === undefined || wrong <= falseShare),
        peers,
      },
    ]
  })
  const hard = sumOf(/^own-hard-negatives/)
  if (hard.clean > 0)
    goals.push({
      ...{ name: 'hard negatives', measured: `${hard.false} of ${hard.clean}`, wanted: '≤ 1', isMet: hard.false <= 1 },
      peers: 'gitleaks 0',
    })
  const office = sumOf(/^own-office/)
  if (office.clean > 0)
    goals.push({
      name: 'ordinary prompts above Internal',
      measured: `${office.above} of ${office.clean}`,
      wanted: '≤ .02',
      isMet: office.above <= office.clean * 0.02,
      peers: 'three tools together .048 false',
    })
  return goals
}

function spanGoals({ spans }: Measured): Goal[] {
  return spans
    .filter(({ wanted, group }) => wanted > 0 && (group === 'structured' || group === 'person.name'))
    .map(({ group, found, wanted, right, reported }) => {
      const [recall, precision] = [shareOf(found, wanted), shareOf(right, reported)]
      const goal = group === 'structured' ? [0.97, 0.95] : [0.6, 0.85]
      return {
        name: group === 'structured' ? 'labelled sentences, structured' : 'labelled sentences, names',
        measured: `${recall.toFixed(3)} / ${precision.toFixed(3)}`,
        wanted: `≥ ${goal[0]} / ≥ ${goal[1]}`,
        isMet: recall >= (goal[0] ?? 1) && precision >= (goal[1] ?? 1),
        peers: group === 'structured' ? "Presidio's patterns .782 / 1" : 'Presidio plain R .60 over all types',
      }
    })
}

function disguiseGoals({ scores, hidden }: Measured): Goal[] {
  const corpus = scores
    .filter(({ set, group }) => set === 'evasion' && group !== 'all')
    .map(({ group, found, wanted }) => ({ disguise: group, found, tried: wanted }))
  return [...disguiseGoal('disguises', corpus), ...disguiseGoal('own disguises', hidden)]
}

function disguiseGoal(name: string, of: readonly DisguiseScore[]): Goal[] {
  const [found, tried] = [of.reduce((n, one) => n + one.found, 0), of.reduce((n, one) => n + one.tried, 0)]
  const worst = [...of].sort((a, b) => shareOf(a.found, a.tried) - shareOf(b.found, b.tried))[0]
  if (worst === undefined) return []
  const [whole, least] = [shareOf(found, tried), shareOf(worst.found, worst.tried)]
  return [
    {
      name: `${name}, all / the worst (${worst.disguise})`,
      measured: `${whole.toFixed(3)} / ${least.toFixed(3)}`,
      wanted: '≥ 0.92 / ≥ 0.75',
      isMet: whole >= 0.92 && least >= 0.75,
      peers: 'three tools together .421 / 0',
    },
  ]
}

const speeds = [
  { characters: 1_000, p50: 500, p95: 2_000, peers: 'Presidio 15 / 24 ms, gitleaks 1.7 / 3.2 ms' },
  { characters: 10_000, p95: 25_000, peers: '–' },
  { characters: 100_000, p95: 150_000, peers: '–' },
  { characters: 1_000_000, p95: 1_500_000, peers: '–' },
]
const ms = (microseconds: number) => `${(microseconds / 1_000).toFixed(microseconds < 10_000 ? 2 : 0)} ms`

function speedGoals({ times, worst, startMs }: Measured): Goal[] {
  const goals = speeds.flatMap(({ characters, p50, p95, peers }): Goal[] => {
    const of = times.find((one) => one.text === 'mix' && one.characters === characters)
    if (of === undefined) return []
    return [
      {
        name: `${characters / 1_000} kB, one in five with findings, p50 / p95`,
        measured: `${ms(of.p50)} / ${ms(of.p95)}`,
        wanted: `${p50 === undefined ? '' : `≤ ${ms(p50)} / `}≤ ${ms(p95)}`,
        isMet: of.p95 <= p95 && (p50 === undefined || of.p50 <= p50),
        peers,
      },
    ]
  })
  if (worst !== null)
    goals.push({
      name: `worst text of 100 kB against prose (${worst.worst[0]?.text})`,
      measured: `${worst.times.toFixed(1)} ×`,
      wanted: '≤ 4 ×',
      isMet: worst.times <= 4,
      peers: "gitleaks' patterns in re2js 14.6 ×",
    })
  return [
    ...goals,
    {
      name: 'all detectors compiled',
      measured: `${startMs} ms`,
      wanted: '≤ 500 ms',
      isMet: startMs <= 500,
      peers: '176 ms for 221 patterns',
    },
  ]
}
