import { ChevronsUpDown } from 'lucide-react'
import type { ComponentProps } from 'react'
import { Button } from '@/components/ui/button'
import type { Viewer } from '@/lib/core/access/people-view'

export function UserButton({ viewer, ...rest }: { viewer: Viewer } & ComponentProps<typeof Button>) {
  return (
    <Button variant="ghost" className="h-11! w-full justify-between! px-2" {...rest}>
      <span className="flex min-w-0 items-center gap-2">
        <span aria-hidden className="grid size-7 shrink-0 place-content-center rounded-full bg-sunken text-xs">
          {viewer.name.slice(0, 1).toUpperCase()}
        </span>
        <span className="truncate">{viewer.name}</span>
      </span>
      <ChevronsUpDown aria-hidden className="size-4 text-muted" />
    </Button>
  )
}
