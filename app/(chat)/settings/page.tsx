import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { ChatHeader } from '@/components/chat/chat-header'
import { ShortcutList } from '@/components/chat/shortcut-list'
import { readTheme } from '@/lib/client/theme'
import { english } from '@/lib/core/i18n/english'
import { page } from '@/lib/server/http/page'
import { getViewer } from '@/lib/server/operations/get-viewer'
import { SignOutButtons } from './_components/sign-out-buttons'
import { ThemeChoice } from './_components/theme-choice'

export const metadata: Metadata = { title: 'Settings' }

export default page({ permission: 'chat.use' }, async ({ actor }) => {
  const [viewer, jar] = await Promise.all([getViewer(actor), cookies()])
  return (
    <>
      <ChatHeader title="Settings" level={null} />
      <div className="min-h-0 flex-1 overflow-y-auto">
        <div className="mx-auto grid w-full max-w-[640px] gap-8 px-4 py-6">
          <Part title="Profile">
            <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1.5">
              <dt className="text-muted">Name</dt>
              <dd>{viewer.name}</dd>
              <dt className="text-muted">E-mail</dt>
              <dd className="break-all">{viewer.email}</dd>
              <dt className="text-muted">Role</dt>
              <dd>
                {english.role[viewer.role]} at {viewer.organization}
              </dd>
            </dl>
          </Part>
          <Part title="Appearance">
            <ThemeChoice initial={readTheme(jar.get('theme')?.value)} />
          </Part>
          <Part title="Sign-in">
            <SignOutButtons />
          </Part>
          <Part title="Shortcuts">
            <ShortcutList />
          </Part>
        </div>
      </div>
    </>
  )
})

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid gap-3 border-line border-b pb-8 last:border-0">
      <h2 className="font-semibold text-lg">{title}</h2>
      {children}
    </section>
  )
}
