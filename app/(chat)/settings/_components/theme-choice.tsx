'use client'
import { Monitor, Moon, Sun } from 'lucide-react'
import { useState } from 'react'
import { announce } from '@/lib/client/announce'
import { applyTheme, type Theme, themes } from '@/lib/client/theme'

const looks = {
  system: { name: 'As the system', Icon: Monitor },
  light: { name: 'Light', Icon: Sun },
  dark: { name: 'Dark', Icon: Moon },
}

export function ThemeChoice({ initial }: { initial: Theme }) {
  const [theme, setTheme] = useState(initial)
  const choose = (next: Theme) => {
    setTheme(next)
    applyTheme(next)
    announce(`Theme: ${looks[next].name}`)
  }
  return (
    <fieldset className="flex flex-wrap gap-2">
      <legend className="sr-only">Theme</legend>
      {themes.map((one) => {
        const { name, Icon } = looks[one]
        return (
          <label
            key={one}
            className="flex h-9 cursor-pointer items-center gap-2 rounded-md border border-control px-3 has-checked:border-primary has-checked:bg-sunken has-focus-visible:outline-2 has-focus-visible:outline-ring has-focus-visible:outline-offset-2 pointer-coarse:h-11"
          >
            <input
              type="radio"
              name="theme"
              value={one}
              checked={theme === one}
              onChange={() => choose(one)}
              className="sr-only"
            />
            <Icon aria-hidden className="size-4" />
            <span className={theme === one ? 'font-medium' : ''}>{name}</span>
          </label>
        )
      })}
    </fieldset>
  )
}
