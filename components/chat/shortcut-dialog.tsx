'use client'
import { Dialog } from '@/components/ui/dialog'
import { ShortcutList } from './shortcut-list'

export default function ShortcutDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog open onClose={onClose} title="Shortcuts">
      <ShortcutList />
    </Dialog>
  )
}
