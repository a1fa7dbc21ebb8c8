import { setQuery } from './set-query'
import type { NumberedTest } from './tests-failing-at'

interface Props {
  test: NumberedTest
  className?: string
  onLeave?: () => void
}

/** To a test in its tab; a plain click stays on the page, and with it what was not saved yet. */
export function TestLink({ test: { number, name }, className, onLeave }: Props) {
  return (
    <a
      href={`?tab=tests&test=${number}`}
      className={className ?? 'break-words underline'}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        onLeave?.()
        setQuery({ tab: 'tests', show: '', test: String(number) })
      }}
    >
      {name}
    </a>
  )
}
