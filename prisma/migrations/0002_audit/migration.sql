-- The log: exact bytes, added to and never changed (docs of the tables: audit.md, sections 3 and 4, in the product's design).
CREATE SCHEMA audit;

CREATE SEQUENCE audit.event_seq AS bigint CACHE 1;

CREATE TABLE audit.event (
  id uuid NOT NULL,
  era smallint NOT NULL DEFAULT 1,
  seq bigint NOT NULL DEFAULT nextval('audit.event_seq'),
  xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
  writer uuid NOT NULL,
  n bigint NOT NULL CHECK (n > 0),
  body text NOT NULL CHECK (octet_length(body) <= 65536 AND strpos(body, E'\n') = 0),
  leaf bytea NOT NULL CHECK (octet_length(leaf) = 32),
  -- For searching only; never evidence, and a job recomputes them from body.
  ts timestamptz(3) NOT NULL,
  type text NOT NULL,
  outcome text NOT NULL,
  severity text NOT NULL,
  subject uuid,
  run uuid,
  conversation uuid,
  provider uuid,
  model uuid,
  boundary text,
  level text,
  rules text[],
  policy_version integer,
  PRIMARY KEY (id)
) PARTITION BY RANGE (id);

CREATE INDEX event_order ON audit.event (era, xid, seq);
CREATE INDEX event_type ON audit.event (type, id);
CREATE INDEX event_run ON audit.event (run) WHERE run IS NOT NULL;
CREATE INDEX event_subject ON audit.event (subject, id);

CREATE FUNCTION audit.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the log is only added to' USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TRIGGER event_append_only BEFORE UPDATE OR DELETE ON audit.event
  FOR EACH ROW EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER event_no_truncate BEFORE TRUNCATE ON audit.event
  FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();

-- Ids are UUID v7, so a month of events is a range of ids.
CREATE FUNCTION audit.first_id(month timestamptz) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
  SELECT (lpad(to_hex((extract(epoch FROM month) * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid
$$;

-- Owned by the owner of the log, called by the portal at start and daily: last month to two months ahead.
CREATE FUNCTION audit.ensure_months() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = audit, pg_temp AS $$
DECLARE
  month timestamptz;
  name text;
BEGIN
  PERFORM pg_advisory_xact_lock(7316402003);
  FOR i IN -1..2 LOOP
    month := date_trunc('month', now() AT TIME ZONE 'UTC') AT TIME ZONE 'UTC' + make_interval(months => i);
    name := 'event_' || to_char(month AT TIME ZONE 'UTC', 'YYYY_MM');
    CONTINUE WHEN to_regclass('audit.' || name) IS NOT NULL;
    EXECUTE format('CREATE TABLE audit.%I PARTITION OF audit.event FOR VALUES FROM (%L) TO (%L)',
      name, audit.first_id(month), audit.first_id(month + interval '1 month'));
    EXECUTE format('CREATE TRIGGER no_truncate BEFORE TRUNCATE ON audit.%I FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change()', name);
  END LOOP;
END $$;

SELECT audit.ensure_months();

-- A process numbers its events 1, 2, 3 …; a number that never arrives is a gap, and gaps are looked for.
CREATE TABLE audit.writer (
  id uuid PRIMARY KEY,
  instance uuid NOT NULL,
  opened_at timestamptz(3) NOT NULL DEFAULT now(),
  lease_until timestamptz(3) NOT NULL,
  closed_at timestamptz(3),
  contiguous_n bigint NOT NULL DEFAULT 0,
  missing bigint[] NOT NULL DEFAULT '{}'
);

-- The only link from the random id in the log to a person; deleting it forgets the person and breaks no proof.
CREATE TABLE audit.subject (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL UNIQUE,
  erased_at timestamptz(3)
);

-- One key a conversation, sealed by the master key; what hangs on it is gone when it is destroyed.
CREATE TABLE audit.content_key (
  id uuid PRIMARY KEY,
  scope text NOT NULL,
  scope_id uuid NOT NULL UNIQUE,
  kek_version integer NOT NULL,
  nonce bytea NOT NULL,
  wrapped bytea NOT NULL,
  destroyed_at timestamptz(3)
);

-- Text that the log refers to and never holds: reasons that people gave, sealed.
CREATE TABLE audit.content (
  id uuid PRIMARY KEY,
  key_id uuid NOT NULL REFERENCES audit.content_key (id),
  kind text NOT NULL,
  nonce bytea NOT NULL,
  ciphertext bytea NOT NULL,
  expires_at timestamptz(3) NOT NULL
);

-- Adds events in the caller's transaction; leaf travels as hex.
CREATE FUNCTION audit.append(events jsonb) RETURNS void LANGUAGE sql AS $$
  INSERT INTO audit.event (id, writer, n, body, leaf, ts, type, outcome, severity, subject, run, conversation, provider,
    model, boundary, level, rules, policy_version)
  SELECT e.id, e.writer, e.n, e.body, decode(e.leaf, 'hex'), e.ts, e.type, e.outcome, e.severity, e.subject, e.run,
    e.conversation, e.provider, e.model, e.boundary, e.level, e.rules, e.policy_version
  FROM jsonb_to_recordset(events) AS e (id uuid, writer uuid, n bigint, body text, leaf text, ts timestamptz, type text,
    outcome text, severity text, subject uuid, run uuid, conversation uuid, provider uuid, model uuid, boundary text,
    level text, rules text[], policy_version integer)
$$;
