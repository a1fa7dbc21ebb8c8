import { Ban, Check, EyeOff, MessageSquareText } from 'lucide-react'
import type { Action } from '@/lib/core/policy/action'

/** The word, the sign and the meaning of each action, wherever the policy is edited or tried. */
export const actionWords = {
  allow: { word: 'Allow', meaning: 'send as it is', Icon: Check },
  redact: { word: 'Redact', meaning: 'replace what was found, then send', Icon: EyeOff },
  justify: { word: 'Justify', meaning: 'ask for a reason first', Icon: MessageSquareText },
  'redact+justify': { word: 'Redact and justify', meaning: 'replace, and ask for a reason', Icon: EyeOff },
  block: { word: 'Block', meaning: 'never send', Icon: Ban },
} satisfies Record<Action, object>
