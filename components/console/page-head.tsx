import type { ReactNode } from 'react'

/** The page's name, its job in one sentence, and its one primary action. */
export function PageHead({ title, lead, action }: { title: string; lead?: ReactNode; action?: ReactNode }) {
  return (
    <header className="flex flex-wrap items-start justify-between gap-3">
      <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-1">
        <h1 className="break-words font-semibold text-xl">{title}</h1>
        {lead && <p className="break-words text-muted">{lead}</p>}
      </div>
      {action}
    </header>
  )
}
