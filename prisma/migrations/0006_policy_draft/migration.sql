-- The one draft of the policy. The row stays for ever: its revision only grows, so that no late save hits another draft.
CREATE TABLE "policy_draft" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "document" JSONB,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "base_version" INTEGER NOT NULL DEFAULT 0,
    "saved_by" UUID,
    "saved_at" TIMESTAMPTZ(3),

    CONSTRAINT "policy_draft_pkey" PRIMARY KEY ("id")
);

INSERT INTO "policy_draft" DEFAULT VALUES;
