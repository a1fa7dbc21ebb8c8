import { type PolicyDocument, policyDocumentSchema } from '@/lib/core/policy/document'
import { localFirst } from '@/lib/core/policy/starters/local-first'
import { currentPolicyVersion, findPolicyVersion } from '../store/policy-version'

export interface PublishedDocument {
  version: number
  document: PolicyDocument
  /** False = there is none, or the one there is cannot be read: `document` is then the starter. */
  isReadable: boolean
}

/** The document in force, for its editors. */
export async function readPublishedDocument(): Promise<PublishedDocument> {
  const version = await currentPolicyVersion()
  const stored = version === 0 ? null : await findPolicyVersion(version)
  const parsed = policyDocumentSchema.safeParse(stored?.document)
  if (parsed.success) return { version, document: parsed.data, isReadable: true }
  return { version, document: policyDocumentSchema.parse(localFirst), isReadable: false }
}

/** A stored draft's document; null where none is open. A draft is kept in the shape that its door demanded. */
export function readDraftDocument(stored: unknown): PolicyDocument | null {
  return stored === null ? null : policyDocumentSchema.parse(stored)
}
