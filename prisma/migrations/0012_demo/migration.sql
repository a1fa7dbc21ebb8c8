-- A demo says so wherever it is shown: its people, chats and figures are samples.
ALTER TABLE "installation" ADD COLUMN "demo" BOOLEAN NOT NULL DEFAULT false;

-- As before, and from the month before the caller's own time on, at most a year back: a demo is written in the weeks that it
-- tells of.
CREATE FUNCTION audit.ensure_months(since timestamptz) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = audit, pg_temp AS $$
DECLARE
  -- UTC without a zone, so that a month is a month whatever zone the session has.
  this_month timestamp := date_trunc('month', now() AT TIME ZONE 'UTC');
  month timestamp := greatest(date_trunc('month', since AT TIME ZONE 'UTC') - interval '1 month',
    this_month - interval '12 months');
  name text;
BEGIN
  PERFORM pg_advisory_xact_lock(7316402003);
  WHILE month <= this_month + interval '2 months' LOOP
    name := 'event_' || to_char(month, 'YYYY_MM');
    IF to_regclass('audit.' || name) IS NULL THEN
      EXECUTE format('CREATE TABLE audit.%I PARTITION OF audit.event FOR VALUES FROM (%L) TO (%L)', name,
        audit.first_id(month AT TIME ZONE 'UTC'),
        audit.first_id((month + interval '1 month') AT TIME ZONE 'UTC'));
      EXECUTE format('CREATE TRIGGER no_truncate BEFORE TRUNCATE ON audit.%I FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change()', name);
    END IF;
    month := month + interval '1 month';
  END LOOP;
END $$;

DROP FUNCTION audit.ensure_months();

-- The instant at which a UUID v7 was made (RFC 9562 §5.7).
CREATE FUNCTION made_at(id uuid) RETURNS timestamptz LANGUAGE sql IMMUTABLE AS
$$ SELECT to_timestamp(('x' || translate(left(id::text, 13), '-', ''))::bit(48)::bigint / 1000.0) $$;
