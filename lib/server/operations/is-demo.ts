import { shared } from '../platform/registry'

const known = () => shared('demo', () => ({ isDemo: false }))

/** What was found at start; a demo stays one. */
export function setDemo(isDemo: boolean): void {
  known().isDemo = isDemo
}

/** True where people, chats and figures are samples: every screen and every file says so. */
export function isDemo(): boolean {
  return known().isDemo
}
