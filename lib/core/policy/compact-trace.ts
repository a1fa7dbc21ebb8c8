import type { Trace } from './decision'

/**
 * What is stored with the run and in the audit event: the contributions that held and the shadow hits. The full trace
 * is computed again from the stored facts and the stored version.
 */
export function compactTrace(trace: Trace): Trace {
  return { ...trace, rules: trace.rules.filter((rule) => rule.held) }
}
