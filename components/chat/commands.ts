import { signOut } from '@/lib/client/sign-out'
import { applyTheme, themes } from '@/lib/client/theme'
import type { Viewer } from '@/lib/core/access/people-view'
import type { Shell } from './shell-context'

export interface Command {
  id: string
  label: string
  kind: string
  run: () => void
}

const consolePages = {
  home: '',
  usage: '/usage',
  providers: '/providers',
  people: '/people',
  policy: '/policy',
  audit: '/audit',
} as const
const consoleNames = {
  home: 'Console',
  usage: 'Usage and spend',
  providers: 'Providers',
  people: 'People',
  policy: 'Policy',
  audit: 'Audit',
} as const

/** What this person may do from the command menu. */
export function commandsFor(viewer: Viewer, shell: Shell, go: (path: string) => void): Command[] {
  return [
    { id: 'new', label: 'New chat', kind: 'Action', run: shell.newChat },
    { id: 'settings', label: 'Settings', kind: 'Page', run: () => go('/settings') },
    { id: 'usage', label: 'Your usage', kind: 'Page', run: () => go('/usage') },
    ...viewer.console.map((page) => ({
      id: `console-${page}`,
      label: consoleNames[page],
      kind: 'Page',
      run: () => go(`/console${consolePages[page]}`),
    })),
    ...themes.map((theme) => ({
      id: `theme-${theme}`,
      label: `Theme: ${theme}`,
      kind: 'Action',
      run: () => applyTheme(theme),
    })),
    { id: 'sign-out', label: 'Sign out', kind: 'Action', run: () => void signOut() },
  ]
}
