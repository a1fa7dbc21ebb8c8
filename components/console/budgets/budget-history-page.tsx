import Link from 'next/link'
import type { ReactNode } from 'react'
import { Table, Td, Th } from '@/components/ui/table'
import { amountWords, periodWords, resetWords, subjectWords } from '@/lib/core/usage/budget-sentences'
import type { BudgetHistory } from '@/lib/core/usage/budget-view'
import { PageHead } from '../page-head'
import { BudgetBar } from './budget-bar'

/** One budget: now, its windows that have passed, and whom it stopped. */
export function BudgetHistoryPage({ history: { budget, zone, windows, blocks } }: { history: BudgetHistory }) {
  const limit = `${amountWords(budget.unit, budget.limit)} ${periodWords[budget.period]}`
  return (
    <>
      <Link href="/console/usage/budgets" className="w-fit text-muted underline-offset-4 hover:underline">
        ← Budgets
      </Link>
      <PageHead
        title={budget.name}
        lead={`${subjectWords(budget.scope, budget.subject)}: ${limit}. ${budget.hard ? 'It stops what has no room in it.' : 'It tells, and stops nothing.'}`}
      />
      <section aria-label="Now" className="grid max-w-80 gap-2">
        <BudgetBar share={budget.share} />
        <p className="text-muted text-sm tabular-nums">
          {amountWords(budget.unit, budget.spent)} spent, {amountWords(budget.unit, budget.reserved)} reserved. Resets
          on {resetWords(budget.resetsAt, zone)}.
        </p>
      </section>
      <Part title="Windows that have passed" empty="The first window is still running." isEmpty={windows.length === 0}>
        <WindowTable budget={budget} windows={windows} zone={zone} />
      </Part>
      <Part title="Who was stopped" empty="Nobody in the last three months." isEmpty={blocks.length === 0}>
        <BlockTable blocks={blocks} zone={zone} />
      </Part>
    </>
  )
}

interface PartProps {
  title: string
  empty: string
  isEmpty: boolean
  children: ReactNode
}

function Part({ title, empty, isEmpty, children }: PartProps) {
  return (
    <section aria-label={title} className="grid gap-3">
      <h2 className="font-semibold text-lg">{title}</h2>
      {isEmpty ? <p className="text-muted">{empty}</p> : children}
    </section>
  )
}

function WindowTable({ budget, windows, zone }: Pick<BudgetHistory, 'budget' | 'windows' | 'zone'>) {
  return (
    <Table label="Windows that have passed">
      <thead>
        <tr>
          <Th>From</Th>
          <Th>To</Th>
          <Th className="text-end">Spent</Th>
          {budget.people ? <Th className="text-end">People</Th> : <Th className="text-end">Of today’s limit</Th>}
        </tr>
      </thead>
      <tbody>
        {windows.map((window) => (
          <tr key={window.startsAt}>
            <Td className="whitespace-nowrap">{resetWords(window.startsAt, zone)}</Td>
            <Td className="whitespace-nowrap">{resetWords(window.endsAt, zone)}</Td>
            <Td className="whitespace-nowrap text-end tabular-nums">{amountWords(budget.unit, window.spent)}</Td>
            <Td className="text-end tabular-nums">
              {budget.people ? window.people : `${Math.floor((window.spent / budget.limit) * 100)} %`}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function BlockTable({ blocks, zone }: Pick<BudgetHistory, 'blocks' | 'zone'>) {
  return (
    <Table label="Who was stopped">
      <thead>
        <tr>
          <Th>When</Th>
          <Th>Who</Th>
          <Th>Model</Th>
          <Th>Why</Th>
        </tr>
      </thead>
      <tbody>
        {blocks.map((block) => (
          <tr key={block.at + block.person + block.model}>
            <Td className="whitespace-nowrap">{resetWords(block.at, zone)}</Td>
            <Td>{block.person}</Td>
            <Td>{block.model}</Td>
            <Td>{block.reason === 'room' ? 'No room left' : 'The model has no price'}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
