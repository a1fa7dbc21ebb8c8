import { AppError } from '@/lib/core/errors'
import { guardContentType } from '@/lib/server/http/guard'
import { json, readLimited, route } from '@/lib/server/http/route'
import { addAttachment, maxFileBytes } from '@/lib/server/operations/add-attachment'

/** Room for the form around the file. */
const maxFormBytes = maxFileBytes + 64 * 1024

export const POST = route({ permission: 'chat.use', limit: 'upload' }, async ({ actor, request }) => {
  const header = (name: string) => request.headers.get(name)
  guardContentType({ method: 'POST', header }, 'multipart')
  const bytes = await readLimited(request, maxFormBytes)
  const form = await new Response(Buffer.from(bytes), { headers: { 'content-type': header('content-type') ?? '' } })
    .formData()
    .catch(() => null)
  const file = form?.get('file')
  if (!(file instanceof File)) throw new AppError('invalid_input', 'Choose a file to attach.')
  const content = new Uint8Array(await file.arrayBuffer())
  return json(await addAttachment(actor, file.name, content, request.signal), 201)
})
