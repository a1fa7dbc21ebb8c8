import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { findInstalledPostgres } from './e2e/fixtures/find-installed-postgres.ts'

const root = fileURLToPath(new URL('.', import.meta.url))
const alias = { '@': root.replace(/\/$/, '') }
const integrationFiles = '{lib,scripts,bench,e2e}/**/*.integration.test.ts'
const serverMissing = 'e2e/fixtures/server-missing.test.ts'
const integration = { environment: 'node', testTimeout: 60_000, hookTimeout: 60_000, fileParallelism: false } as const

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['{app,components,lib,prisma,scripts,bench,e2e}/**/*.test.{ts,tsx,mjs}'],
          exclude: ['**/*.integration.test.ts', '**/node_modules/**', serverMissing],
          environment: 'node',
          // No test is about time; a busy machine only needs longer for its properties.
          testTimeout: 60_000,
        },
      },
      {
        resolve: { alias },
        test: {
          ...integration,
          name: 'integration',
          include: [integrationFiles],
          globalSetup: ['./e2e/fixtures/postgres-for-vitest.ts'],
        },
      },
      {
        // The same files on a server that is not ours; where none is installed, one skipped test says so.
        resolve: { alias },
        test: {
          ...integration,
          name: 'integration-server',
          // These speak to no PostgreSQL, or start their own.
          exclude: ['**/embedded-postgres*.integration.test.ts', '**/real-servers.integration.test.ts'],
          include: [findInstalledPostgres() === null ? serverMissing : integrationFiles],
          globalSetup: ['./e2e/fixtures/server-for-vitest.ts'],
        },
      },
    ],
  },
})
