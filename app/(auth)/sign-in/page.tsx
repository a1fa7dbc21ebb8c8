import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { page } from '@/lib/server/http/page'
import { needsSetup } from '@/lib/server/operations/needs-setup'
import { EntryPage } from '../_components/entry-page'
import { SignInForm } from '../_components/sign-in-form'
import { ownPath } from './own-path'

export const metadata: Metadata = { title: 'Sign in' }

export default page({ permission: null }, async ({ searchParams }) => {
  if (await needsSetup()) redirect('/setup')
  return (
    <EntryPage title="Sign in">
      <SignInForm next={ownPath(searchParams.next)} />
    </EntryPage>
  )
})
