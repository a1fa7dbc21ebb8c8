import type { z } from 'zod'
import { checkDocument } from './check-document'
import { compileCondition } from './compile-condition'
import type { CompiledException, CompiledPolicy, CompiledRule } from './compiled-policy'
import type { GroupId, Instant, LevelId } from './decision'
import { type Condition, type Exception, type PolicyDocument, policyDocumentSchema } from './document'
import { maxDocumentBytes } from './document-size'
import { levelTableOf } from './level-table'
import { nearestKey } from './nearest-key'
import type { Problem } from './problem'
import { createZoneReader, endOfDay } from './zone'

/** What the caller knows beside the document. */
export interface CompileContext {
  /** Every group of the organization, by slug. Left out: every group named counts as known. */
  groups?: readonly GroupId[]
  publishedAt?: Instant
}

/**
 * Turns a document (parsed YAML or JSON, not trusted) into a policy, or says everything that is wrong with it, each with
 * its path. Never throws. zod first, then names and the matrix (policy.md sections 3 and 7).
 */
export function compilePolicy(
  document: unknown,
  version: number,
  context: CompileContext = {},
): { policy: CompiledPolicy } | { problems: Problem[] } {
  try {
    if (byteLength(document) > maxDocumentBytes) return refuse('The document is larger than 512 kB.')
    const parsed = policyDocumentSchema.safeParse(document)
    if (!parsed.success) return { problems: parsed.error.issues.flatMap((issue) => problemsOf(issue)) }
    const problems = checkDocument(parsed.data)
    if (problems.length > 0) return { problems }
    return { policy: assemble(parsed.data, version, context) }
  } catch {
    return refuse('The document cannot be read: it must be plain data, as YAML or JSON give it.')
  }
}

function refuse(sentence: string): { problems: Problem[] } {
  return { problems: [{ path: [], sentence }] }
}

function byteLength(document: unknown): number {
  return new TextEncoder().encode(JSON.stringify(document) ?? '').length
}

function problemsOf(issue: z.core.$ZodIssue): Problem[] {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part))
  if (issue.code !== 'unrecognized_keys') return [{ path, sentence: `${issue.message}.` }]
  return issue.keys.map((key) => {
    const nearest = nearestKey(key)
    const hint = nearest === null ? '' : ` Did you mean "${nearest}"?`
    return { path: [...path, key], sentence: `Unknown key "${key.slice(0, 60)}".${hint}` }
  })
}

function assemble(document: PolicyDocument, version: number, context: CompileContext): CompiledPolicy {
  const levels = document.levels.map((level) => level.id)
  const rank: ReadonlyMap<LevelId, number> = new Map(levels.map((id, index) => [id, index]))
  const compiled = (condition: Condition) => compileCondition(condition, rank)
  return {
    version,
    document,
    levels,
    rank,
    table: levelTableOf(document),
    cells: levels.map((id) => document.matrix[id] ?? { local: 'block', private: 'block', cloud: 'block' }),
    rules: document.rules.flatMap((rule): CompiledRule[] =>
      rule.mode === 'off' ? [] : [{ id: rule.id, mode: rule.mode, if: compiled(rule.if), demands: rule.then }],
    ),
    exceptions: document.exceptions.map((exception) => compileException(exception, document.zone, rank)),
    invariants: document.invariants.map((invariant) => ({ ...invariant, if: compiled(invariant.if) })),
    weekMinute: createZoneReader(document.zone).weekMinute,
    knownGroups: context.groups === undefined ? undefined : new Set(context.groups),
    publishedAt: context.publishedAt,
  }
}

function compileException(exception: Exception, zone: string, rank: ReadonlyMap<LevelId, number>): CompiledException {
  const { lowers } = exception
  return {
    id: exception.id,
    rule: 'rule' in lowers ? lowers.rule : undefined,
    cellRank: 'cell' in lowers ? rank.get(lowers.cell) : undefined,
    boundary: lowers.boundary,
    groups: exception.for,
    to: exception.to,
    notWith: exception.notWith ?? [],
    endsAt: endOfDay(exception.until, zone),
  }
}
