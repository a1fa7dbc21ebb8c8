// Loads a thread's TypeScript where nothing is bundled (tests, benches): a thread inherits no loader on Node 20.
import { workerData } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

register()
await import(workerData.source)
