-- Counters hold over instances and need not outlive a crash: without a log of their own they cost no flush.
ALTER TABLE throttle SET UNLOGGED;

-- Counts one attempt in a window of a minute, also from within another statement (a session's lookup counts its request
-- by the way); a null key counts nothing. wait_ms: how long failures make this key wait; rounded down, as not_before is
-- kept in milliseconds and a rounded-up now is no reason to wait. left_ms: until the window ends.
CREATE FUNCTION count_attempt(counter text, OUT attempts int, OUT wait_ms int, OUT left_ms int)
LANGUAGE plpgsql STRICT AS $$
BEGIN
  INSERT INTO throttle AS t (key, attempts, failures, window_at, not_before, reported_at)
  VALUES (counter, 1, 0, now(), now(), 'epoch')
  ON CONFLICT (key) DO UPDATE SET
    attempts = CASE WHEN t.window_at < now() - interval '1 minute' THEN 1 ELSE t.attempts + 1 END,
    window_at = CASE WHEN t.window_at < now() - interval '1 minute' THEN now() ELSE t.window_at END
  RETURNING t.attempts, floor(greatest(0, extract(epoch FROM t.not_before - now()) * 1000)),
    floor(greatest(0, extract(epoch FROM t.window_at + interval '1 minute' - now()) * 1000))
  INTO attempts, wait_ms, left_ms;
END $$;
