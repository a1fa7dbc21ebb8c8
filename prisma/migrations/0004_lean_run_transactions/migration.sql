-- The same guarantees with less work: a function in SQL is planned at each call, one in PL/pgSQL once a connection; and a
-- conversation is written once a question, not twice.

CREATE OR REPLACE FUNCTION audit.append(events jsonb) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO audit.event (id, writer, n, body, leaf, ts, type, outcome, severity, subject, run, conversation, provider,
    model, boundary, level, rules, policy_version)
  SELECT e.id, e.writer, e.n, e.body, decode(e.leaf, 'hex'), e.ts, e.type, e.outcome, e.severity, e.subject, e.run,
    e.conversation, e.provider, e.model, e.boundary, e.level, e.rules, e.policy_version
  FROM jsonb_to_recordset(events) AS e (id uuid, writer uuid, n bigint, body text, leaf text, ts timestamptz, type text,
    outcome text, severity text, subject uuid, run uuid, conversation uuid, provider uuid, model uuid, boundary text,
    level text, rules text[], policy_version integer);
END $$;

-- tx1: question, level, run, attempt and audit events, or nothing. Answers {outcome: committed | repeated | moved}.
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
  IF p ? 'contents' THEN
    INSERT INTO audit.content (id, key_id, kind, nonce, ciphertext, expires_at)
    SELECT x.id, x.key_id, x.kind, decode(x.nonce, 'hex'), decode(x.ciphertext, 'hex'), x.expires_at
    FROM jsonb_to_recordset(p -> 'contents') AS x (id uuid, key_id uuid, kind text, nonce text, ciphertext text, expires_at timestamptz);
  END IF;
  PERFORM audit.append(p -> 'events');
  RETURN jsonb_build_object('outcome', 'committed');
END $$;
