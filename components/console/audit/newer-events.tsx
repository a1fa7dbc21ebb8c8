'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { api } from '@/lib/client/api'
import { countOf } from '@/lib/core/i18n/format'
import type { AuditQuery } from './audit-path'

const everyMs = 10_000

/** Looks now and then whether this search would find more, and leaves it to the reader when the table changes. */
export function NewerEvents({ query, newest }: { query: AuditQuery; newest: string }) {
  const router = useRouter()
  const [count, setCount] = useState(0)
  const [loading, startLoading] = useTransition()
  const search = new URLSearchParams({ ...query, cursor: newest }).toString()
  useEffect(() => {
    setCount(0)
    const look = async () => {
      if (document.hidden) return
      // A look that fails says nothing: the next one comes.
      const found = await api<{ count: number }>('GET', `/api/audit/newer?${search}`).catch(() => null)
      if (found) setCount(found.count)
    }
    const timer = setInterval(() => void look(), everyMs)
    return () => clearInterval(timer)
  }, [search])
  return (
    <div role="status">
      {count > 0 && (
        <Button size="sm" disabled={loading} onClick={() => startLoading(() => router.refresh())}>
          {count > 100 ? 'More than 100 newer events' : countOf(count, 'newer event', 'newer events')}
        </Button>
      )}
    </div>
  )
}
