import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { page } from '@/lib/server/http/page'
import { needsSetup } from '@/lib/server/operations/needs-setup'
import { EntryPage } from '../_components/entry-page'
import { SetupForm } from '../_components/setup-form'

export const metadata: Metadata = { title: 'Set up' }

export default page({ permission: null }, async ({ searchParams }) => {
  if (!(await needsSetup())) notFound()
  const token = typeof searchParams.token === 'string' ? searchParams.token : ''
  return (
    <EntryPage title="Set up Gatehouse" lead="You become its first owner. After this comes your first model.">
      <SetupForm token={token} />
    </EntryPage>
  )
})
