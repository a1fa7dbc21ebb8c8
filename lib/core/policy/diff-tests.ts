import type { PolicyDocument } from './document'
import { isSame } from './is-same'
import type { PolicyChange } from './policy-change'

/** Tests by name. They decide nothing; a path holds their place, since names are text. */
export function diffTests(before: PolicyDocument, after: PolicyDocument): PolicyChange[] {
  const [was, is] = [before.tests, after.tests]
  const change = (path: string, sentence: string): PolicyChange => ({
    ...{ path, before: null, after: null, sentence },
    effect: 'same',
  })
  const changes = is.flatMap((test, at): PolicyChange[] => {
    const old = was.find(({ name }) => name === test.name)
    if (old === undefined) return [change(`tests.${at}`, `Test added: ${test.name}.`)]
    return isSame(old, test) ? [] : [change(`tests.${at}`, `Test changed: ${test.name}.`)]
  })
  was.forEach(({ name }, at) => {
    if (is.every((test) => test.name !== name)) changes.push(change(`tests.removed.${at}`, `Test removed: ${name}.`))
  })
  // Two tests of one name hide each other.
  if (changes.length === 0 && was.length !== is.length) changes.push(change('tests', 'The tests changed.'))
  return changes
}
