import { deleteWordListSchema, updateWordListSchema } from '@/lib/core/classification/word-list-input'
import { route } from '@/lib/server/http/route'
import { deleteWordList } from '@/lib/server/operations/delete-word-list'
import { getWordList } from '@/lib/server/operations/get-word-list'
import { updateWordList } from '@/lib/server/operations/update-word-list'

export const GET = route({ permission: 'policy.edit' }, ({ actor, params }) => getWordList(actor, params.id ?? ''))

export const PUT = route({ permission: 'policy.edit', input: updateWordListSchema }, ({ actor, params, input }) =>
  updateWordList(actor, params.id ?? '', input),
)

export const DELETE = route({ permission: 'policy.edit', input: deleteWordListSchema }, ({ actor, params, input }) =>
  deleteWordList(actor, params.id ?? '', input.version),
)
