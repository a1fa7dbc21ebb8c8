import type { RealPortal } from '@/e2e/fixtures/real-portal'

/** Rows that one statement makes. */
const chunk = 500_000

/**
 * A year's ledger of 500 people in 12 teams with 8 models, in order of time as a real one, and the rollups that its trigger
 * would have kept. Straight into the database: it is what is read that is measured. The organization's zone must be UTC:
 * days and months are then made from hours.
 */
export async function fillLedger(portal: RealPortal, count: number, say: (text: string) => void): Promise<void> {
  await portal.sql(people)
  await portal.sql('ALTER TABLE ledger_entry DISABLE TRIGGER count_entry')
  for (let from = 0; from < count; from += chunk) {
    await portal.sql(entries(from, Math.min(count, from + chunk), count))
    say(`${Math.round((Math.min(count, from + chunk) / count) * 100)} % of ${count.toLocaleString('en-US')} entries`)
  }
  await portal.sql('ALTER TABLE ledger_entry ENABLE TRIGGER count_entry')
  say('rollups')
  // One statement string is one session here.
  await portal.sql(`SET work_mem = '1GB'; SET hash_mem_multiplier = 3; ${rollups}`)
  await portal.sql('VACUUM (ANALYZE) ledger_entry')
  await portal.sql('VACUUM (ANALYZE) usage.rollup')
  await portal.sql('VACUUM (ANALYZE) usage.key')
  say('summaries')
  await portal.sql('SELECT usage.summarize(grain, zone, starts) FROM usage.unsummarized(10000)')
  await portal.sql('VACUUM (ANALYZE) usage.summary')
}

const measures = [
  ['attempts', "count(*) FILTER (WHERE kind = 'attempt')"],
  ['completed', "count(*) FILTER (WHERE kind = 'attempt' AND outcome = 'completed')"],
  ['stopped', "count(*) FILTER (WHERE kind = 'attempt' AND outcome = 'stopped')"],
  ['failed', "count(*) FILTER (WHERE kind = 'attempt' AND outcome IN ('failed', 'timedOut'))"],
  ['unknown', '0'],
  ['refusals', "count(*) FILTER (WHERE kind = 'refusal')"],
  ...['redacted', 'justified'].map((name) => [name, '0']),
  ['input_tokens', 'coalesce(sum(input_tokens), 0)'],
  ...['cache_read_tokens', 'cache_write_tokens', 'cache_write_1h_tokens'].map((name) => [name, '0']),
  ...['image_input_tokens', 'audio_input_tokens'].map((name) => [name, '0']),
  ['output_tokens', 'coalesce(sum(output_tokens), 0)'],
  ...['reasoning_tokens', 'image_output_tokens', 'search_count'].map((name) => [name, '0']),
  ['cost_micros', 'coalesce(sum(cost_micros), 0)'],
  ['timed_tokens', "coalesce(sum(output_tokens) FILTER (WHERE kind = 'attempt'), 0)"],
  ['writing_ms', "coalesce(sum(greatest(0, duration_ms - ttft_ms)) FILTER (WHERE kind = 'attempt'), 0)"],
] as const
const names = measures.map(([name]) => name).join(', ')
/** A coarser grain is the sum of a finer one. */
const coarser = (grain: 'day' | 'month', from: 'hour' | 'day') => `
INSERT INTO usage.rollup (grain, zone, starts, key_id, ${names})
  SELECT '${grain}', 'UTC', date_trunc('${grain}', starts), key_id, ${measures.map(([name]) => `sum(${name})`).join(', ')}
  FROM usage.rollup WHERE grain = '${from}' AND zone = 'UTC' GROUP BY 3, 4 ORDER BY 3;`

const rollups = `
INSERT INTO usage.key
  SELECT usage.key_of(l), l.person_id, l.group_id, l.provider_id, l.model_id, l.boundary, l.practice, l.level, l.level_rank,
    l.route, l.purpose, l.channel, l.usage_source, l.cost_source
  FROM (SELECT min(id::text)::uuid AS id FROM ledger_entry
    GROUP BY person_id, group_id, provider_id, model_id, boundary, practice, level, level_rank, route, purpose, channel,
      usage_source, cost_source) one
  JOIN ledger_entry l USING (id) ON CONFLICT (id) DO NOTHING;
DELETE FROM usage.rollup;
INSERT INTO usage.rollup (grain, zone, starts, key_id, ${names})
  SELECT 'hour', 'UTC', date_trunc('hour', started_at AT TIME ZONE 'UTC'), usage.key_of(l),
    ${measures.map(([, sum]) => sum).join(', ')}
  FROM ledger_entry l GROUP BY 3, 4 ORDER BY 3;
${coarser('day', 'hour')}
${coarser('month', 'day')}
DELETE FROM usage.latency;
INSERT INTO usage.latency SELECT * FROM usage.latency_of_ledger() ORDER BY 1;`

const uuid = (prefix: string, n: string) => `('${prefix}' || lpad(to_hex(${n}), 12, '0'))::uuid`
const personId = '00000001-0000-7000-8000-'
const groupId = '00000002-0000-7000-8000-'
const modelId = '00000003-0000-7000-8000-'
const entryId = '00000004-0000-7000-8000-'
const attemptId = '00000005-0000-7000-8000-'

const people = `
INSERT INTO "group" (id, slug, name) SELECT ${uuid(groupId, 'g')}, 'team-' || g, 'Team ' || g FROM generate_series(1, 12) g
  ON CONFLICT DO NOTHING;
INSERT INTO person (id, subject, email, name, role, password_hash)
  SELECT ${uuid(personId, 'g')}, ${uuid(personId, 'g + 1000')}, 'person-' || g || '@example.test', 'Person ' || g, 'member', '-'
  FROM generate_series(1, 500) g ON CONFLICT DO NOTHING`

/**
 * Shares as a team would have them: each person keeps to two models, most of it is Internal and in-house, a little is
 * refused, some of the cloud has no price. About fifty entries a person and working day.
 */
const entries = (from: number, to: number, count: number) => `
INSERT INTO ledger_entry (id, attempt_id, kind, run_id, person_id, group_id, channel, purpose, provider_id, model_id, boundary,
  practice, action, level, level_rank, route, policy_version, started_at, ended_at, ttft_ms, duration_ms, outcome,
  input_tokens, output_tokens, usage_source, cost_micros, cost_source)
SELECT ${uuid(entryId, 'g')}, CASE WHEN NOT refused THEN ${uuid(attemptId, 'g')} END,
  CASE WHEN refused THEN 'refusal' ELSE 'attempt' END, ${uuid(attemptId, 'g')}, ${uuid(personId, 'person')},
  ${uuid(groupId, '1 + person % 12')}, 'chat', CASE WHEN g % 7 = 0 THEN 'title' ELSE 'answer' END,
  CASE WHEN NOT refused THEN ${uuid(modelId, '100 + model % 4')} END, CASE WHEN NOT refused THEN ${uuid(modelId, 'model')} END,
  CASE WHEN refused THEN NULL WHEN model < 5 THEN 'local' ELSE 'cloud' END, true, CASE WHEN refused THEN 'block' ELSE 'allow' END,
  (ARRAY['public', 'internal', 'confidential', 'restricted'])[1 + rank], rank, CASE WHEN g % 6 = 0 THEN 'deep' ELSE 'fast' END, 1, at, at + interval '3 seconds', 60 + (g * 7) % 900, 3000,
  CASE WHEN refused THEN 'blocked' WHEN g % 97 = 0 THEN 'failed' WHEN g % 211 = 0 THEN 'stopped' ELSE 'completed' END,
  200 + (g * 13) % 4000, 50 + (g * 11) % 800,
  CASE WHEN refused THEN 'none' WHEN g % 211 = 0 THEN 'estimated' ELSE 'reported' END,
  CASE WHEN refused OR model < 5 THEN 0 WHEN model = 8 THEN NULL ELSE 300 + (g * 17) % 9000 END,
  CASE WHEN refused OR model < 5 THEN 'local' WHEN model = 8 THEN 'unpriced' ELSE 'priced' END
FROM (
  SELECT g, person, 1 + (person + CASE WHEN g % 10 < 3 THEN 3 ELSE 0 END) % 8 AS model, g % 133 = 0 AS refused,
    CASE WHEN g % 12 = 0 THEN 3 WHEN g % 9 = 0 THEN 2 WHEN g % 31 = 0 THEN 0 ELSE 1 END AS rank,
    now() - interval '365 days' + g * (interval '365 days' / ${count}) AS at
  FROM (SELECT g, 1 + (hashint8(g) & 1023) % 500 AS person FROM generate_series(${from + 1}::bigint, ${to}::bigint) g) each
) one`
