import { tryWordListSchema } from '@/lib/core/classification/word-list-input'
import { route } from '@/lib/server/http/route'
import { tryWordList } from '@/lib/server/operations/try-word-list'

export const POST = route({ permission: 'policy.edit', input: tryWordListSchema }, ({ actor, input }) =>
  tryWordList(actor, input),
)
