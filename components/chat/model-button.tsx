import { ChevronDown } from 'lucide-react'
import type { ComponentProps } from 'react'
import { Button } from '@/components/ui/button'

export function ModelButton({ name, ...rest }: { name: string } & ComponentProps<typeof Button>) {
  return (
    <Button variant="ghost" aria-label={`Model: ${name}`} data-model-picker className="min-w-0 px-2.5" {...rest}>
      <span className="max-w-44 truncate">{name}</span>
      <ChevronDown aria-hidden className="size-4 text-muted" />
    </Button>
  )
}
