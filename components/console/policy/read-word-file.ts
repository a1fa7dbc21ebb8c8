import { listLimits, readTerms } from '@/lib/core/classification/tidy-terms'

/** Reads a .txt or .csv file in the browser; the whole file, or a sentence that says what is wrong with it. */
export async function readWordFile(file: File): Promise<{ terms: string[]; problem: string | null }> {
  const refuse = (problem: string) => ({ terms: [], problem })
  if (file.size > listLimits.characters * 4) return refuse('The file is larger than a list may be. Split it.')
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer())
  } catch {
    return refuse('The file is not plain UTF-8 text. Save it as text or CSV in UTF-8, then add it again.')
  }
  const { terms, problems } = readTerms(text, /\.csv$/i.test(file.name) ? 'csv' : 'text')
  if (problems.length > 0) {
    const lines = problems.map(({ line, sentence }) => `line ${line}: ${sentence}`)
    return refuse(`Nothing was added. Mend the file: ${lines.join(' ')}`)
  }
  return terms.length === 0 ? refuse('The file has no words in its first column.') : { terms, problem: null }
}
