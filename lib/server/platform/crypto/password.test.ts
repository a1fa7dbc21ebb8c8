import { afterEach, describe, expect, it } from 'vitest'
import { forget } from '../registry'
import { checkPassword, hashPassword, requireUncommonPassword } from './password'

afterEach(() => {
  forget('password-gate')
  forget('password-dummy')
})

describe('passwords', () => {
  it('are kept as argon2id with 64 MiB, three passes and a salt of their own', async () => {
    const [a, b] = [await hashPassword('correct horse battery'), await hashPassword('correct horse battery')]
    expect(a).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/)
    expect(a).not.toBe(b)
    expect(await checkPassword('correct horse battery', a)).toBe(true)
    expect(await checkPassword('correct horse batterY', a)).toBe(false)
  })

  it('are checked for accounts that do not exist too, and the answer is no', async () => {
    expect(await checkPassword('no password has this hash', null)).toBe(false)
  })

  it('are hashed a few at once with a bounded queue behind them; beyond it people are asked to wait', async () => {
    const asked = Array.from({ length: 70 }, () => checkPassword('x', 'not a hash').catch((error) => error))
    const answers = await Promise.all(asked)
    const refused = answers.filter((answer) => answer?.code === 'rate_limited')
    expect(refused).toHaveLength(2)
    expect(refused[0].details).toEqual({ retryAfterS: 3 })
  })

  it('are taken again once the queue has moved on, also after failures', async () => {
    await Promise.all(Array.from({ length: 10 }, () => checkPassword('x', 'not a hash').catch(() => {})))
    expect(await checkPassword('x', await hashPassword('x'))).toBe(true)
  })

  it('are refused when they are among the most common ones, in any case', () => {
    for (const common of ['adminadminadmin', 'AdminAdminADMIN'])
      expect(() => requireUncommonPassword(common)).toThrow('among the most common')
    expect(() => requireUncommonPassword('correct horse battery')).not.toThrow()
  })
})
