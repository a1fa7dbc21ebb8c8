'use client'
import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import { announce } from '@/lib/client/announce'
import { copyText } from '@/lib/client/copy-text'
import { Button } from './button'

/** Copies and says so, in place and to a screen reader. */
export function CopyButton({
  text,
  label = 'Copy',
  words = false,
}: {
  text: () => string
  label?: string
  words?: boolean
}) {
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    if (!(await copyText(text()))) return
    setCopied(true)
    announce('Copied')
    setTimeout(() => setCopied(false), 1600)
  }
  const Icon = copied ? Check : Copy
  return (
    <Button
      variant="ghost"
      size={words ? 'sm' : 'icon-sm'}
      aria-label={words ? undefined : label}
      title={words ? undefined : label}
      onClick={copy}
    >
      <Icon aria-hidden className="size-4" />
      {words && (copied ? 'Copied' : label)}
    </Button>
  )
}
