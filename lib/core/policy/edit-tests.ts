import type { PolicyDocument, PolicyTest } from './document'

const maxNameLength = 200

/** The document with a test in the place of another, or after the last where `at` is null. */
export function withTest(document: PolicyDocument, at: number | null, test: PolicyTest): PolicyDocument {
  const tests =
    at === null ? [...document.tests, test] : document.tests.map((one, place) => (place === at ? test : one))
  return { ...document, tests }
}

/** The document with one more test at a place, where one that was removed comes back. */
export function withTestAt(document: PolicyDocument, at: number, test: PolicyTest): PolicyDocument {
  return { ...document, tests: document.tests.toSpliced(at, 0, test) }
}

export function withoutTest(document: PolicyDocument, at: number): PolicyDocument {
  return { ...document, tests: document.tests.toSpliced(at, 1) }
}

/** A name that no other test has: the proposed one, else with the next number. */
export function freeTestName({ tests }: PolicyDocument, proposed: string): string {
  const isTaken = (name: string) => tests.some((test) => test.name === name)
  if (!isTaken(proposed)) return proposed
  for (let next = 2; ; next++) {
    const end = ` (${next})`
    const name = `${proposed.slice(0, maxNameLength - end.length)}${end}`
    if (!isTaken(name)) return name
  }
}
