import type { ReactNode } from 'react'

/** The console's own navigation beside its pages; above them on a phone. */
export function ConsoleFrame({ nav, children }: { nav: ReactNode; children: ReactNode }) {
  return (
    <>
      <a href="#main" className="skip-link">
        Skip to content
      </a>
      <div className="flex min-h-view flex-col md:h-view md:flex-row">
        {nav}
        <main id="main" className="min-w-0 flex-1 md:overflow-y-auto">
          <div className="mx-auto grid w-full max-w-[1120px] grid-cols-[minmax(0,1fr)] gap-6 px-4 py-6 md:px-8">
            {children}
          </div>
        </main>
      </div>
    </>
  )
}
