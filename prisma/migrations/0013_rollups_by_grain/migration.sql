-- Rollups of one grain lie together: a month of days is read from the pages of days, not from among six times as many
-- hours. Their rebuilding writes them in order of time, as the trigger does.

DROP FUNCTION usage.rollup_of_ledger();
DROP FUNCTION usage.tokens_of(usage.rollup);
ALTER TABLE usage.rollup RENAME TO rollup_before;
ALTER INDEX usage.rollup_pkey RENAME TO rollup_before_pkey;

CREATE TABLE usage.rollup (
  grain text NOT NULL,
  zone text NOT NULL,
  starts timestamp NOT NULL,
  key_id uuid NOT NULL,
  attempts bigint NOT NULL,
  completed bigint NOT NULL,
  stopped bigint NOT NULL,
  failed bigint NOT NULL,
  unknown bigint NOT NULL,
  refusals bigint NOT NULL,
  redacted bigint NOT NULL,
  justified bigint NOT NULL,
  input_tokens bigint NOT NULL,
  cache_read_tokens bigint NOT NULL,
  cache_write_tokens bigint NOT NULL,
  cache_write_1h_tokens bigint NOT NULL,
  image_input_tokens bigint NOT NULL,
  audio_input_tokens bigint NOT NULL,
  output_tokens bigint NOT NULL,
  reasoning_tokens bigint NOT NULL,
  image_output_tokens bigint NOT NULL,
  search_count bigint NOT NULL,
  cost_micros bigint NOT NULL,
  -- Tokens of answers whose first token was seen, and how long they were written after it: tokens a second.
  timed_tokens bigint NOT NULL,
  writing_ms bigint NOT NULL,
  PRIMARY KEY (grain, zone, starts, key_id)
) PARTITION BY LIST (grain);
CREATE TABLE usage.rollup_hour PARTITION OF usage.rollup FOR VALUES IN ('hour') WITH (fillfactor = 80);
CREATE TABLE usage.rollup_day PARTITION OF usage.rollup FOR VALUES IN ('day') WITH (fillfactor = 80);
CREATE TABLE usage.rollup_month PARTITION OF usage.rollup FOR VALUES IN ('month') WITH (fillfactor = 80);

INSERT INTO usage.rollup SELECT * FROM usage.rollup_before ORDER BY grain, zone, starts;
DROP TABLE usage.rollup_before;

CREATE FUNCTION usage.tokens_of(r usage.rollup) RETURNS bigint LANGUAGE sql IMMUTABLE AS
$$ SELECT r.input_tokens + r.cache_read_tokens + r.cache_write_tokens + r.cache_write_1h_tokens + r.image_input_tokens
  + r.audio_input_tokens + r.output_tokens + r.reasoning_tokens + r.image_output_tokens $$;

-- The same once more, from the ledger alone and in another way: by quarters of an hour, of which every zone's hours and days
-- are made. What the trigger keeps is checked against it.
CREATE FUNCTION usage.rollup_of_ledger() RETURNS SETOF usage.rollup LANGUAGE sql STABLE AS $$
  WITH zones AS (SELECT coalesce((SELECT zone FROM public.installation LIMIT 1), 'UTC') AS zone UNION SELECT 'UTC'),
  home AS (SELECT coalesce((SELECT zone FROM public.installation LIMIT 1), 'UTC') AS zone),
  quarter AS MATERIALIZED (
    SELECT date_bin('15 minutes', l.started_at, 'epoch') AS at, usage.key_of(l) AS key_id,
      count(*) FILTER (WHERE kind = 'attempt') AS attempts,
      count(*) FILTER (WHERE kind = 'attempt' AND outcome = 'completed') AS completed,
      count(*) FILTER (WHERE kind = 'attempt' AND outcome = 'stopped') AS stopped,
      count(*) FILTER (WHERE kind = 'attempt' AND outcome IN ('failed', 'timedOut')) AS failed,
      count(*) FILTER (WHERE kind = 'attempt' AND outcome = 'unknown') AS unknown,
      count(*) FILTER (WHERE kind = 'refusal') AS refusals,
      count(*) FILTER (WHERE kind = 'attempt' AND action IN ('redact', 'redact+justify')) AS redacted,
      count(*) FILTER (WHERE kind = 'attempt' AND action IN ('justify', 'redact+justify')) AS justified,
      coalesce(sum(input_tokens), 0) AS input_tokens, coalesce(sum(cache_read_tokens), 0) AS cache_read_tokens,
      coalesce(sum(cache_write_tokens), 0) AS cache_write_tokens,
      coalesce(sum(cache_write_1h_tokens), 0) AS cache_write_1h_tokens,
      coalesce(sum(image_input_tokens), 0) AS image_input_tokens,
      coalesce(sum(audio_input_tokens), 0) AS audio_input_tokens, coalesce(sum(output_tokens), 0) AS output_tokens,
      coalesce(sum(reasoning_tokens), 0) AS reasoning_tokens, coalesce(sum(image_output_tokens), 0) AS image_output_tokens,
      coalesce(sum(search_count), 0) AS search_count, coalesce(sum(cost_micros), 0) AS cost_micros,
      coalesce(sum(coalesce(output_tokens, 0) + coalesce(reasoning_tokens, 0))
        FILTER (WHERE kind = 'attempt' AND ttft_ms IS NOT NULL), 0) AS timed_tokens,
      coalesce(sum(greatest(0, duration_ms - ttft_ms)) FILTER (WHERE kind = 'attempt' AND ttft_ms IS NOT NULL), 0) AS writing_ms
    FROM public.ledger_entry l GROUP BY 1, 2
  ), placed AS (
    SELECT 'hour' AS grain, zone, date_trunc('hour', at, zone) AT TIME ZONE 'UTC' AS starts, quarter.* FROM quarter, home
    UNION ALL SELECT 'day', zone, date_trunc('day', at AT TIME ZONE zone), quarter.* FROM quarter, zones
    UNION ALL SELECT 'month', zone, date_trunc('month', at AT TIME ZONE zone), quarter.* FROM quarter, zones
  )
  SELECT grain, zone, starts, key_id, sum(attempts)::bigint, sum(completed)::bigint, sum(stopped)::bigint, sum(failed)::bigint,
    sum(unknown)::bigint, sum(refusals)::bigint, sum(redacted)::bigint, sum(justified)::bigint, sum(input_tokens)::bigint,
    sum(cache_read_tokens)::bigint, sum(cache_write_tokens)::bigint, sum(cache_write_1h_tokens)::bigint,
    sum(image_input_tokens)::bigint, sum(audio_input_tokens)::bigint, sum(output_tokens)::bigint,
    sum(reasoning_tokens)::bigint, sum(image_output_tokens)::bigint, sum(search_count)::bigint, sum(cost_micros)::bigint,
    sum(timed_tokens)::bigint, sum(writing_ms)::bigint
  FROM placed GROUP BY 1, 2, 3, 4
$$;

CREATE OR REPLACE FUNCTION usage.rebuild() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  LOCK TABLE public.ledger_entry IN SHARE ROW EXCLUSIVE MODE;
  INSERT INTO usage.key
  SELECT DISTINCT usage.key_of(l), person_id, group_id, provider_id, model_id, boundary, practice, level, level_rank, route,
    purpose, channel, usage_source, cost_source
  FROM public.ledger_entry l ON CONFLICT (id) DO NOTHING;
  DELETE FROM usage.rollup;
  INSERT INTO usage.rollup SELECT * FROM usage.rollup_of_ledger() ORDER BY grain, zone, starts;
  DELETE FROM usage.latency;
  INSERT INTO usage.latency SELECT * FROM usage.latency_of_ledger() ORDER BY 1;
END $$;
