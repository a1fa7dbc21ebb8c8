const longestBody = 2048
const modelName = /^[\w.:/@+-]{1,200}$/

/** Body of Ollama's `/api/show`. A name that could carry a sentence is refused: service bodies hold no conversation text. */
export function buildShowBody(model: string): string {
  if (!modelName.test(model)) throw new RangeError('not a model name')
  return JSON.stringify({ model })
}

/** Is this exactly what a builder of this file makes for that URL? Rebuilt rather than trusted. */
export function isServiceBody(url: URL, body: Uint8Array): boolean {
  if (body.byteLength > longestBody || !url.pathname.endsWith('/api/show')) return false
  const text = Buffer.from(body).toString('utf8')
  try {
    const { model } = JSON.parse(text) as { model?: unknown }
    return typeof model === 'string' && buildShowBody(model) === text
  } catch {
    return false
  }
}
