'use client'
import { useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { sentenceOf } from '@/lib/client/api'
import type { PolicyDocument } from '@/lib/core/policy/document'
import { listsNamedIn } from '@/lib/core/policy/list-level'

interface Props {
  slug: string
  document: PolicyDocument
  onRemove: () => Promise<void>
  onDone: () => void
}

/** Removing asks once more, and says where the policy still names the list. */
export function RemoveWordList({ slug, document, onRemove, onDone }: Props) {
  const [asking, setAsking] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const isNamed = listsNamedIn(document).some((place) => place.slug === slug)
  const remove = async () => {
    setProblem(null)
    try {
      await onRemove()
      onDone()
    } catch (error) {
      setProblem(sentenceOf(error))
    }
  }
  if (!asking)
    return (
      <Button variant="danger" onClick={() => setAsking(true)}>
        Remove list
      </Button>
    )
  return (
    <div className="grid w-full gap-2 rounded-lg border border-line p-3">
      {problem && <Alert>{problem}</Alert>}
      <p>
        Its words are gone for good, and no request is read for them any more.
        {isNamed && ' The policy names this list: while it does, the list stays.'}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button variant="danger" onClick={() => void remove()}>
          Remove it
        </Button>
        <Button onClick={() => setAsking(false)}>Keep it</Button>
      </div>
    </div>
  )
}
