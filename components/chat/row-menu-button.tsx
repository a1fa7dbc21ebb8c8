import { Ellipsis } from 'lucide-react'
import type { ComponentProps } from 'react'
import { IconButton } from '@/components/ui/icon-button'

/** Seen while its row is pointed at or has the focus; on touch always. */
export function RowMenuButton({ title, ...rest }: { title: string } & Partial<ComponentProps<typeof IconButton>>) {
  return (
    <IconButton
      label={`Actions for ${title}`}
      tabIndex={-1}
      className="absolute end-1 top-1 opacity-0 focus-visible:opacity-100 group-focus-within:opacity-100 group-hover:opacity-100 aria-expanded:opacity-100 pointer-coarse:top-0 pointer-coarse:opacity-100"
      {...rest}
    >
      <Ellipsis aria-hidden className="size-4" />
    </IconButton>
  )
}
