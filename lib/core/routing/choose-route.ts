import type { Choice } from './mode'
import type { Route } from './rank-models'

/** From this score on, Auto takes the deep path. */
const threshold = 0.5

/** What is told by structure: things that make a task long or linked, whatever its topic. */
const signs: [RegExp, number][] = [
  [/```|^\s{4,}\S/m, 1.1],
  [/^\s*at .+:\d+|Traceback|Exception|error TS\d+/m, 1.2],
  [/^[+-]{3} |^@@ /m, 1.0],
  [/[=≤≥∑∫√]|\b(prove|derive|integral|theorem|beweise)\b/i, 1.2],
  [/\b(why|trade-?offs?|compare|analy[sz]e|design|plan|step by step|warum|vergleiche|analysiere|entwirf)\b/i, 0.9],
  [/\b(exactly|at least|at most|without|must not|genau|mindestens|höchstens|ohne)\b/i, 0.5],
  [/\b(refactor|debug|implement|optimi[sz]e|architecture)\b/i, 0.9],
  [/\b(translate|summari[sz]e|rewrite|rephrase|spell|shorten|übersetze|fasse zusammen|kürze)\b/i, -0.9],
]

/** How hard the task looks, 0 … 1: a logistic sum over size and structure. Pure, linear in the text's length. */
function difficultyOf(text: string, inputTokens: number): number {
  const size = 0.35 * Math.log2(Math.max(1, inputTokens / 64))
  const sum = signs.reduce((total, [sign, weight]) => (sign.test(text) ? total + weight : total), size - 2.4)
  return 1 / (1 + Math.exp(-sum))
}

/** The route of a request: what the person chose, or for Auto what the task looks like. */
export function chooseRoute(choice: Choice, text: string, inputTokens: number): { route: Route; score: number } {
  const score = difficultyOf(text, inputTokens)
  if (choice === 'fast' || choice === 'deep') return { route: choice, score }
  return { route: score >= threshold ? 'deep' : 'fast', score }
}
