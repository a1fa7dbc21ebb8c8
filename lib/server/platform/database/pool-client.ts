import { Client, type ClientConfig } from 'pg'
import { shared } from '../registry'

/** A server that is well says something within this time: to a greeting, and to the smallest question. */
export const answerWithinMs = 1_000

const clients = () => shared('database-clients', () => new Set<PoolClient>())

const silence = () =>
  Object.assign(new Error('the database does not answer'), { code: 'ETIMEDOUT', errno: -110, syscall: 'read' })

/** A connection of the pool. One that was opened to a hanging server gets no greeting, and is closed for it. */
export class PoolClient extends Client {
  constructor(config?: ClientConfig) {
    super(config)
    clients().add(this)
    const { stream } = this.connection
    const late = setTimeout(() => this.hangUp(), answerWithinMs)
    stream.once('data', () => clearTimeout(late))
    stream.once('close', () => {
      clearTimeout(late)
      clients().delete(this)
    })
  }

  hangUp(): void {
    this.connection.stream.destroy(silence())
  }
}

/** Lets go of every connection at once: whoever waits for an answer on one is told that none comes. */
export function hangUp(): void {
  for (const client of clients()) client.hangUp()
}
