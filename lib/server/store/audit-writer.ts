import { forget, shared } from '../platform/registry'

/** Who this process is in the log, fixed at start. */
export interface AuditIdentity {
  installation: string
  instance: string
  writer: string
  version: string
}

interface Writer {
  identity: AuditIdentity
  next: number
  /** Numbers of transactions that rolled back; the next small transaction lists them as void. */
  voided: number[]
}

const name = 'audit-writer'

export function openWriter(identity: AuditIdentity): void {
  forget(name)
  shared<Writer>(name, () => ({ identity, next: 1, voided: [] }))
}

function writer(): Writer {
  return shared<Writer>(name, () => {
    throw new Error('the audit writer is not open')
  })
}

export function auditIdentity(): AuditIdentity {
  return writer().identity
}

/** The next number of this writer; whoever takes one must write it or give it back. */
export function takeNumber(): number {
  return writer().next++
}

export function voidNumbers(numbers: number[]): void {
  writer().voided.push(...numbers)
}

export function takeVoided(): number[] {
  return writer().voided.splice(0)
}
