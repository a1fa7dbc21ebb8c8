-- Summaries: the rollups of days and months that are over, added up over what most questions do not ask. A month of days of
-- five hundred people is 290,000 rows by everything, and 15,000 by team and model, or by person. Made by a job once a period
-- has ended; an entry that comes later takes the mark away, its period is read from the rollups until it is made anew, and
-- so what is read is the ledger's sum at any moment.

-- `model`: without persons. `person`: without models, levels and purposes. `total`: boundary and sources alone.
CREATE FUNCTION usage.faces() RETURNS text[] LANGUAGE sql IMMUTABLE AS $$ SELECT ARRAY['model', 'person', 'total'] $$;

-- What summaries are counted by: few, so that they are joined in a moment, unlike the thousands of the rollups.
CREATE TABLE usage.summary_key (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL,
  group_id uuid,
  provider_id uuid,
  model_id uuid,
  boundary text,
  practice boolean NOT NULL,
  level text NOT NULL,
  level_rank integer NOT NULL,
  purpose text NOT NULL,
  usage_source text NOT NULL,
  cost_source text NOT NULL
);

CREATE TABLE usage.summary (
  face text NOT NULL,
  LIKE usage.rollup,
  PRIMARY KEY (face, grain, zone, starts, key_id)
);

-- First-token times of the same periods, whatever the size of the question.
CREATE TABLE usage.latency_summary (
  grain text NOT NULL,
  zone text NOT NULL,
  starts timestamp NOT NULL,
  model_id uuid NOT NULL,
  provider_id uuid NOT NULL,
  boundary text NOT NULL,
  bucket smallint NOT NULL,
  n bigint NOT NULL,
  PRIMARY KEY (grain, zone, starts, model_id, bucket)
);

-- The periods whose summaries hold.
CREATE TABLE usage.summarized (
  grain text NOT NULL,
  zone text NOT NULL,
  starts timestamp NOT NULL,
  PRIMARY KEY (grain, zone, starts)
);

-- The first hour of a period and the first past it, as `usage.latency` keeps hours: instants in UTC.
CREATE FUNCTION usage.hours_of(grain text, zone text, starts timestamp, OUT first timestamp, OUT past timestamp)
LANGUAGE sql STABLE AS $$
  SELECT starts AT TIME ZONE zone AT TIME ZONE 'UTC',
    (starts + ('1 ' || grain)::interval) AT TIME ZONE zone AT TIME ZONE 'UTC'
$$;

-- Periods that are over, the newest first, and not summarized.
CREATE FUNCTION usage.unsummarized(at_most integer) RETURNS TABLE (grain text, zone text, starts timestamp)
LANGUAGE sql STABLE AS $$
  WITH zones AS (SELECT coalesce((SELECT i.zone FROM public.installation i LIMIT 1), 'UTC') AS zone UNION SELECT 'UTC'),
  grains (grain, length) AS (VALUES ('day', interval '1 day'), ('month', interval '1 month')),
  spans AS (
    SELECT g.grain, g.length, z.zone, date_trunc(g.grain, (now() - interval '15 minutes') AT TIME ZONE z.zone) AS open,
      (SELECT min(r.starts) FROM usage.rollup r WHERE r.grain = g.grain AND r.zone = z.zone) AS first
    FROM zones z CROSS JOIN grains g
  )
  SELECT s.grain, s.zone, at FROM spans s CROSS JOIN LATERAL generate_series(s.first, s.open - s.length, s.length) at
  WHERE NOT EXISTS (SELECT 1 FROM usage.summarized d WHERE d.grain = s.grain AND d.zone = s.zone AND d.starts = at)
  ORDER BY at DESC LIMIT at_most
$$;

-- Whoever writes to the ledger waits meanwhile (about 150 ms for a day of 30,000 entries): nothing comes between sum and mark. It
-- does not wait long for them itself, as others would wait behind it.
CREATE FUNCTION usage.summarize(the_grain text, the_zone text, the_start timestamp) RETURNS void LANGUAGE plpgsql
SET lock_timeout = '1s' AS $$
BEGIN
  LOCK TABLE public.ledger_entry IN SHARE ROW EXCLUSIVE MODE;
  IF EXISTS (SELECT 1 FROM usage.summarized s WHERE s.grain = the_grain AND s.zone = the_zone AND s.starts = the_start) THEN
    RETURN;
  END IF;
  DELETE FROM usage.summary s WHERE s.grain = the_grain AND s.zone = the_zone AND s.starts = the_start;
  -- What is left of each key: nobody stands for everybody, and the id is the hash of the rest.
  WITH faced AS MATERIALIZED (
    SELECT face, k.id AS of,
      CASE WHEN face = 'person' THEN k.person_id ELSE '00000000-0000-0000-0000-000000000000' END AS person_id,
      CASE WHEN face <> 'total' THEN k.group_id END AS group_id, CASE WHEN face = 'model' THEN k.provider_id END AS provider_id,
      CASE WHEN face = 'model' THEN k.model_id END AS model_id, k.boundary, k.practice,
      CASE WHEN face = 'model' THEN k.level ELSE '' END AS level, CASE WHEN face = 'model' THEN k.level_rank ELSE 0 END AS level_rank,
      CASE WHEN face = 'model' THEN k.purpose ELSE '' END AS purpose, k.usage_source, k.cost_source
    FROM (SELECT DISTINCT r.key_id FROM usage.rollup r
      WHERE r.grain = the_grain AND r.zone = the_zone AND r.starts = the_start) used
    JOIN usage.key k ON k.id = used.key_id CROSS JOIN unnest(usage.faces()) face
  ), summed AS (
    SELECT f.face, f.person_id, f.group_id, f.provider_id, f.model_id, f.boundary, f.practice, f.level, f.level_rank,
      f.purpose, f.usage_source, f.cost_source,
      sum(r.attempts)::bigint AS attempts, sum(r.completed)::bigint AS completed, sum(r.stopped)::bigint AS stopped,
      sum(r.failed)::bigint AS failed, sum(r.unknown)::bigint AS unknown, sum(r.refusals)::bigint AS refusals,
      sum(r.redacted)::bigint AS redacted, sum(r.justified)::bigint AS justified,
      sum(r.input_tokens)::bigint AS input_tokens, sum(r.cache_read_tokens)::bigint AS cache_read_tokens,
      sum(r.cache_write_tokens)::bigint AS cache_write_tokens,
      sum(r.cache_write_1h_tokens)::bigint AS cache_write_1h_tokens,
      sum(r.image_input_tokens)::bigint AS image_input_tokens, sum(r.audio_input_tokens)::bigint AS audio_input_tokens,
      sum(r.output_tokens)::bigint AS output_tokens, sum(r.reasoning_tokens)::bigint AS reasoning_tokens,
      sum(r.image_output_tokens)::bigint AS image_output_tokens, sum(r.search_count)::bigint AS search_count,
      sum(r.cost_micros)::bigint AS cost_micros, sum(r.timed_tokens)::bigint AS timed_tokens,
      sum(r.writing_ms)::bigint AS writing_ms
    FROM usage.rollup r JOIN faced f ON f.of = r.key_id
    WHERE r.grain = the_grain AND r.zone = the_zone AND r.starts = the_start GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12
  ), hashed AS MATERIALIZED (
    SELECT s.*, md5(ROW(s.face, s.person_id, s.group_id, s.provider_id, s.model_id, s.boundary, s.practice, s.level,
      s.level_rank, s.purpose, s.usage_source, s.cost_source)::text)::uuid AS id FROM summed s
  ), kept AS (
    INSERT INTO usage.summary_key SELECT id, person_id, group_id, provider_id, model_id, boundary, practice, level, level_rank,
      purpose, usage_source, cost_source
    FROM hashed ON CONFLICT (id) DO NOTHING
  )
  INSERT INTO usage.summary SELECT face, the_grain, the_zone, the_start, id,
    attempts, completed, stopped, failed, unknown, refusals, redacted, justified, input_tokens, cache_read_tokens,
    cache_write_tokens, cache_write_1h_tokens, image_input_tokens, audio_input_tokens, output_tokens, reasoning_tokens,
    image_output_tokens, search_count, cost_micros, timed_tokens, writing_ms
  FROM hashed;
  DELETE FROM usage.latency_summary l WHERE l.grain = the_grain AND l.zone = the_zone AND l.starts = the_start;
  INSERT INTO usage.latency_summary
    SELECT the_grain, the_zone, the_start, l.model_id, min(l.provider_id::text)::uuid, min(l.boundary), l.bucket, sum(l.n)
    FROM usage.hours_of(the_grain, the_zone, the_start) h JOIN usage.latency l ON l.starts >= h.first AND l.starts < h.past
    GROUP BY l.model_id, l.bucket;
  INSERT INTO usage.summarized VALUES (the_grain, the_zone, the_start) ON CONFLICT DO NOTHING;
END $$;

CREATE OR REPLACE FUNCTION usage.count_entry() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  k uuid := usage.key_of(NEW);
  z text := coalesce((SELECT zone FROM public.installation LIMIT 1), 'UTC');
  is_attempt int := (NEW.kind = 'attempt')::int;
  written int := CASE WHEN NEW.kind = 'attempt' AND NEW.ttft_ms IS NOT NULL
    THEN coalesce(NEW.output_tokens, 0) + coalesce(NEW.reasoning_tokens, 0) END;
BEGIN
  INSERT INTO usage.key VALUES (k, NEW.person_id, NEW.group_id, NEW.provider_id, NEW.model_id, NEW.boundary, NEW.practice,
    NEW.level, NEW.level_rank, NEW.route, NEW.purpose, NEW.channel, NEW.usage_source, NEW.cost_source)
  ON CONFLICT (id) DO NOTHING;

  INSERT INTO usage.rollup AS u
  SELECT t.grain, t.zone, t.starts, k, is_attempt,
    is_attempt * (NEW.outcome = 'completed')::int, is_attempt * (NEW.outcome = 'stopped')::int,
    is_attempt * (NEW.outcome IN ('failed', 'timedOut'))::int, is_attempt * (NEW.outcome = 'unknown')::int,
    (NEW.kind = 'refusal')::int,
    is_attempt * (NEW.action IN ('redact', 'redact+justify'))::int, is_attempt * (NEW.action IN ('justify', 'redact+justify'))::int,
    coalesce(NEW.input_tokens, 0), coalesce(NEW.cache_read_tokens, 0), coalesce(NEW.cache_write_tokens, 0),
    coalesce(NEW.cache_write_1h_tokens, 0), coalesce(NEW.image_input_tokens, 0), coalesce(NEW.audio_input_tokens, 0),
    coalesce(NEW.output_tokens, 0), coalesce(NEW.reasoning_tokens, 0), coalesce(NEW.image_output_tokens, 0),
    coalesce(NEW.search_count, 0), coalesce(NEW.cost_micros, 0),
    coalesce(written, 0), CASE WHEN written IS NULL THEN 0 ELSE greatest(0, NEW.duration_ms - NEW.ttft_ms) END
  FROM (
    SELECT 'hour' AS grain, z AS zone, date_trunc('hour', NEW.started_at, z) AT TIME ZONE 'UTC' AS starts
    UNION ALL SELECT 'day', z, date_trunc('day', NEW.started_at AT TIME ZONE z)
    UNION ALL SELECT 'month', z, date_trunc('month', NEW.started_at AT TIME ZONE z)
    UNION ALL SELECT 'day', 'UTC', date_trunc('day', NEW.started_at AT TIME ZONE 'UTC') WHERE z <> 'UTC'
    UNION ALL SELECT 'month', 'UTC', date_trunc('month', NEW.started_at AT TIME ZONE 'UTC') WHERE z <> 'UTC'
  ) t
  ON CONFLICT (grain, zone, starts, key_id) DO UPDATE SET
    attempts = u.attempts + excluded.attempts, completed = u.completed + excluded.completed,
    stopped = u.stopped + excluded.stopped, failed = u.failed + excluded.failed, unknown = u.unknown + excluded.unknown,
    refusals = u.refusals + excluded.refusals, redacted = u.redacted + excluded.redacted,
    justified = u.justified + excluded.justified, input_tokens = u.input_tokens + excluded.input_tokens,
    cache_read_tokens = u.cache_read_tokens + excluded.cache_read_tokens,
    cache_write_tokens = u.cache_write_tokens + excluded.cache_write_tokens,
    cache_write_1h_tokens = u.cache_write_1h_tokens + excluded.cache_write_1h_tokens,
    image_input_tokens = u.image_input_tokens + excluded.image_input_tokens,
    audio_input_tokens = u.audio_input_tokens + excluded.audio_input_tokens,
    output_tokens = u.output_tokens + excluded.output_tokens, reasoning_tokens = u.reasoning_tokens + excluded.reasoning_tokens,
    image_output_tokens = u.image_output_tokens + excluded.image_output_tokens,
    search_count = u.search_count + excluded.search_count, cost_micros = u.cost_micros + excluded.cost_micros,
    timed_tokens = u.timed_tokens + excluded.timed_tokens, writing_ms = u.writing_ms + excluded.writing_ms;

  IF NEW.kind = 'attempt' AND NEW.ttft_ms IS NOT NULL THEN
    INSERT INTO usage.latency AS t
    VALUES (date_trunc('hour', NEW.started_at, z) AT TIME ZONE 'UTC', NEW.model_id, NEW.provider_id, NEW.boundary,
      usage.size_of(coalesce(NEW.input_tokens, 0) + coalesce(NEW.cache_read_tokens, 0)), usage.bucket_of(NEW.ttft_ms),
      pg_backend_pid() % 8, 1)
    ON CONFLICT (starts, model_id, size, bucket, shard) DO UPDATE SET n = t.n + 1;
  END IF;

  -- A period is summarized a quarter of an hour after its end at the earliest: what began later is in none. The clock, not
  -- the transaction's time: a writer may have waited for the one who summarized.
  IF NEW.started_at < clock_timestamp() - interval '15 minutes' THEN
    DELETE FROM usage.summarized s USING (VALUES (z), ('UTC')) AS t (zone)
    WHERE s.zone = t.zone AND (s.grain = 'day' AND s.starts = date_trunc('day', NEW.started_at AT TIME ZONE t.zone)
      OR s.grain = 'month' AND s.starts = date_trunc('month', NEW.started_at AT TIME ZONE t.zone));
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION usage.compare() RETURNS TABLE (grain text, zone text, starts timestamp, keys bigint, ledger_attempts bigint,
  rollup_attempts bigint, ledger_tokens bigint, rollup_tokens bigint, ledger_micros bigint, rollup_micros bigint)
LANGUAGE sql STABLE AS $$
  SELECT grain, zone, starts, count(*), sum(l.attempts + l.refusals)::bigint, sum(u.attempts + u.refusals)::bigint,
    sum(usage.tokens_of(l))::bigint, sum(usage.tokens_of(u))::bigint, sum(l.cost_micros)::bigint, sum(u.cost_micros)::bigint
  FROM usage.rollup_of_ledger() l FULL JOIN usage.rollup u USING (grain, zone, starts, key_id)
  WHERE l IS DISTINCT FROM u GROUP BY 1, 2, 3
  UNION ALL
  SELECT 'latency', '', starts, count(*), sum(l.n)::bigint, sum(u.n)::bigint, 0, 0, 0, 0
  FROM (SELECT starts, model_id, size, bucket, sum(n) AS n FROM usage.latency_of_ledger() GROUP BY 1, 2, 3, 4) l
  FULL JOIN (SELECT starts, model_id, size, bucket, sum(n) AS n FROM usage.latency GROUP BY 1, 2, 3, 4) u
    USING (starts, model_id, size, bucket)
  WHERE l.n IS DISTINCT FROM u.n GROUP BY 3
  UNION ALL
  SELECT 'summary', zone, starts, count(*), sum(l.attempts)::bigint, sum(u.attempts)::bigint, sum(l.tokens)::bigint,
    sum(u.tokens)::bigint, sum(l.micros)::bigint, sum(u.micros)::bigint
  FROM (SELECT face, s.grain, s.zone, s.starts, sum(r.attempts + r.refusals) AS attempts, sum(usage.tokens_of(r)) AS tokens,
      sum(r.cost_micros) AS micros
    FROM usage.summarized s CROSS JOIN unnest(usage.faces()) face
    JOIN usage.rollup r ON r.grain = s.grain AND r.zone = s.zone AND r.starts = s.starts GROUP BY 1, 2, 3, 4) l
  FULL JOIN (SELECT r.face, r.grain, r.zone, r.starts, sum(r.attempts + r.refusals) AS attempts,
      sum(r.input_tokens + r.cache_read_tokens + r.cache_write_tokens + r.cache_write_1h_tokens + r.image_input_tokens
        + r.audio_input_tokens + r.output_tokens + r.reasoning_tokens + r.image_output_tokens) AS tokens,
      sum(r.cost_micros) AS micros
    FROM usage.summary r JOIN usage.summarized s USING (grain, zone, starts) GROUP BY 1, 2, 3, 4) u
    USING (face, grain, zone, starts)
  WHERE l IS DISTINCT FROM u GROUP BY 2, 3
  UNION ALL
  SELECT 'summary', zone, starts, count(*), sum(l.n)::bigint, sum(u.n)::bigint, 0, 0, 0, 0
  FROM (SELECT s.grain, s.zone, s.starts, sum(l.n) AS n
    FROM usage.summarized s CROSS JOIN LATERAL usage.hours_of(s.grain, s.zone, s.starts) h
    JOIN usage.latency l ON l.starts >= h.first AND l.starts < h.past GROUP BY 1, 2, 3) l
  FULL JOIN (SELECT grain, zone, starts, sum(n) AS n
    FROM usage.latency_summary JOIN usage.summarized USING (grain, zone, starts) GROUP BY 1, 2, 3) u
    USING (grain, zone, starts)
  WHERE l.n IS DISTINCT FROM u.n GROUP BY 2, 3
  ORDER BY 3, 1, 2
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
  DELETE FROM usage.summarized;
  DELETE FROM usage.summary;
  DELETE FROM usage.latency_summary;
  DELETE FROM usage.latency;
  INSERT INTO usage.latency SELECT * FROM usage.latency_of_ledger() ORDER BY 1;
END $$;
