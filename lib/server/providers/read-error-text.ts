const mostBytes = 64 * 1024

/** The beginning of an error's body, to be searched for codes and then forgotten. Never shown, stored or logged. */
export async function readErrorText(response: Response): Promise<string> {
  if (!response.body) return ''
  const reader = response.body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  try {
    while (text.length < mostBytes) {
      const { done, value } = await reader.read()
      if (done) break
      text += decoder.decode(value, { stream: true })
    }
  } catch {
    // A cut error body: what came is enough, since the status already tells the fault.
  }
  await reader.cancel().catch(() => undefined)
  return text.slice(0, mostBytes)
}
