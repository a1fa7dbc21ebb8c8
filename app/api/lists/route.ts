import { createWordListSchema } from '@/lib/core/classification/word-list-input'
import { json, route } from '@/lib/server/http/route'
import { createWordList } from '@/lib/server/operations/create-word-list'
import { listWordLists } from '@/lib/server/operations/list-word-lists'

export const GET = route({ permission: 'policy.readDraft' }, ({ actor }) => listWordLists(actor))

export const POST = route({ permission: 'policy.edit', input: createWordListSchema }, async ({ actor, input }) =>
  json(await createWordList(actor, input), 201),
)
