import { cn } from '@/lib/client/cn'

export type ButtonVariant = 'primary' | 'outline' | 'ghost' | 'danger'
export type ButtonSize = 'sm' | 'md' | 'icon' | 'icon-sm'

const variants: Record<ButtonVariant, string> = {
  primary: 'bg-primary text-primary-text hover:opacity-90 border border-transparent',
  outline: 'border border-control bg-page hover:bg-sunken',
  ghost: 'border border-transparent hover:bg-sunken aria-expanded:bg-sunken',
  danger: 'border border-danger text-danger bg-page hover:bg-sunken',
}

const sizes: Record<ButtonSize, string> = {
  sm: 'h-7 gap-1.5 px-2 text-sm',
  md: 'h-9 gap-2 px-3.5',
  icon: 'size-9 shrink-0',
  'icon-sm': 'size-7 shrink-0',
}

/** What makes anything look like a button; a link may wear it too. */
export function buttonClass(variant: ButtonVariant = 'outline', size: ButtonSize = 'md', more?: string): string {
  return cn(
    'inline-flex items-center justify-center whitespace-nowrap rounded-md font-medium transition-colors duration-150',
    'disabled:opacity-50 disabled:cursor-not-allowed pointer-coarse:min-h-11 pointer-coarse:min-w-11',
    variants[variant],
    sizes[size],
    more,
  )
}
