-- The transactions of a run, one round trip each. Functions, not one statement with CTEs: each statement inside sees what
-- was committed before it, so a check after a lock reads the newest state.

-- Who publishes a policy, throws a switch or changes a provider holds this exclusively; who commits a decision, shared.
CREATE FUNCTION lock_decision_state(exclusive boolean) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF exclusive THEN
    PERFORM pg_advisory_xact_lock(7316402010);
  ELSE
    PERFORM pg_advisory_xact_lock_shared(7316402010);
  END IF;
END $$;

-- What the decision was made from, against what is committed now: the name of what moved, or null.
CREATE FUNCTION moved_since(expects jsonb) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT coalesce(max(version), 0) FROM policy_version) <> (expects ->> 'policyVersion')::int THEN
    RETURN 'policy';
  END IF;
  IF (SELECT coalesce(jsonb_agg(coalesce(boundary, provider::text) ORDER BY coalesce(boundary, provider::text)), '[]')
      FROM suspension) <> (expects -> 'suspended') THEN
    RETURN 'suspension';
  END IF;
  IF expects ? 'modelId' AND NOT EXISTS (
    SELECT 1 FROM model m JOIN provider p ON p.id = m.provider_id
    WHERE m.id = (expects ->> 'modelId')::uuid AND m.version = (expects ->> 'modelVersion')::int
      AND p.version = (expects ->> 'providerVersion')::int
      AND (p.state = 'on' OR (expects ->> 'probe')::boolean)) THEN
    RETURN 'model';
  END IF;
  RETURN NULL;
END $$;

-- tx1: question, level, run, attempt and audit events, or nothing. Answers {outcome: committed | repeated | moved}.
CREATE FUNCTION begin_run(p jsonb) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
  c jsonb := p -> 'conversation';
  moved text;
  stored text;
  other uuid;
BEGIN
  PERFORM set_config('synchronous_commit', 'on', true);
  PERFORM lock_decision_state(false);
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
    INSERT INTO conversation (id, person_id, title, title_source, level, raised_by, choice)
    VALUES ((c ->> 'id')::uuid, (p #>> '{run,person_id}')::uuid, c ->> 'title', 'cut', c ->> 'level', c -> 'raisedBy', c ->> 'choice');
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
    UPDATE attachment SET message_id = (p #>> '{question,id}')::uuid
      WHERE id = ANY (SELECT jsonb_array_elements_text(p #> '{question,attachmentIds}')::uuid)
        AND person_id = (p #>> '{run,person_id}')::uuid AND message_id IS NULL;
  END IF;
  IF p ? 'answer' THEN
    INSERT INTO message (id, conversation_id, parent_id, role, text, run_id)
    VALUES ((p #>> '{answer,id}')::uuid, (c ->> 'id')::uuid, (p #>> '{answer,parentId}')::uuid, 'assistant', '', (p #>> '{run,id}')::uuid);
    UPDATE conversation SET leaf_id = (p #>> '{answer,id}')::uuid WHERE id = (c ->> 'id')::uuid;
  END IF;
  IF p ? 'attempt' THEN
    INSERT INTO attempt SELECT * FROM jsonb_populate_record(NULL::attempt, p -> 'attempt');
  END IF;
  IF p ? 'contents' THEN
    INSERT INTO audit.content (id, key_id, kind, nonce, ciphertext, expires_at)
    SELECT x.id, x.key_id, x.kind, decode(x.nonce, 'hex'), decode(x.ciphertext, 'hex'), x.expires_at
    FROM jsonb_to_recordset(p -> 'contents') AS x (id uuid, key_id uuid, kind text, nonce text, ciphertext text, expires_at timestamptz);
  END IF;
  PERFORM audit.append(p -> 'events');
  RETURN jsonb_build_object('outcome', 'committed');
END $$;

-- The failed attempt is settled and the next one permitted, in one transaction. {outcome: committed | moved | gone}
CREATE FUNCTION begin_next_attempt(p jsonb) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
  moved text;
BEGIN
  PERFORM set_config('synchronous_commit', 'on', true);
  PERFORM lock_decision_state(false);
  moved := moved_since(p -> 'expects');
  IF moved IS NOT NULL THEN
    RETURN jsonb_build_object('outcome', 'moved', 'what', moved);
  END IF;
  PERFORM 1 FROM run WHERE id = (p ->> 'runId')::uuid AND state = 'running' AND owner = (p ->> 'owner')::uuid
    AND stop_asked_at IS NULL FOR UPDATE;
  IF NOT FOUND THEN
    RETURN jsonb_build_object('outcome', 'gone');
  END IF;
  UPDATE attempt SET ended_at = now(), outcome = 'failed' WHERE id = (p ->> 'failedAttemptId')::uuid;
  INSERT INTO ledger_entry SELECT * FROM jsonb_populate_record(NULL::ledger_entry, p -> 'ledger');
  INSERT INTO attempt SELECT * FROM jsonb_populate_record(NULL::attempt, p -> 'attempt');
  PERFORM audit.append(p -> 'events');
  RETURN jsonb_build_object('outcome', 'committed');
END $$;

-- tx2: answer, ledger, run and audit events. {outcome: committed | gone}; gone = somebody else ended this run.
CREATE FUNCTION end_run(p jsonb) RETURNS jsonb LANGUAGE plpgsql AS $$
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
    INSERT INTO ledger_entry SELECT * FROM jsonb_populate_record(NULL::ledger_entry, p -> 'ledger');
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
