import type { ReactNode } from 'react'

interface Props {
  title: string
  lead?: ReactNode
  wide?: boolean
  children: ReactNode
}

/** One quiet column: the name of the product, what to do here, and the form. */
export function EntryPage({ title, lead, wide, children }: Props) {
  return (
    <main className="grid min-h-view place-items-center px-4 py-10">
      <div className={`grid w-full gap-6 ${wide ? 'max-w-[560px]' : 'max-w-[340px]'}`}>
        <p className="flex items-center gap-2 font-semibold text-muted">
          <svg aria-hidden="true" viewBox="0 0 32 32" className="size-6">
            <rect width="32" height="32" rx="7" fill="var(--color-primary)" />
            <path d="M7 25V14a9 9 0 0 1 18 0v11h-4V14a5 5 0 0 0-10 0v11z" fill="var(--color-primary-text)" />
          </svg>
          Gatehouse
        </p>
        <div className="grid gap-1.5">
          <h1 className="font-semibold text-2xl">{title}</h1>
          {lead && <p className="text-muted">{lead}</p>}
        </div>
        {children}
      </div>
    </main>
  )
}
