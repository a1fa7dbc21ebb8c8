'use client'
import { useStore } from '@/lib/client/make-store'
import { toasts } from '@/lib/client/toasts'
import { Button } from './button'

export function Toaster() {
  const list = useStore(toasts)
  return (
    <section
      aria-label="Notices"
      className="pointer-events-none fixed inset-x-0 bottom-0 z-50 grid justify-items-center gap-2 p-4 pb-[max(16px,env(safe-area-inset-bottom))] md:justify-items-end"
    >
      {list.map((toast) => (
        <div
          key={toast.id}
          className="floating appear pointer-events-auto flex items-center gap-3 rounded-lg px-4 py-2.5"
        >
          <span className="max-w-[44ch]">{toast.text}</span>
          {toast.action && (
            <Button size="sm" variant="outline" onClick={toast.action.run}>
              {toast.action.label}
            </Button>
          )}
        </div>
      ))}
    </section>
  )
}
