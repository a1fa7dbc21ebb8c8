/** SHA-256, given by the caller: core imports nothing of the platform. */
export type Sha256 = (...parts: Uint8Array[]) => Uint8Array

const leafPrefix = new Uint8Array([0x00])

/** Hash of one leaf: SHA-256(0x00 ‖ line), over the exact bytes of the line (RFC 6962 §2.1). 32 bytes. */
export function leafHash(sha256: Sha256, line: Uint8Array): Uint8Array {
  return sha256(leafPrefix, line)
}
