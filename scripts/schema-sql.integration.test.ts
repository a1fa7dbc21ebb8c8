import { describe, expect, it } from 'vitest'
import { query, repositoryRoot } from '@/e2e/fixtures/test-cluster'
import { freshDatabase } from '@/e2e/fixtures/test-database'
import { schemaSql } from './schema-sql'

/** What PostgreSQL itself says of schema public: columns, constraints and indexes, one line each. */
const catalogue = `
SELECT format('column %s.%s: %s%s default %s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
  CASE WHEN a.attnotnull THEN ' not null' ELSE '' END, coalesce(pg_get_expr(d.adbin, d.adrelid), 'none')) AS line
FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> '_prisma_migrations'
UNION ALL
SELECT format('constraint %s on %s: %s', n.conname, n.conrelid::regclass, pg_get_constraintdef(n.oid))
FROM pg_constraint n WHERE n.connamespace = 'public'::regnamespace AND n.conrelid::regclass::text <> '_prisma_migrations'
  AND n.contype <> 'n'
UNION ALL
SELECT format('index: %s', indexdef) FROM pg_indexes WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'
UNION ALL
SELECT format('enum %s: %s', t.typname, string_agg(e.enumlabel, ',' ORDER BY e.enumsortorder))
FROM pg_type t JOIN pg_enum e ON e.enumtypid = t.oid WHERE t.typnamespace = 'public'::regnamespace GROUP BY t.typname
ORDER BY 1`

describe('prisma/schema.prisma', () => {
  it('makes the very tables that the migrations make: columns, types, defaults, constraints and indexes', async () => {
    const migrated = await freshDatabase()
    const scratch = await freshDatabase({ empty: true })
    try {
      await query(scratch.ownerUrl, await schemaSql(repositoryRoot, scratch.ownerUrl))
      const fromSchema = (await query<{ line: string }>(scratch.ownerUrl, catalogue)).map((row) => row.line)
      const fromMigrations = (await query<{ line: string }>(migrated.ownerUrl, catalogue)).map((row) => row.line)
      expect(fromMigrations).toEqual(fromSchema)
      expect(fromSchema.length).toBeGreaterThan(150)
    } finally {
      await migrated.drop()
      await scratch.drop()
    }
  })
})
