import type { ReactNode } from 'react'
import { ConsoleFrame } from '@/components/console/console-frame'

export default function ConsoleLayout({ children, nav }: { children: ReactNode; nav: ReactNode }) {
  return <ConsoleFrame nav={nav}>{children}</ConsoleFrame>
}
