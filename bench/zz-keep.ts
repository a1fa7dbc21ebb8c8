import { openBench } from './bench-context'
import { fillLedger } from './fill-ledger'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
const on = await openBench(['mock-0-0-4'], 8)
const folder = (on as never as {at: string}).at
writeFileSync('/tmp/keep.json', JSON.stringify({ url: on.portal.url, headers: on.portal.headers(), pid: on.portal.pid }))
await fillLedger(on.portal, Number(process.argv[2]), (t) => console.log(t))
console.log('READY', on.portal.url)
setInterval(() => {}, 1e6)
