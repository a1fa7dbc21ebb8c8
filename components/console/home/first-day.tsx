import { Circle, CircleCheck } from 'lucide-react'
import Link from 'next/link'
import { Card } from '@/components/ui/card'

export interface FirstDayStep {
  name: string
  href: string
  done: boolean
}

/** What is left of the first day; gone when nothing is. */
export function FirstDay({ steps }: { steps: FirstDayStep[] }) {
  if (steps.every((step) => step.done)) return null
  return (
    <Card aria-labelledby="first-day">
      <h2 id="first-day" className="mb-2 font-semibold">
        First day
      </h2>
      <ul className="grid gap-0.5">
        {steps.map(({ name, href, done }) => {
          const Icon = done ? CircleCheck : Circle
          return (
            <li key={name} className="flex min-h-8 items-center gap-2">
              <Icon aria-hidden className={`size-4 ${done ? 'text-success' : 'text-muted'}`} />
              <span className="sr-only">{done ? 'Done: ' : 'Open: '}</span>
              {done ? (
                <span className="text-muted">{name}</span>
              ) : (
                <Link href={href} className="underline underline-offset-4">
                  {name}
                </Link>
              )}
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
