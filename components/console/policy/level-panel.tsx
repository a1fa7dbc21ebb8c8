'use client'
import { useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { maxLevels } from '@/lib/core/policy/edit-levels'
import type { LevelUse } from '@/lib/core/policy/level-map'
import { AddLevelDialog } from './add-level-dialog'
import { LevelTable } from './level-table'
import { useLoaded } from './use-loaded'
import type { Policy } from './use-policy'

/** How sensitive things may be, lowest first: what each level is called, what gives it, and what hangs on it. */
export function LevelPanel({ policy, canEdit }: { policy: Policy; canEdit: boolean }) {
  const use = useLoaded<LevelUse>('/api/policy/levels')
  const [adding, setAdding] = useState(false)
  const { document } = policy.state
  const isFull = document.levels.length >= maxLevels
  return (
    <div className="grid gap-3">
      {use.problem && (
        <Alert
          action={
            <Button size="sm" onClick={() => void use.load()}>
              Try again
            </Button>
          }
        >
          How many chats and models use each level is not known just now. {use.problem}
        </Alert>
      )}
      {canEdit && (
        <div className="flex flex-wrap items-center gap-3">
          <Button disabled={isFull} onClick={() => setAdding(true)}>
            Add level
          </Button>
          {isFull && <p className="text-muted text-sm">{maxLevels} levels are the most that a policy has.</p>}
        </div>
      )}
      <LevelTable policy={policy} use={use.value} isLoading={use.value === null && !use.problem} canEdit={canEdit} />
      <p className="max-w-[80ch] text-muted text-sm">
        Lowest first; the order is the meaning. Chats stand at a level; models are cleared up to it. Another name or
        colour changes no decision. Chats and models keep the id: answers that were given keep the name of their day on
        their receipts.
      </p>
      {adding && (
        <AddLevelDialog
          document={document}
          onClose={() => setAdding(false)}
          onAdd={(change) => {
            policy.edit(change)
            setAdding(false)
          }}
        />
      )}
    </div>
  )
}
