import type { RunProgress } from '@/lib/core/chat/apply-run-event'
import { english } from '@/lib/core/i18n/english'
import { countOf, formatDuration } from '@/lib/core/i18n/format'

const places = ['First', 'Second', 'Third']

/** Where the run stands before its first words: checking, which server, writing. */
export function stageSentence(progress: RunProgress | null): string {
  if (!progress) return 'Checking what this may be sent to'
  const server = progress.model ? `${progress.model.name} on ${progress.model.provider}` : 'a server'
  switch (progress.stage) {
    case 'queued': {
      const position = progress.queue?.position ?? 1
      const place = places[position - 1] ?? `Number ${position}`
      const eta = progress.queue?.etaMs
      return `${place} in line${eta ? `, about ${formatDuration(Math.round(eta / 1000) * 1000)}` : ''}`
    }
    case 'loading':
      return `Loading ${server} (first use in a while)`
    case 'writing':
      return `${server} is ${progress.reasoning === '' ? 'reading' : 'thinking'}`
    default:
      return 'Choosing a server'
  }
}

export function startSentence(progress: RunProgress): string {
  const { model } = progress
  if (!model) return ''
  const place = model.boundary ? english.boundary[model.boundary].name.toLowerCase() : ''
  return `Answering ${place} with ${model.name}`
}

/** What is said once, when an answer ends. */
export function endSentence(progress: RunProgress): string {
  if (progress.stage === 'stopped') return 'Stopped'
  if (progress.stage === 'failed') return ''
  const words = progress.text.split(/\s+/).filter(Boolean).length
  const boundary = progress.receipt?.model?.boundary ?? progress.model?.boundary
  const place = boundary ? `, ${english.boundary[boundary].name.toLowerCase()}` : ''
  return `Answer ready, ${countOf(words, 'word', 'words')}${place}`
}
