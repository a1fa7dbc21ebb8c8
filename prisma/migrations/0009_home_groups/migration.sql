-- A person's home group is their team in the books. What the ledger took until now, the first of a person's groups, stays.
ALTER TABLE "person" ADD COLUMN "home_group_id" UUID;

UPDATE "person" p SET "home_group_id" = (
  SELECT g."id" FROM "group_member" m JOIN "group" g ON g."id" = m."group_id"
  WHERE m."person_id" = p."id" ORDER BY g."slug" LIMIT 1);

CREATE INDEX "person_home_group_id_idx" ON "person"("home_group_id");

ALTER TABLE "person" ADD CONSTRAINT "person_home_group_id_fkey" FOREIGN KEY ("home_group_id") REFERENCES "group"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- The groups that accepting an invitation gives, in the order written: the first is the home group.
CREATE TABLE "invitation_group" (
    "invitation_id" UUID NOT NULL,
    "group_id" UUID NOT NULL,
    "place" INTEGER NOT NULL,

    CONSTRAINT "invitation_group_pkey" PRIMARY KEY ("invitation_id","group_id")
);

CREATE INDEX "invitation_group_group_id_idx" ON "invitation_group"("group_id");

ALTER TABLE "invitation_group" ADD CONSTRAINT "invitation_group_invitation_id_fkey" FOREIGN KEY ("invitation_id") REFERENCES "invitation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "invitation_group" ADD CONSTRAINT "invitation_group_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "group"("id") ON DELETE CASCADE ON UPDATE CASCADE;
