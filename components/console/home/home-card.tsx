import Link from 'next/link'
import { type ReactNode, useId } from 'react'
import { Card } from '@/components/ui/card'

interface Props {
  title: string
  /** Where more of it stands. */
  more?: { href: string; name: string }
  children: ReactNode
}

/** One part of the morning screen: its name, what it says, and the way to all of it. */
export function HomeCard({ title, more, children }: Props) {
  const id = useId()
  return (
    <Card aria-labelledby={id} className="grid content-start gap-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <h2 id={id} className="font-semibold">
          {title}
        </h2>
        {more && (
          <Link href={more.href} className="text-muted text-sm underline underline-offset-4 hover:text-text">
            {more.name}
          </Link>
        )}
      </div>
      {children}
    </Card>
  )
}
