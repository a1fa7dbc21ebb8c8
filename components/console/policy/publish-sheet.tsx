'use client'
import { useEffect, useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { api, sentenceOf } from '@/lib/client/api'
import { useForm } from '@/lib/client/use-form'
import type { PolicyDocument } from '@/lib/core/policy/document'
import { emptyLevelMap, type LevelMap } from '@/lib/core/policy/level-map'
import type { PolicyReview } from '@/lib/core/policy/policy-view'
import { ChangeList, sumOf } from './change-list'
import { isComplete, LevelMapFields } from './level-map-fields'
import { NoteField } from './note-field'
import { ProblemList } from './problem-list'
import { TestSum } from './test-sum'

interface Props {
  document: PolicyDocument
  published: PolicyDocument
  onClose: () => void
  onPublished: (version: number) => Promise<void>
}

/** The draft before it binds anyone: its differences in sentences, its tests, and why. */
export function PublishSheet({ document, published, onClose, onPublished }: Props) {
  const [review, setReview] = useState<PolicyReview | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [levelMap, setLevelMap] = useState<LevelMap>(emptyLevelMap)
  useEffect(() => {
    api<PolicyReview>('GET', '/api/policy/review')
      .then(setReview)
      .catch((error) => setProblem(sentenceOf(error)))
  }, [])
  const form = useForm(async ({ note }) => {
    if (review === null) return
    const { revision, version } = review
    const made = await api<{ version: number }>('POST', '/api/policy/publish', {
      ...{ revision, version, note, levelMap },
    })
    await onPublished(made.version)
  })
  const isReady =
    review !== null &&
    review.problems.length === 0 &&
    review.tests.every(({ passed }) => passed) &&
    isComplete(review.moves, levelMap)
  return (
    <Dialog open onClose={onClose} title="Review and publish" focusTitle>
      <form ref={form.form} onSubmit={form.onSubmit} className="mt-2 grid gap-5" noValidate>
        {(form.problem ?? problem) && <Alert>{form.problem ?? problem}</Alert>}
        {review === null ? (
          !problem && <div className="skeleton h-24" />
        ) : (
          <>
            <section className="grid gap-2">
              <h3 className="font-medium">
                Against version {review.version}: {sumOf(review.diff)}
              </h3>
              <ChangeList label="What publishing changes" diff={review.diff} />
            </section>
            <ProblemList problems={review.problems} document={document} />
            {review.problems.length === 0 && review.moves.length > 0 && (
              <LevelMapFields
                {...{ document, published, map: levelMap }}
                moves={review.moves}
                errors={form.fields}
                onChange={setLevelMap}
              />
            )}
            {review.problems.length === 0 && <TestSum tests={review.tests} onLeave={onClose} />}
          </>
        )}
        <NoteField error={form.fields.note} />
        <div className="flex items-center justify-end gap-2">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" disabled={form.busy || !isReady}>
            {form.busy ? 'Publishing…' : 'Publish'}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
