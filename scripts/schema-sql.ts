import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'

type Engine = typeof import('@prisma/schema-engine-wasm/schema_engine_bg')

/** Loads Prisma's schema engine from WebAssembly: nothing is downloaded, unlike its native twin. */
async function loadEngine(root: string): Promise<Engine> {
  const { resolve } = createRequire(path.join(root, 'package.json'))
  const bindings = (await import('@prisma/schema-engine-wasm/schema_engine_bg')) as Engine
  const folder = path.dirname(resolve('@prisma/schema-engine-wasm'))
  const module = new WebAssembly.Module(readFileSync(path.join(folder, 'schema_engine_bg.wasm')))
  const imports = { './schema_engine_bg.js': bindings as unknown as WebAssembly.ModuleImports }
  const instance = new WebAssembly.Instance(module, imports)
  bindings.__wbg_set_wasm(instance.exports)
  ;(instance.exports.__wbindgen_start as () => void)()
  return bindings
}

/**
 * The SQL that makes prisma/schema.prisma on an empty database: where a new migration starts from, and what the test
 * compares the migrations with. (The engine's introspection cannot read PostgreSQL 18 through the adapter: its "char".)
 */
export async function schemaSql(root: string, url: string): Promise<string> {
  const { SchemaEngine } = await loadEngine(root)
  const schema = { path: 'schema.prisma', content: readFileSync(path.join(root, 'prisma/schema.prisma'), 'utf8') }
  const factory = bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString: url }))
  const engine = await SchemaEngine.new({ datamodels: [[schema.path, schema.content]] }, () => {}, factory)
  const result = await engine.diff({
    from: { tag: 'empty' },
    to: { tag: 'schemaDatamodel', files: [schema] },
    script: true,
    exitCode: null,
    shadowDatabaseUrl: null,
    filters: { externalTables: [], externalEnums: [] },
  } as Parameters<typeof engine.diff>[0])
  engine.free()
  return result.stdout ?? ''
}
