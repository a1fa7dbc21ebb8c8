/** What is wrong with a document: where, and a sentence. The door that read the YAML turns paths into lines. */
export interface Problem {
  path: (string | number)[]
  sentence: string
}
