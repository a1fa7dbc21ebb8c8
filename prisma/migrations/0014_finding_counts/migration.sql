-- What the detectors found, by day: folded from the log in its own order, behind the requests and never in their way. Types
-- and counts only.

-- `type` is a kind, and beside it each variant of a kind: a request with two variants of a kind is one request of the kind.
-- Values are counted within each request. `unsure` are those that no level counts by default (confidence low); a request is
-- unsure where nothing else of the type was found in it.
CREATE TABLE usage.finding (
  day date NOT NULL,
  type text NOT NULL,
  requests bigint NOT NULL,
  found bigint NOT NULL,
  unsure_requests bigint NOT NULL,
  unsure_found bigint NOT NULL,
  PRIMARY KEY (day, type)
);

-- The last event of the log that is folded, and until when that is: whoever holds the row folds.
CREATE TABLE usage.finding_fold (
  era smallint NOT NULL,
  xid xid8 NOT NULL,
  seq bigint NOT NULL,
  at timestamptz NOT NULL
);
INSERT INTO usage.finding_fold VALUES (0, '0', 0, now());

-- Folds the next events, so many at the most; answers how many. A transaction that is not over yet waits for the next time:
-- below the oldest that is running nothing is added any more. Titles repeat what their question held, so only answers count.
-- What is older than the 30 days that are shown is passed over.
CREATE FUNCTION usage.fold_findings(at_most integer) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  folded usage.finding_fold;
  horizon xid8;
  newest smallint;
  first uuid := audit.first_id(now() - interval '31 days');
  last_era smallint;
  last_xid xid8;
  last_seq bigint;
  last_ts timestamptz;
  n integer;
BEGIN
  SELECT * INTO folded FROM usage.finding_fold FOR UPDATE SKIP LOCKED;
  IF NOT FOUND THEN
    RETURN 0;
  END IF;
  horizon := pg_snapshot_xmin(pg_current_snapshot());
  SELECT max(era) INTO newest FROM audit.event;
  SELECT count(*), (array_agg(e.era ORDER BY place DESC))[1], (array_agg(e.xid ORDER BY place DESC))[1],
    (array_agg(e.seq ORDER BY place DESC))[1], max(e.ts) INTO n, last_era, last_xid, last_seq, last_ts
  FROM (
    SELECT era, xid, seq, ts, row_number() OVER (ORDER BY era, xid, seq) AS place FROM audit.event
    WHERE (era, xid, seq) > (folded.era, folded.xid, folded.seq) AND (era < newest OR xid < horizon) AND id >= first
    ORDER BY era, xid, seq LIMIT at_most
  ) e;
  IF n = 0 THEN
    UPDATE usage.finding_fold SET at = now();
    RETURN 0;
  END IF;

  WITH request AS (
    SELECT id, (ts AT TIME ZONE 'UTC')::date AS day, body::jsonb AS body FROM audit.event
    WHERE (era, xid, seq) > (folded.era, folded.xid, folded.seq) AND (era, xid, seq) <= (last_era, last_xid, last_seq)
      AND id >= first
      AND type IN ('ai.request.decided', 'ai.request.blocked')
  ), found AS (
    SELECT id, day, f ->> 'type' AS type, (f ->> 'count')::bigint AS amount, f ->> 'confidence' = 'low' AS unsure
    FROM request, jsonb_array_elements(body #> '{facts,findings}') f WHERE body #>> '{facts,purpose}' = 'answer'
  ), named AS (
    SELECT id, day, split_part(type, ':', 1) AS type, amount, unsure FROM found
    UNION ALL SELECT id, day, type, amount, unsure FROM found WHERE strpos(type, ':') > 0
  ), counted AS (
    SELECT id, day, type, sum(amount) FILTER (WHERE NOT unsure) AS sure, sum(amount) FILTER (WHERE unsure) AS unsure
    FROM named GROUP BY 1, 2, 3
  )
  INSERT INTO usage.finding AS u
  SELECT day, type, count(sure), coalesce(sum(sure), 0), count(*) - count(sure), coalesce(sum(unsure), 0)
  FROM counted GROUP BY 1, 2
  ON CONFLICT (day, type) DO UPDATE SET requests = u.requests + excluded.requests, found = u.found + excluded.found,
    unsure_requests = u.unsure_requests + excluded.unsure_requests, unsure_found = u.unsure_found + excluded.unsure_found;

  UPDATE usage.finding_fold SET era = last_era, xid = last_xid, seq = last_seq, at = CASE WHEN n < at_most THEN now() ELSE last_ts END;
  RETURN n;
END $$;
