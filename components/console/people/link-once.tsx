'use client'
import { Button } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'

/** The link of one invitation, shown once: only its hash is kept. */
export function LinkOnce({ made, onClose }: { made: { email: string; link: string }; onClose: () => void }) {
  return (
    <Dialog
      open
      onClose={onClose}
      title="Copy the link now"
      description={`It is shown only this once. Send it to ${made.email}; it opens for seven days.`}
    >
      <Field label="Invitation link">
        {(control) => (
          <Input
            {...control}
            readOnly
            value={made.link}
            className="font-mono"
            onFocus={(event) => event.target.select()}
          />
        )}
      </Field>
      <div className="mt-4 flex justify-end gap-2">
        <CopyButton text={() => made.link} label="Copy link" words />
        <Button variant="primary" onClick={onClose}>
          Done
        </Button>
      </div>
    </Dialog>
  )
}
