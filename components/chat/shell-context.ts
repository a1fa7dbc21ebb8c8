'use client'
import { createContext, useContext } from 'react'

export type ShellDialog = 'drawer' | 'commands' | 'shortcuts' | null

export interface Shell {
  collapsed: boolean
  dialog: ShellDialog
  openSidebar: () => void
  collapse: () => void
  show: (dialog: ShellDialog) => void
  newChat: () => void
}

const nothing = () => undefined

export const ShellContext = createContext<Shell>({
  collapsed: false,
  dialog: null,
  openSidebar: nothing,
  collapse: nothing,
  show: nothing,
  newChat: nothing,
})

export function useShell(): Shell {
  return useContext(ShellContext)
}
