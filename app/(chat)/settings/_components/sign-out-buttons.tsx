'use client'
import { Button } from '@/components/ui/button'
import { signOut } from '@/lib/client/sign-out'

export function SignOutButtons() {
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => void signOut()}>Sign out</Button>
        <Button variant="danger" onClick={() => void signOut(true)}>
          Sign out everywhere
        </Button>
      </div>
      <p className="text-muted text-sm">
        Signing out everywhere ends every sign-in of yours at once, on every device, and this one too.
      </p>
    </div>
  )
}
