/** The largest document, in bytes of its JSON. */
export const maxDocumentBytes = 512 * 1024
