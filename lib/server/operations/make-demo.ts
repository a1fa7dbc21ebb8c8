import { bySystem } from '../store/audit-actor'
import { dateDemoRows } from '../store/demo-times'
import { markAsDemo } from '../store/installation'
import { transact } from '../store/transaction'

/** Marks an installation as a demo, for good; before anything else is in it. For the command that makes one. */
export async function beginDemo(): Promise<void> {
  await transact(async ({ tx, record }) => {
    await markAsDemo(tx)
    await record({
      type: 'setting.changed',
      outcome: 'success',
      severity: 'notice',
      ...bySystem(),
      target: { kind: 'installation', id: null, label: 'Demo' },
      change: { before: { demo: false }, after: { demo: true } },
    })
  })
}

/** Once its story is told: everything has the date that it tells of, and nobody is signed in. */
export async function finishDemo(): Promise<void> {
  await transact(({ tx }) => dateDemoRows(tx))
}
