'use client'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { api, sentenceOf } from '@/lib/client/api'
import { showToast } from '@/lib/client/toasts'
import type { BudgetView } from '@/lib/core/usage/budget-view'

/** Asks once more in its own place: from then on it binds nobody. */
export function RemoveBudget({ budget, onRemoved }: { budget: BudgetView; onRemoved: () => void }) {
  const [asked, setAsked] = useState(false)
  const remove = async () => {
    try {
      await api('DELETE', `/api/budgets/${budget.id}`)
      onRemoved()
    } catch (error) {
      showToast(sentenceOf(error))
    }
  }
  return (
    <Button variant="danger" onClick={() => (asked ? void remove() : setAsked(true))}>
      {asked ? 'Remove it now' : 'Remove budget'}
    </Button>
  )
}
