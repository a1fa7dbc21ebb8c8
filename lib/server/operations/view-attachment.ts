import { viewLevel } from '@/lib/core/chat/build-receipt'
import type { AttachmentView } from '@/lib/core/chat/views'
import type { CompiledPolicy } from '@/lib/core/policy/compiled-policy'
import type { AttachmentRecord } from '../store/attachment'

export function viewAttachment(policy: CompiledPolicy, file: AttachmentRecord): AttachmentView {
  const { id, name, bytes, findings } = file
  return { id, name, bytes, findings, level: viewLevel(policy, file.level) }
}
