import { findOllamaModel, listLoaded, listTags, showModel } from './ollama-lists'
import { ollamaVoice } from './ollama-voice'
import { ok, type PracticeProtocol, parseBody } from './protocol'

const nobody = { id: '', model: '', createdMs: 0 }

/** The native protocol of Ollama, with the paths that we use. */
export const ollamaProtocol: PracticeProtocol = {
  notFound: { status: 404, body: '404 page not found', type: 'text/plain' },
  error: (kind) => ollamaVoice(nobody).error(kind),

  answerService(req, body, loaded) {
    const path = req.url?.split('?')[0]
    if (path === '/') return { status: 200, body: 'Ollama is running', type: 'text/plain' }
    if (path === '/api/version') return ok({ version: '0.17.4' })
    if (path === '/api/status') return ok({ cloud: { disabled: false, source: 'none' } })
    if (path === '/api/tags') return ok(listTags())
    if (path === '/api/ps') return ok(listLoaded(loaded))
    if (path !== '/api/show') return null
    const model = findOllamaModel(String(parseBody(body).model))
    return model ? ok(showModel(model)) : this.error('model-missing')
  },

  readChat(path, body) {
    if (path !== '/api/chat') return null
    const asked = parseBody(body)
    if (typeof asked.model !== 'string' || !Array.isArray(asked.messages)) return 'bad-request'
    const model = findOllamaModel(asked.model)
    if (!model) return 'model-missing'
    const context = (asked.options as { num_ctx?: unknown } | undefined)?.num_ctx
    return {
      model: model.name,
      // As there: a chat streams unless it is told not to.
      isStream: asked.stream !== false,
      contextTokens: typeof context === 'number' ? context : null,
      voice: (utterance) => ollamaVoice({ ...utterance, model: String(asked.model) }, model.remoteHost),
    }
  },
}
