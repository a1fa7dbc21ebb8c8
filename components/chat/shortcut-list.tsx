'use client'
import { useEffect, useState } from 'react'
import { shortcuts } from './shortcuts'

export function ShortcutList() {
  const [modifier, setModifier] = useState('Ctrl')
  useEffect(() => {
    if (/Mac|iPhone|iPad/.test(navigator.platform)) setModifier('⌘')
  }, [])
  return (
    <dl className="grid gap-1">
      {shortcuts.map(({ action, keys, note }) => (
        <div key={action} className="flex min-h-8 items-center justify-between gap-4">
          <dt>
            {action} {note && <span className="text-muted text-sm">({note})</span>}
          </dt>
          <dd className="flex shrink-0 gap-1">
            {keys.map((key) => (
              <kbd key={key} className="rounded-md border border-line bg-sunken px-1.5 py-0.5 font-sans text-xs">
                {key === 'Mod' ? modifier : key}
              </kbd>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}
