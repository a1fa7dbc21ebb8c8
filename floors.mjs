// The floor plan as one object: which room may import which, and which packages belong to which rooms. The linter of
// imports (.dependency-cruiser.mjs) is made from it, so a new arrow is a change of this file, and seen as one.

/** Folder → the folders that it may import besides itself. A file that lies in none of these is in no room. */
export const rooms = {
  'lib/core': [],
  'lib/client': ['lib/core'],
  'lib/server/platform': ['lib/core', 'prisma/generated'],
  'lib/server/store': ['lib/core', 'lib/server/platform', 'prisma/generated'],
  'lib/server/providers': ['lib/core', 'lib/server/platform'],
  'lib/server/practice': ['lib/core', 'lib/server/platform'],
  'lib/server/runs': ['lib/core', 'lib/server/platform', 'lib/server/store', 'lib/server/providers'],
  'lib/server/operations': [
    'lib/core',
    'lib/server/platform',
    'lib/server/store',
    'lib/server/providers',
    'lib/server/practice',
    'lib/server/runs',
  ],
  'lib/server/jobs': [
    'lib/core',
    'lib/server/platform',
    'lib/server/store',
    'lib/server/providers',
    'lib/server/operations',
  ],
  'lib/server/http': ['lib/core', 'lib/server/platform', 'lib/server/operations'],
  'lib/server/gateway': [
    'lib/core',
    'lib/server/platform',
    'lib/server/operations',
    'lib/server/http/guard',
    'lib/server/http/session',
    'lib/server/http/problem',
    // What the three are made of, as free of Next as they are.
    'lib/server/http/origins',
    'lib/server/http/paced-body',
    'lib/server/http/parse-input',
    'lib/server/http/read-json',
    'lib/server/http/request-actor',
    'lib/server/http/source',
  ],
  'components/ui': ['lib/client'],
  'components/charts': ['components/ui', 'lib/client'],
  'components/chat': ['components/ui', 'components/charts', 'lib/client', 'lib/core'],
  'components/console': ['components/ui', 'components/charts', 'lib/client', 'lib/core'],
  app: ['components', 'lib/client', 'lib/core', 'lib/server/operations', 'lib/server/http'],
  proxy: ['lib/core', 'lib/server/http/guard'],
  scripts: [
    'lib/core',
    'lib/server/platform',
    'lib/server/operations',
    'lib/server/jobs',
    'lib/server/practice',
    'lib/server/gateway',
  ],
  'prisma/seed': [
    'lib/core',
    'lib/server/platform',
    'lib/server/operations',
    'lib/server/jobs',
    'lib/server/practice',
    'lib/server/gateway',
  ],
  'prisma/generated': [],
  'e2e/fixtures': ['e2e/pages', 'lib/core', 'lib/server/platform', 'lib/server/practice'],
  'e2e/pages': ['e2e/fixtures', 'lib/core', 'lib/server/platform', 'lib/server/practice'],
  e2e: ['e2e/fixtures', 'e2e/pages'],
  bench: ['lib', 'e2e/fixtures'],
}

/** Tests beside the files, and what only they import: they may import all of `lib` and the fixtures. */
export const tests = ['\\.test\\.(tsx?|mjs)$', '/open-test-[^/]+\\.ts$']

/** Package → the only places that may import it. Packages that are not named here are free outside the core. */
export const packages = {
  next: ['app', 'components', 'proxy', 'lib/server/http/route', 'lib/server/http/page', 'scripts/serve'],
  'next-auth': ['lib/server/http/session'],
  hono: ['lib/server/gateway'],
  '@hono/node-server': ['lib/server/gateway'],
  ollama: ['lib/server/providers'],
  openai: ['lib/server/providers'],
  '@anthropic-ai/sdk': ['lib/server/providers'],
  '@google/genai': ['lib/server/providers'],
}

/** What the core may import: zod, and in classification the libraries of its detectors. */
export const corePackages = {
  'lib/core': ['zod'],
  'lib/core/classification': [
    'zod',
    'ibantools',
    'libphonenumber-js',
    'modern-ahocorasick',
    're2js',
    'stdnum',
    'validator',
  ],
}

/** Who may mint what lets a payload out, or open the book that remembers it: the transaction that committed. */
export const permitMakers = {
  files: ['lib/server/platform/egress/mint-permit', 'lib/server/platform/egress/permit-book'],
  only: ['lib/server/platform/egress', 'lib/server/store', 'e2e/fixtures'],
}

/** Modules that open connections, and the only places that may. */
export const network = {
  modules: ['http', 'http2', 'https', 'net', 'tls', 'dgram', 'dns', 'dns/promises'],
  packages: ['undici'],
  only: [
    'lib/server/platform/egress',
    // Asks for a free port of this machine; speaks to nobody.
    'lib/server/platform/database/postgres-process',
    'lib/server/practice',
    'lib/server/gateway',
    'scripts/serve',
    // A socket of this machine is the lock of an install.
    'scripts/one-at-a-time',
    // Looks whether our own port is free.
    'scripts/commands/doctor-machine',
    'bench',
    'e2e',
  ],
}
