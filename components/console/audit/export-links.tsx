'use client'
import type { MouseEvent } from 'react'
import { buttonClass } from '@/components/ui/button-class'
import { api, sentenceOf } from '@/lib/client/api'
import { showToast } from '@/lib/client/toasts'
import type { AuditQuery } from './audit-path'

const formats = { jsonl: 'Export JSON Lines', csv: 'Export CSV' }

/** A browser says of a refused download only that it failed, so the refusal is asked for first, and said here. */
async function startExport(event: MouseEvent<HTMLAnchorElement>): Promise<void> {
  event.preventDefault()
  const { href } = event.currentTarget
  try {
    await api('GET', `${href}&check=1`)
  } catch (error) {
    showToast(sentenceOf(error), { durationMs: 10_000 })
    return
  }
  // Not as a download by name: a refusal that comes now after all is then shown as a page, and not swallowed.
  window.location.assign(href)
}

/** All that the search finds, not only this page; the export is an event itself. */
export function ExportLinks({ query: { order: _, cursor: __, ...filter } }: { query: AuditQuery }) {
  return (
    <div className="ms-auto flex flex-wrap gap-2">
      {Object.entries(formats).map(([format, words]) => (
        <a
          key={format}
          href={`/api/audit/export?${new URLSearchParams({ ...filter, format })}`}
          download
          onClick={(event) => void startExport(event)}
          className={buttonClass('outline', 'sm')}
        >
          {words}
        </a>
      ))}
    </div>
  )
}
