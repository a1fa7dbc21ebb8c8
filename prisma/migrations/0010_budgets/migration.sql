-- Budgets: reserved in the transaction that permits an attempt, settled in the one that ends it.
--
-- Locks are always taken in this order, so that nobody waits in a circle: run, attempts, windows by id, the ledger's rollups.

CREATE TABLE "budget" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "subject_id" UUID,
    "unit" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "limit_amount" BIGINT NOT NULL,
    "hard" BOOLEAN NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'on',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "budget_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "budget_window" (
    "id" UUID NOT NULL,
    "budget_id" UUID NOT NULL,
    "holder_id" UUID NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "spent" BIGINT NOT NULL,
    "reserved" BIGINT NOT NULL DEFAULT 0,
    "alerted" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "budget_window_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "budget_window_budget_id_holder_id_starts_at_key" ON "budget_window"("budget_id", "holder_id", "starts_at");
ALTER TABLE "budget_window" ADD CONSTRAINT "budget_window_budget_id_fkey" FOREIGN KEY ("budget_id")
  REFERENCES "budget"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "reservation" (
    "attempt_id" UUID NOT NULL,
    "window_id" UUID NOT NULL,
    "amount" BIGINT NOT NULL,

    CONSTRAINT "reservation_pkey" PRIMARY KEY ("attempt_id", "window_id")
);
CREATE INDEX "reservation_window_id_idx" ON "reservation"("window_id");
ALTER TABLE "reservation" ADD CONSTRAINT "reservation_window_id_fkey" FOREIGN KEY ("window_id")
  REFERENCES "budget_window"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- These rows change with each request and no index names what changes in them.
ALTER TABLE "budget_window" SET (fillfactor = 50);

-- What an entry of the ledger counts in a budget of this unit. An unpriced entry counts no money: it is not known.
CREATE FUNCTION budget_amount(unit text, e ledger_entry) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE unit WHEN 'money' THEN coalesce(e.cost_micros, 0) ELSE
    (coalesce(e.input_tokens, 0) + coalesce(e.cache_read_tokens, 0) + coalesce(e.cache_write_tokens, 0)
    + coalesce(e.cache_write_1h_tokens, 0) + coalesce(e.image_input_tokens, 0) + coalesce(e.audio_input_tokens, 0)
    + coalesce(e.output_tokens, 0) + coalesce(e.reasoning_tokens, 0) + coalesce(e.image_output_tokens, 0))::bigint END
$$;

-- What the ledger says that a window has spent: the same figure as its counter, from the other side.
CREATE FUNCTION budget_spent(b budget, holder uuid, starts timestamptz, ends timestamptz) RETURNS bigint LANGUAGE sql STABLE AS $$
  SELECT coalesce(sum(budget_amount(b.unit, e)), 0)::bigint FROM ledger_entry e
  WHERE e.started_at >= starts AND e.started_at < ends AND CASE b.scope WHEN 'organization' THEN true
    WHEN 'group' THEN e.group_id = b.subject_id WHEN 'person' THEN e.person_id = b.subject_id ELSE e.person_id = holder END
$$;

-- The window of a budget at an instant, opened where there is none: with what the ledger says was spent in it already, and
-- with what open attempts have been permitted to spend. Their rows are locked first, so that each is either in the ledger
-- by the time that is read, or waits, and then finds its reservation here. Ids grow with time: `lock by id` needs that.
CREATE FUNCTION budget_window_at(b budget, holder uuid, at timestamptz, starts timestamptz, ends timestamptz) RETURNS uuid
LANGUAGE plpgsql AS $$
DECLARE
  w uuid;
  begins timestamptz;
  open_ids uuid[];
BEGIN
  SELECT id INTO w FROM budget_window WHERE budget_id = b.id AND holder_id = holder AND starts_at <= at AND ends_at > at;
  IF FOUND THEN
    RETURN w;
  END IF;
  -- Another time zone takes effect where the last window ends.
  begins := greatest(starts, (SELECT max(ends_at) FROM budget_window WHERE budget_id = b.id AND holder_id = holder AND ends_at <= at));
  SELECT array_agg(id) INTO open_ids FROM (
    SELECT a.id FROM attempt a JOIN run r ON r.id = a.run_id
    WHERE r.state = 'running' AND a.ended_at IS NULL AND a.permitted_at >= begins AND a.permitted_at < ends
      AND (b.unit = 'tokens' OR (a.facts ->> 'billed')::boolean)
      AND CASE b.scope WHEN 'organization' THEN true WHEN 'group' THEN (a.facts #>> '{ledger,group_id}')::uuid = b.subject_id
        WHEN 'person' THEN r.person_id = b.subject_id ELSE r.person_id = holder END
    ORDER BY a.id FOR UPDATE OF a) open_attempts;
  INSERT INTO budget_window (id, budget_id, holder_id, starts_at, ends_at, spent)
  VALUES ((lpad(to_hex((extract(epoch FROM clock_timestamp()) * 1000)::bigint), 12, '0') || '7'
      || substr(md5(random()::text), 1, 3) || 'a' || substr(md5(random()::text), 1, 15))::uuid,
    b.id, holder, begins, ends, budget_spent(b, holder, begins, ends))
  ON CONFLICT DO NOTHING RETURNING id INTO w;
  IF w IS NULL THEN
    SELECT id INTO w FROM budget_window WHERE budget_id = b.id AND holder_id = holder AND starts_at <= at AND ends_at > at;
    RETURN w;
  END IF;
  INSERT INTO reservation SELECT a.id, w, CASE b.unit WHEN 'money' THEN coalesce(a.reserved_micros, 0)
    ELSE coalesce((a.facts ->> 'reservedTokens')::bigint, a.input_tokens) END FROM attempt a WHERE a.id = ANY (open_ids);
  UPDATE budget_window SET reserved = coalesce((SELECT sum(amount) FROM reservation WHERE window_id = w), 0) WHERE id = w;
  RETURN w;
END $$;

CREATE FUNCTION lock_budgets(of_attempt uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM budget_window WHERE id IN (SELECT window_id FROM reservation WHERE attempt_id = of_attempt) ORDER BY id FOR UPDATE;
END $$;

-- Takes what an attempt may cost from every budget that applies, or from none: then it answers which hard ones have no room,
-- the one that resets last first. Room is judged on locked rows. `closing` is the ledger's row of an attempt that the same
-- transaction settles: what it gives back is room already. What costs nothing takes nothing, so a spent budget of money
-- never stands in the way of a model that nobody bills.
CREATE FUNCTION reserve_budgets(of_attempt uuid, r jsonb, closing jsonb) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
  b budget;
  held uuid[] := '{}';
  blocked jsonb;
  closed ledger_entry;
  billed boolean := (r ->> 'billed')::boolean;
  micros bigint := (r ->> 'micros')::bigint;
  tokens bigint := (r ->> 'tokens')::bigint;
  person uuid := (r ->> 'personId')::uuid;
BEGIN
  FOR b IN SELECT * FROM budget WHERE state = 'on' AND (unit = 'tokens' OR billed) AND CASE scope WHEN 'organization' THEN true
      WHEN 'group' THEN subject_id = (r ->> 'groupId')::uuid WHEN 'person' THEN subject_id = person
      ELSE EXISTS (SELECT 1 FROM group_member m WHERE m.group_id = subject_id AND m.person_id = person) END ORDER BY id LOOP
    held := held || budget_window_at(b, CASE b.scope WHEN 'member' THEN person ELSE b.id END, (r ->> 'at')::timestamptz,
      (r #>> ARRAY['periods', b.period, 'from'])::timestamptz, (r #>> ARRAY['periods', b.period, 'to'])::timestamptz);
  END LOOP;
  IF held = '{}' THEN
    RETURN NULL;
  END IF;
  closed := jsonb_populate_record(NULL::ledger_entry, closing);
  PERFORM 1 FROM budget_window WHERE id = ANY (held)
    OR id IN (SELECT window_id FROM reservation WHERE attempt_id = closed.attempt_id) ORDER BY id FOR UPDATE;

  SELECT jsonb_agg(jsonb_build_object('id', x.id, 'name', x.name, 'scope', x.scope, 'subjectId', x.subject_id, 'unit', x.unit,
    'period', x.period, 'resetsAt', x.resets_at, 'reason', CASE WHEN x.needs IS NULL THEN 'unpriced' ELSE 'room' END,
    'needs', x.needs, 'room', greatest(0, x.room)) ORDER BY x.resets_at DESC, x.id) INTO blocked
  FROM (
    SELECT g.*, to_char(w.ends_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS resets_at,
      CASE g.unit WHEN 'money' THEN micros ELSE tokens END AS needs,
      g.limit_amount - w.spent - w.reserved
        + CASE WHEN o.amount IS NULL THEN 0 ELSE o.amount - budget_amount(g.unit, closed) END AS room
    FROM budget_window w JOIN budget g ON g.id = w.budget_id
      LEFT JOIN reservation o ON o.window_id = w.id AND o.attempt_id = closed.attempt_id
    WHERE w.id = ANY (held) AND g.hard
  ) x WHERE x.needs IS NULL OR (x.needs > 0 AND x.needs > x.room);
  IF blocked IS NOT NULL THEN
    RETURN blocked;
  END IF;

  INSERT INTO reservation SELECT of_attempt, w.id, coalesce(CASE g.unit WHEN 'money' THEN micros ELSE tokens END, 0)
    FROM budget_window w JOIN budget g ON g.id = w.budget_id WHERE w.id = ANY (held);
  UPDATE budget_window w SET reserved = w.reserved + v.amount
    FROM reservation v WHERE v.attempt_id = of_attempt AND w.id = v.window_id;
  RETURN NULL;
END $$;

-- What was reserved is given back and what was used is counted, in the windows of the reservation, whatever day it is now.
-- A second time does nothing: the reservation is gone.
CREATE FUNCTION settle_budgets(ledger jsonb) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  e ledger_entry;
BEGIN
  IF NOT EXISTS (SELECT 1 FROM reservation WHERE attempt_id = (ledger ->> 'attempt_id')::uuid) THEN
    RETURN;
  END IF;
  e := jsonb_populate_record(NULL::ledger_entry, ledger);
  WITH settled AS (DELETE FROM reservation WHERE attempt_id = e.attempt_id RETURNING window_id, amount)
  UPDATE budget_window w SET reserved = w.reserved - s.amount, spent = w.spent + budget_amount(g.unit, e)
    FROM settled s, budget g WHERE w.id = s.window_id AND g.id = w.budget_id;
END $$;

-- tx1. The budgets come after everything else that can say no, and before anything is written that a no would have to take
-- back but the run itself. Answers {outcome: committed | repeated | moved | budget}.
CREATE OR REPLACE FUNCTION begin_run(p jsonb) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
  c jsonb := p -> 'conversation';
  moved text;
  stored text;
  other uuid;
  blocked jsonb;
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

  IF c <> 'null'::jsonb AND NOT (c ->> 'new')::boolean THEN
    SELECT level INTO stored FROM conversation
      WHERE id = (c ->> 'id')::uuid AND person_id = (p #>> '{run,person_id}')::uuid FOR UPDATE;
    IF stored IS DISTINCT FROM (c ->> 'levelBefore') THEN
      DELETE FROM run WHERE id = (p #>> '{run,id}')::uuid;
      RETURN jsonb_build_object('outcome', 'moved', 'what', CASE WHEN stored IS NULL THEN 'conversation' ELSE 'level' END);
    END IF;
  END IF;
  IF p ? 'reserve' THEN
    blocked := reserve_budgets((p #>> '{attempt,id}')::uuid, p -> 'reserve', NULL);
    IF blocked IS NOT NULL THEN
      DELETE FROM run WHERE id = (p #>> '{run,id}')::uuid;
      RETURN jsonb_build_object('outcome', 'budget', 'blocked', blocked);
    END IF;
  END IF;

  IF (c ->> 'new')::boolean THEN
    INSERT INTO conversation (id, person_id, title, title_source, level, raised_by, choice, leaf_id)
    VALUES ((c ->> 'id')::uuid, (p #>> '{run,person_id}')::uuid, c ->> 'title', 'cut', c ->> 'level', c -> 'raisedBy', c ->> 'choice',
      coalesce((p #>> '{answer,id}')::uuid, (p #>> '{question,id}')::uuid));
    INSERT INTO audit.content_key (id, scope, scope_id, kek_version, nonce, wrapped)
    VALUES ((c #>> '{key,id}')::uuid, 'conversation', (c ->> 'id')::uuid, (c #>> '{key,kekVersion}')::int,
      decode(c #>> '{key,nonce}', 'hex'), decode(c #>> '{key,wrapped}', 'hex'));
  ELSIF c <> 'null'::jsonb THEN
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

-- The failed attempt is settled and the next one permitted, in one transaction. Without room for
-- the next nothing is written, and the failed one stays open. {outcome: committed | moved | gone | budget}
CREATE OR REPLACE FUNCTION begin_next_attempt(p jsonb) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
  moved text;
  blocked jsonb;
BEGIN
  PERFORM set_config('synchronous_commit', 'on', true);
  PERFORM pg_advisory_xact_lock_shared(7316402010);
  moved := moved_since(p -> 'expects');
  IF moved IS NOT NULL THEN
    RETURN jsonb_build_object('outcome', 'moved', 'what', moved);
  END IF;
  PERFORM 1 FROM run WHERE id = (p ->> 'runId')::uuid AND state = 'running' AND owner = (p ->> 'owner')::uuid
    AND stop_asked_at IS NULL FOR UPDATE;
  IF NOT FOUND THEN
    RETURN jsonb_build_object('outcome', 'gone');
  END IF;
  PERFORM 1 FROM attempt WHERE id = (p ->> 'failedAttemptId')::uuid FOR UPDATE;
  blocked := reserve_budgets((p #>> '{attempt,id}')::uuid, p -> 'reserve', p -> 'ledger');
  IF blocked IS NOT NULL THEN
    RETURN jsonb_build_object('outcome', 'budget', 'blocked', blocked);
  END IF;
  UPDATE attempt SET ended_at = now(), outcome = 'failed' WHERE id = (p ->> 'failedAttemptId')::uuid;
  INSERT INTO ledger_entry SELECT * FROM jsonb_populate_record(NULL::ledger_entry, p -> 'ledger');
  PERFORM settle_budgets(p -> 'ledger');
  INSERT INTO attempt SELECT * FROM jsonb_populate_record(NULL::attempt, p -> 'attempt');
  PERFORM audit.append(p -> 'events');
  RETURN jsonb_build_object('outcome', 'committed');
END $$;

-- tx2: answer, ledger, run and audit events. {outcome: committed | gone}; gone = somebody else ended this run.
CREATE OR REPLACE FUNCTION end_run(p jsonb) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
  conversation_id uuid;
  answer uuid;
BEGIN
  PERFORM set_config('synchronous_commit', 'on', true);
  UPDATE run SET state = p ->> 'state', ended_at = now(), receipt = nullif(p -> 'receipt', 'null'::jsonb),
      failure = nullif(p -> 'failure', 'null'::jsonb)
    WHERE id = (p ->> 'runId')::uuid AND state = 'running' AND owner = (p ->> 'owner')::uuid
    RETURNING run.conversation_id, run.answer_id INTO conversation_id, answer;
  IF NOT FOUND THEN
    RETURN jsonb_build_object('outcome', 'gone');
  END IF;
  IF p ? 'attemptId' THEN
    UPDATE attempt SET ended_at = now(), outcome = p ->> 'attemptOutcome' WHERE id = (p ->> 'attemptId')::uuid;
    PERFORM lock_budgets((p ->> 'attemptId')::uuid);
    INSERT INTO ledger_entry SELECT * FROM jsonb_populate_record(NULL::ledger_entry, p -> 'ledger');
    PERFORM settle_budgets(p -> 'ledger');
  END IF;
  IF answer IS NOT NULL THEN
    UPDATE message SET text = p ->> 'text', reasoning = p ->> 'reasoning' WHERE id = answer;
  END IF;
  UPDATE conversation SET updated_at = now(),
      title = CASE WHEN p ? 'title' AND title_source <> 'person' THEN p ->> 'title' ELSE title END,
      title_source = CASE WHEN p ? 'title' AND title_source <> 'person' THEN 'model' ELSE title_source END
    WHERE id = conversation_id;
  DELETE FROM run_segment WHERE run_id = (p ->> 'runId')::uuid AND created_at < now() - interval '10 minutes';
  PERFORM audit.append(p -> 'events');
  RETURN jsonb_build_object('outcome', 'committed');
END $$;
