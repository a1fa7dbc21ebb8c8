import { CircleAlert, CircleCheck } from 'lucide-react'
import Link from 'next/link'
import { HomeCard } from './home-card'
import type { Matter } from './matters'

/** What waits for a decision or does not work. Nothing is said too: silence could mean that nobody looked. */
export function NeedsYou({ matters }: { matters: Matter[] }) {
  return (
    <HomeCard title="Needs you">
      {matters.length === 0 && (
        <p className="flex items-center gap-2 text-muted">
          <CircleCheck aria-hidden className="size-4 text-success" />
          Nothing waits for you.
        </p>
      )}
      <ul className="grid gap-2 empty:hidden">
        {matters.map(({ sentence, href, action, isTrouble }) => (
          <li key={sentence} className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
            <span className="flex min-w-0 flex-1 basis-72 gap-2">
              <CircleAlert
                aria-hidden
                className={`mt-0.5 size-4 shrink-0 ${isTrouble ? 'text-danger' : 'text-warning'}`}
              />
              {sentence}
            </span>
            <Link href={href} className="underline underline-offset-4">
              {action}
            </Link>
          </li>
        ))}
      </ul>
    </HomeCard>
  )
}
