import path from 'node:path'

/**
 * One line for each test that failed, for the end of a run whose output is too long to look through: file, name, and the
 * first line of what went wrong.
 */
export function nameVitestFailures(report, root) {
  return (report?.testResults ?? []).flatMap((file) => {
    const at = path.relative(root, file.name)
    const tests = file.assertionResults.filter((test) => test.status === 'failed')
    if (file.status === 'failed' && tests.length === 0) return [oneLine(at, file.message)]
    return tests.map((test) => oneLine(`${at} › ${test.fullName}`, test.failureMessages[0]))
  })
}

/** The same for the browser. A test that passed at its second try is named too. */
export function namePlaywrightFailures(report) {
  return (report?.suites ?? []).flatMap(failuresOfSuite)
}

function failuresOfSuite(suite) {
  const here = suite.specs.flatMap((spec) =>
    spec.tests
      .filter((test) => test.status === 'unexpected' || test.status === 'flaky')
      .map((test) => oneLine(`${spec.file}:${spec.line} › ${spec.title}`, firstError(test))),
  )
  return [...here, ...(suite.suites ?? []).flatMap(failuresOfSuite)]
}

const firstError = (test) => test.results.find((result) => result.error)?.error.message

// biome-ignore lint/suspicious/noControlCharactersInRegex: the escapes that colour a terminal begin with one.
const colours = /\u001b\[\d*m/g

function oneLine(name, message = '') {
  const [first = ''] = message.replace(colours, '').trim().split('\n')
  return first === '' ? name : `${name}: ${first}`
}
