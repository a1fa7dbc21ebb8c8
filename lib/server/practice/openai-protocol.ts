import { openaiError, openaiVoice } from './openai-voice'
import { openaiPracticeModels } from './practice-models'
import { ok, type PracticeProtocol, parseBody } from './protocol'

function listModels(): object {
  const data = openaiPracticeModels.map(({ name, contextTokens }) => ({
    id: name,
    object: 'model',
    created: 1_767_225_600,
    owned_by: 'practice',
    context_window: contextTokens,
  }))
  return { object: 'list', data }
}

/** Chat completions and the model list of OpenAI. */
export const openaiProtocol: PracticeProtocol = {
  notFound: openaiError('model-missing'),
  error: openaiError,

  answerService(req) {
    return req.url?.split('?')[0] === '/v1/models' ? ok(listModels()) : null
  },

  readChat(path, body) {
    if (path !== '/v1/chat/completions') return null
    const asked = parseBody(body)
    if (typeof asked.model !== 'string' || !Array.isArray(asked.messages)) return 'bad-request'
    const { model } = asked
    if (!openaiPracticeModels.some(({ name }) => name === model)) return 'model-missing'
    const options = asked.stream_options as { include_usage?: unknown } | undefined
    return {
      model,
      isStream: asked.stream === true,
      contextTokens: null,
      voice: (utterance) => openaiVoice(utterance, options?.include_usage === true),
    }
  },
}
