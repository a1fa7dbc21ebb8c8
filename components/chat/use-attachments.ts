'use client'
import { useState } from 'react'
import { api, sentenceOf } from '@/lib/client/api'
import { makeUuid } from '@/lib/client/make-uuid'
import { showToast } from '@/lib/client/toasts'
import type { AttachmentView } from '@/lib/core/chat/views'
import type { LocalAttachment } from './attachment-chip'

const maxFiles = 10
const maxBytes = 1024 * 1024

/** Files on their way into a message: each is read and classified by our own server at once. */
export function useAttachments() {
  const [files, setFiles] = useState<LocalAttachment[]>([])
  const update = (key: string, change: Partial<LocalAttachment>) =>
    setFiles((list) => list.map((file) => (file.key === key ? { ...file, ...change } : file)))

  async function upload(key: string, file: File) {
    const form = new FormData()
    form.append('file', file)
    try {
      update(key, { view: await api<AttachmentView>('POST', '/api/attachments', form) })
    } catch (error) {
      update(key, { failure: sentenceOf(error) })
    }
  }

  function add(list: Iterable<File>) {
    const chosen = [...list]
    const free = maxFiles - files.length
    if (chosen.length > free) showToast(`At most ${maxFiles} files go with one message.`)
    for (const file of chosen.slice(0, free)) {
      const key = makeUuid()
      const failure = file.size > maxBytes ? 'Larger than 1 MB: send a part of it.' : null
      setFiles((before) => [...before, { key, name: file.name, bytes: file.size, view: null, failure }])
      if (!failure) void upload(key, file)
    }
  }

  function remove(key: string) {
    const view = files.find((file) => file.key === key)?.view
    setFiles((list) => list.filter((file) => file.key !== key))
    // The server drops what no message took anyway; this only makes it sooner.
    if (view) void api('DELETE', `/api/attachments/${view.id}`).catch(() => undefined)
  }

  const views = files.flatMap((file) => (file.view ? [file.view] : []))
  const reading = files.filter((file) => !file.view && !file.failure).length
  const failed = files.some((file) => file.failure !== null)
  const restore = (attachments: AttachmentView[]) =>
    setFiles(attachments.map((view) => ({ key: view.id, name: view.name, bytes: view.bytes, view, failure: null })))
  return { files, views, reading, failed, add, remove, restore, clear: () => setFiles([]) }
}
