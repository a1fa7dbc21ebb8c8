import { FlaskConical } from 'lucide-react'

/** Over every page of a demo, so that no screenshot of it is taken for real figures. */
export function DemoBar() {
  return (
    <aside
      aria-label="About this demo"
      className="flex h-(--bar-height) items-center justify-center gap-2 overflow-hidden bg-primary px-3 text-primary-text text-xs"
    >
      <FlaskConical aria-hidden className="size-4 shrink-0" />
      <p className="truncate">
        <strong className="font-semibold">Demo</strong>
        <span> · people, chats and figures are samples; the models are practice servers</span>
      </p>
    </aside>
  )
}
