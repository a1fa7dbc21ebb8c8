import { LinkTabs } from '@/components/ui/link-tabs'

const tabs = [
  { name: 'Overview', path: '/console/usage' },
  { name: 'Spend', path: '/console/usage/spend' },
  { name: 'Budgets', path: '/console/usage/budgets' },
]

/** The pages of usage. */
export function UsageTabs({ open }: { open: string }) {
  return <LinkTabs label="Usage pages" tabs={tabs} open={open} />
}
