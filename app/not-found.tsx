import Link from 'next/link'
import { buttonClass } from '@/components/ui/button-class'

export default function NotFound() {
  return (
    <main className="grid min-h-view place-content-center justify-items-center gap-3 p-6 text-center">
      <h1 className="text-xl font-semibold">Nothing here</h1>
      <p className="max-w-[44ch] text-muted">This page does not exist, or it is not yours to open.</p>
      <Link href="/" className={buttonClass('primary')}>
        Back to chat
      </Link>
    </main>
  )
}
