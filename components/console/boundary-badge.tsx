import { Badge } from '@/components/ui/badge'
import { english } from '@/lib/core/i18n/english'
import type { Boundary } from '@/lib/core/policy/boundary'

export function BoundaryBadge({ boundary }: { boundary: Boundary }) {
  const { sign, name } = english.boundary[boundary]
  return (
    <Badge tone={boundary}>
      <span aria-hidden className="text-[9px]">
        {sign}
      </span>
      {name}
    </Badge>
  )
}
