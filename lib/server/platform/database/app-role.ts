import { Client } from 'pg'

const grants = `
GRANT USAGE ON SCHEMA public, audit, usage TO gatehouse_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public, usage TO gatehouse_app;
REVOKE ALL ON _prisma_migrations FROM gatehouse_app;
GRANT SELECT ON _prisma_migrations TO gatehouse_app;
GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA audit TO gatehouse_app;
GRANT UPDATE ON audit.writer, audit.content_key, audit.subject TO gatehouse_app;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA audit TO gatehouse_app;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA public, audit, usage TO gatehouse_app;`

/** What the running portal may do: everything to its own tables; of the log, to read and to add. Run after migrating. */
export async function grantAppRole(ownerUrl: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query(grants)
  } finally {
    await client.end()
  }
}
