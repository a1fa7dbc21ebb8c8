-- Lists of the organization's words that people edit: exclusions, and who changed a list when.
ALTER TABLE "dictionary" ADD COLUMN "exclusions" JSONB NOT NULL DEFAULT '[]';
ALTER TABLE "dictionary" ADD COLUMN "changed_by" UUID;
ALTER TABLE "dictionary" ADD COLUMN "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- One word for all lists as they are: another one as soon as a list is made, changed or removed.
CREATE FUNCTION lists_version() RETURNS text LANGUAGE sql STABLE AS $$
  SELECT md5(coalesce(string_agg(id::text || '.' || version, ' ' ORDER BY id), '')) FROM dictionary
$$;

-- A request that was classified with other lists than those committed now is classified and decided again.
CREATE OR REPLACE FUNCTION moved_since(expects jsonb) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT coalesce(max(version), 0) FROM policy_version) <> (expects ->> 'policyVersion')::int THEN
    RETURN 'policy';
  END IF;
  IF expects ? 'lists' AND lists_version() <> expects ->> 'lists' THEN
    RETURN 'lists';
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
