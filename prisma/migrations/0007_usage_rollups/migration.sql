-- Usage, as dashboards read it: rollups that the ledger keeps itself. A trigger, not the callers, so that no entry can be
-- written past it: tx2, a fallback, the sweeper and a correction are all counted in the statement that writes them.

-- Days and months are those of the organization's time zone.
ALTER TABLE "installation" ADD COLUMN "zone" TEXT NOT NULL DEFAULT 'UTC';

-- A refusal is no attempt: it was asked of no model.
ALTER TABLE "ledger_entry" ALTER COLUMN "attempt_id" DROP NOT NULL, ALTER COLUMN "provider_id" DROP NOT NULL,
  ALTER COLUMN "model_id" DROP NOT NULL, ALTER COLUMN "boundary" DROP NOT NULL;

CREATE SCHEMA usage;

-- What entries are counted by, once for all times: rollups name it by its hash, so that writing one looks nothing up.
CREATE TABLE usage.key (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL,
  group_id uuid,
  provider_id uuid,
  model_id uuid,
  boundary text,
  practice boolean NOT NULL,
  level text NOT NULL,
  level_rank integer NOT NULL,
  route text NOT NULL,
  purpose text NOT NULL,
  channel text NOT NULL,
  usage_source text NOT NULL,
  cost_source text NOT NULL
);

-- Hours begin at the instant (kept in UTC) at which a local wall-clock hour began; days and months are local dates, kept for
-- the organization's zone and for UTC.
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
) WITH (fillfactor = 80);

-- First-token times as counts of log buckets (ratio 1.1), which add up over hours. Everybody's requests meet in these rows,
-- so each connection counts in a shard of its own: a row that all of them lock would queue every tx2.
CREATE TABLE usage.latency (
  starts timestamp NOT NULL,
  model_id uuid NOT NULL,
  provider_id uuid NOT NULL,
  boundary text NOT NULL,
  -- Input: 0 under 1k, 1 to 4k, 2 to 16k, 3 to 64k, 4 more.
  size smallint NOT NULL,
  bucket smallint NOT NULL,
  shard smallint NOT NULL,
  n bigint NOT NULL,
  PRIMARY KEY (starts, model_id, size, bucket, shard)
) WITH (fillfactor = 80);

-- Whoever moves the time on does the nightly check; one instance wins.
CREATE TABLE usage.checked (at timestamptz NOT NULL);
INSERT INTO usage.checked VALUES (now());

CREATE FUNCTION usage.bucket_of(ms integer) RETURNS smallint LANGUAGE sql IMMUTABLE AS
$$ SELECT floor(ln(greatest(ms, 1)::float8) / ln(1.1::float8) + 1e-9)::smallint $$;

CREATE FUNCTION usage.size_of(tokens integer) RETURNS smallint LANGUAGE sql IMMUTABLE AS
$$ SELECT (CASE WHEN tokens < 1000 THEN 0 WHEN tokens < 4000 THEN 1 WHEN tokens < 16000 THEN 2 WHEN tokens < 64000 THEN 3
  ELSE 4 END)::smallint $$;

CREATE FUNCTION usage.tokens_of(r usage.rollup) RETURNS bigint LANGUAGE sql IMMUTABLE AS
$$ SELECT r.input_tokens + r.cache_read_tokens + r.cache_write_tokens + r.cache_write_1h_tokens + r.image_input_tokens
  + r.audio_input_tokens + r.output_tokens + r.reasoning_tokens + r.image_output_tokens $$;

CREATE FUNCTION usage.key_of(e ledger_entry) RETURNS uuid LANGUAGE sql IMMUTABLE AS
$$ SELECT md5(ROW(e.person_id, e.group_id, e.provider_id, e.model_id, e.boundary, e.practice, e.level, e.level_rank, e.route,
  e.purpose, e.channel, e.usage_source, e.cost_source)::text)::uuid $$;

CREATE FUNCTION usage.count_entry() RETURNS trigger LANGUAGE plpgsql AS $$
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
  RETURN NULL;
END $$;

CREATE TRIGGER count_entry AFTER INSERT ON ledger_entry FOR EACH ROW EXECUTE FUNCTION usage.count_entry();

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

CREATE FUNCTION usage.latency_of_ledger() RETURNS SETOF usage.latency LANGUAGE sql STABLE AS $$
  WITH home AS (SELECT coalesce((SELECT zone FROM public.installation LIMIT 1), 'UTC') AS zone)
  SELECT date_trunc('hour', l.started_at, home.zone) AT TIME ZONE 'UTC', l.model_id, min(l.provider_id::text)::uuid,
    min(l.boundary), usage.size_of(coalesce(l.input_tokens, 0) + coalesce(l.cache_read_tokens, 0)), usage.bucket_of(l.ttft_ms),
    0::smallint, count(*)
  FROM public.ledger_entry l, home WHERE l.kind = 'attempt' AND l.ttft_ms IS NOT NULL GROUP BY 1, 2, 5, 6
$$;

-- Where rollups and ledger differ: the period and both figures. One statement, so both are of one instant.
CREATE FUNCTION usage.compare() RETURNS TABLE (grain text, zone text, starts timestamp, keys bigint, ledger_attempts bigint,
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
  ORDER BY 3, 1, 2
$$;

-- From the ledger anew. Readers see the old rows until it commits; who writes to the ledger waits.
CREATE FUNCTION usage.rebuild() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  LOCK TABLE public.ledger_entry IN SHARE ROW EXCLUSIVE MODE;
  INSERT INTO usage.key
  SELECT DISTINCT usage.key_of(l), person_id, group_id, provider_id, model_id, boundary, practice, level, level_rank, route,
    purpose, channel, usage_source, cost_source
  FROM public.ledger_entry l ON CONFLICT (id) DO NOTHING;
  DELETE FROM usage.rollup;
  INSERT INTO usage.rollup SELECT * FROM usage.rollup_of_ledger();
  DELETE FROM usage.latency;
  INSERT INTO usage.latency SELECT * FROM usage.latency_of_ledger();
END $$;

SELECT usage.rebuild();

-- tx1, which now keeps a refusal in the books as well (a run that sent nothing).
CREATE OR REPLACE FUNCTION begin_run(p jsonb) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
  c jsonb := p -> 'conversation';
  moved text;
  stored text;
  other uuid;
BEGIN
  PERFORM set_config('synchronous_commit', 'on', true);
  PERFORM pg_advisory_xact_lock_shared(7316402010);
  moved := moved_since(p -> 'expects');
  IF moved IS NOT NULL THEN
    RETURN jsonb_build_object('outcome', 'moved', 'what', moved);
  END IF;
  IF NOT EXISTS (SELECT 1 FROM person WHERE id = (p #>> '{run,person_id}')::uuid AND state = 'active') THEN
    RETURN jsonb_build_object('outcome', 'moved', 'what', 'person');
  END IF;

  INSERT INTO run SELECT * FROM jsonb_populate_record(NULL::run, p -> 'run')
  ON CONFLICT (person_id, idempotency_key) DO NOTHING;
  IF NOT FOUND THEN
    SELECT id INTO other FROM run WHERE person_id = (p #>> '{run,person_id}')::uuid
      AND idempotency_key = (p #>> '{run,idempotency_key}')::uuid;
    RETURN jsonb_build_object('outcome', 'repeated', 'runId', other);
  END IF;

  IF (c ->> 'new')::boolean THEN
    INSERT INTO conversation (id, person_id, title, title_source, level, raised_by, choice, leaf_id)
    VALUES ((c ->> 'id')::uuid, (p #>> '{run,person_id}')::uuid, c ->> 'title', 'cut', c ->> 'level', c -> 'raisedBy', c ->> 'choice',
      coalesce((p #>> '{answer,id}')::uuid, (p #>> '{question,id}')::uuid));
    INSERT INTO audit.content_key (id, scope, scope_id, kek_version, nonce, wrapped)
    VALUES ((c #>> '{key,id}')::uuid, 'conversation', (c ->> 'id')::uuid, (c #>> '{key,kekVersion}')::int,
      decode(c #>> '{key,nonce}', 'hex'), decode(c #>> '{key,wrapped}', 'hex'));
  ELSIF c IS NOT NULL AND c <> 'null'::jsonb THEN
    SELECT level INTO stored FROM conversation
      WHERE id = (c ->> 'id')::uuid AND person_id = (p #>> '{run,person_id}')::uuid FOR UPDATE;
    IF stored IS DISTINCT FROM (c ->> 'levelBefore') THEN
      DELETE FROM run WHERE id = (p #>> '{run,id}')::uuid;
      RETURN jsonb_build_object('outcome', 'moved', 'what', CASE WHEN stored IS NULL THEN 'conversation' ELSE 'level' END);
    END IF;
    UPDATE conversation SET level = c ->> 'level', raised_by = c -> 'raisedBy', choice = c ->> 'choice',
      leaf_id = coalesce((p #>> '{answer,id}')::uuid, (p #>> '{question,id}')::uuid, leaf_id), updated_at = now()
      WHERE id = (c ->> 'id')::uuid;
  END IF;

  IF p ? 'question' THEN
    INSERT INTO message (id, conversation_id, parent_id, role, text)
    VALUES ((p #>> '{question,id}')::uuid, (c ->> 'id')::uuid, (p #>> '{question,parentId}')::uuid, 'user', p #>> '{question,text}');
    IF p #> '{question,attachmentIds}' <> '[]'::jsonb THEN
      UPDATE attachment SET message_id = (p #>> '{question,id}')::uuid
        WHERE id = ANY (SELECT jsonb_array_elements_text(p #> '{question,attachmentIds}')::uuid)
          AND person_id = (p #>> '{run,person_id}')::uuid AND message_id IS NULL;
    END IF;
  END IF;
  IF p ? 'answer' THEN
    INSERT INTO message (id, conversation_id, parent_id, role, text, run_id)
    VALUES ((p #>> '{answer,id}')::uuid, (c ->> 'id')::uuid, (p #>> '{answer,parentId}')::uuid, 'assistant', '', (p #>> '{run,id}')::uuid);
  END IF;
  IF p ? 'attempt' THEN
    INSERT INTO attempt SELECT * FROM jsonb_populate_record(NULL::attempt, p -> 'attempt');
  END IF;
  IF p ? 'ledger' THEN
    INSERT INTO ledger_entry SELECT * FROM jsonb_populate_record(NULL::ledger_entry, p -> 'ledger');
  END IF;
  IF p ? 'contents' THEN
    INSERT INTO audit.content (id, key_id, kind, nonce, ciphertext, expires_at)
    SELECT x.id, x.key_id, x.kind, decode(x.nonce, 'hex'), decode(x.ciphertext, 'hex'), x.expires_at
    FROM jsonb_to_recordset(p -> 'contents') AS x (id uuid, key_id uuid, kind text, nonce text, ciphertext text, expires_at timestamptz);
  END IF;
  PERFORM audit.append(p -> 'events');
  RETURN jsonb_build_object('outcome', 'committed');
END $$;
