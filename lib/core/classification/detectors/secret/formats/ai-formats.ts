import { type NamedFormat, named, prefixed, type StructuredFormat, type VendorFormat } from './vendor-format'

/** Models, speech, vector stores, experiment tracking. */
export const aiPrefixed: readonly VendorFormat[] = [
  // OpenRouter, Groq, Perplexity, xAI, Replicate, Cerebras, Fireworks, NVIDIA: API key pages of each.
  ...prefixed('openrouter', 'hex', 64, 64, 'sk-or-v1-'),
  ...prefixed('groq', 'b62', 52, 52, 'gsk_'),
  ...prefixed('perplexity', 'b62', 48, 48, 'pplx-'),
  ...prefixed('xai', 'b62', 70, 90, 'xai-'),
  ...prefixed('replicate', 'b62', 37, 37, 'r8_'),
  ...prefixed('cerebras', 'low36', 40, 52, 'csk-'),
  ...prefixed('fireworks', 'b62', 22, 30, 'fw_'),
  ...prefixed('nvidia', 'b64u', 60, 70, 'nvapi-'),
  // Hugging Face docs, "User access tokens"; organization tokens of old.
  ...prefixed('huggingface', 'alpha', 34, 34, 'hf_', 'api_org_'),
  ...prefixed('huggingface', 'b62', 34, 34, 'hf_', 'api_org_'),
  // ElevenLabs, Deepgram: "API authentication".
  ...prefixed('elevenlabs', 'hex', 48, 48, 'sk_'),
  // DeepSeek, DashScope: sk- and 32 hex.
  ...prefixed('deepseek', 'hex', 32, 32, 'sk-'),
  // LangSmith, Langfuse.
  ...prefixed('langchain', 'any', 40, 60, 'lsv2_pt_', 'lsv2_sk_', 'ls__'),
  ...prefixed('langfuse', 'uuid', 36, 36, 'sk-lf-'),
  // Pinecone, Weights & Biases (new keys), Tavily, Firecrawl, Exa, Jina, Voyage, LlamaCloud, E2B, Helicone.
  ...prefixed('pinecone', 'b64u', 60, 80, 'pcsk_'),
  ...prefixed('wandb', 'any', 60, 100, 'wandb_v1_'),
  ...prefixed('tavily', 'b64u', 32, 44, 'tvly-', 'tvly-dev-'),
  ...prefixed('firecrawl', 'hex', 32, 32, 'fc-'),
  ...prefixed('jina', 'b64u', 56, 62, 'jina_'),
  ...prefixed('voyage', 'b64u', 40, 46, 'pa-'),
  ...prefixed('llamacloud', 'b62', 48, 52, 'llx-'),
  ...prefixed('e2b', 'hex', 40, 40, 'e2b_'),
  ...prefixed('helicone', 'any', 32, 60, 'sk-helicone-'),
  ...prefixed('together', 'b64u', 43, 43, 'tgp_v1_'),
  ...prefixed('lepton', 'b62', 32, 64, 'nvapi-stg-'),
  ...prefixed('modal', 'b62', 22, 22, 'ak-', 'as-'),
  ...prefixed('runpod', 'up36', 36, 48, 'rpa_'),
]

export const aiStructured: readonly StructuredFormat[] = [
  {
    // Anthropic docs, "API keys": ends in AA.
    vendor: 'anthropic',
    prefix: 'sk-ant-',
    pattern: '(?:api|admin|oat|ort|sid)[0-9]{2}-[A-Za-z0-9_-]{80,120}AA',
    sample:
      'sk-ant-api03-q8Zr2mVx71Lp0SdkTt94QwYb3Nc6Fd5GjKa0EuXiOoVrTzPwLmCyBu2Qe7mZ4xT9vLk2WbR8cYp5NdS1hUa6JgF3oXiKq0VAA',
  },
  {
    // OpenAI keys of every kind carry the marker T3BlbkFJ.
    vendor: 'openai',
    prefix: 'sk-',
    pattern: '[A-Za-z0-9_-]{10,150}?T3BlbkFJ[A-Za-z0-9_-]{20,150}',
    sample: 'sk-proj-pQ9wE3rT7yU1iO5aS2dFT3BlbkFJgH8jK4lZ6xC0vB3nM7qW',
  },
]

export const aiNamed: readonly NamedFormat[] = [
  { ...named('moonshot', ['moonshot', 'kimi'], 'b62', 48), prefix: /^sk-/ },
  { ...named('dashscope', ['dashscope', 'qwen', 'tongyi'], 'hex', 32), prefix: /^sk-/ },
  named('zhipu', ['zhipu', 'bigmodel', 'glm'], 'any', 49),
  named('openai', ['openai', 'chatgpt'], 'b62', 32, 64),
  named('openai', ['azure_openai', 'aoai'], 'hex', 32),
  named('anthropic', ['anthropic', 'claude'], 'b64u', 90, 120),
  named('cohere', ['cohere', 'co_api'], 'b62', 40),
  named('mistral', ['mistral', 'codestral'], 'b62', 32),
  named('together', ['together', 'togetherai'], 'hex', 64),
  named('gemini', ['gemini', 'vertex'], 'b64u', 39),
  named('huggingface', ['huggingface', 'hugging_face'], 'b62', 34, 40),
  named('elevenlabs', ['elevenlabs', 'eleven_labs', 'xi_api'], 'hex', 32),
  named('deepgram', ['deepgram'], 'hex', 40),
  named('assemblyai', ['assemblyai', 'assembly_ai'], 'hex', 32),
  named('stability', ['stability', 'stable_diffusion'], 'any', 48, 60),
  named('ai21', ['ai21'], 'b62', 32),
  named('aleph-alpha', ['aleph_alpha', 'alephalpha'], 'any', 40, 200),
  named('replicate', ['replicate'], 'hex', 40),
  named('wandb', ['wandb', 'weights_and_biases'], 'hex', 40),
  named('comet', ['comet', 'comet_ml'], 'b62', 25),
  named('neptune', ['neptune'], 'b64', 80, 300),
  named('pinecone', ['pinecone'], 'uuid', 36),
  named('weaviate', ['weaviate', 'wcs_api'], 'b62', 36, 64),
  named('qdrant', ['qdrant'], 'any', 40, 300),
  named('clarifai', ['clarifai'], 'hex', 32),
  named('roboflow', ['roboflow'], 'b62', 20),
  named('scale', ['scaleapi', 'scale_api'], 'any', 40, 60),
  named('wolfram', ['wolfram', 'wolframalpha'], 'any', 17),
  named('deepl', ['deepl'], 'uuid', 36),
  { ...named('deepl', ['deepl'], 'uuid', 36), tail: /^:fx/ },
  named('serpapi', ['serpapi', 'serp_api'], 'hex', 64),
  named('gladia', ['gladia'], 'uuid', 36),
]
