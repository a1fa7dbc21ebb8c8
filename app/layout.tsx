import type { Metadata, Viewport } from 'next'
import localFont from 'next/font/local'
import { cookies, headers } from 'next/headers'
import type { ReactNode } from 'react'
import { Announcer } from '@/components/ui/announcer'
import { Toaster } from '@/components/ui/toaster'
import { cn } from '@/lib/client/cn'
import { readTheme } from '@/lib/client/theme'
import { isDemo } from '@/lib/server/operations/is-demo'
import { DemoBar } from './_components/demo-bar'
import './globals.css'

const inter = localFont({
  src: '../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  weight: '100 900',
  variable: '--font-inter',
  display: 'swap',
})

export const metadata: Metadata = {
  title: { default: 'Gatehouse', template: '%s · Gatehouse' },
  description: 'AI for your team that says where your words go.',
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  interactiveWidget: 'resizes-content',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#0a0a0a' },
  ],
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const demo = isDemo()
  const theme = readTheme((await cookies()).get('theme')?.value)
  // Reading the headers keeps every document dynamic, so that its scripts carry the nonce of this request.
  await headers()
  return (
    <html lang="en" className={`${inter.variable} ${theme === 'system' ? '' : theme}`} suppressHydrationWarning>
      <body className={cn('min-h-dvh bg-page text-text antialiased', demo && 'with-bar')}>
        {demo && <DemoBar />}
        {children}
        <Toaster />
        <Announcer />
      </body>
    </html>
  )
}
