import { redact } from '../run/safe-text.js'

/** Characters of a secret that no message contains by chance. */
const pieceLength = 12

/** A tool's message without the secrets; a sentence in its place where it contains pieces of them, which no redaction recognises. */
export function hidePassword(message: string, secrets: readonly string[]): string {
  const redacted = redact(message, secrets)
  if (!containsPiece(redacted, secrets)) return message
  return 'The message is not shown, because it contains parts of the password.'
}

/** Line ends, blanks and whatever else is no base64 may lie between the characters of a piece. */
function containsPiece(text: string, secrets: readonly string[]): boolean {
  const compact = text.replace(/[^\w+/=-]/g, '')
  const pieces = new Set(piecesOf(compact))
  return secrets.some((secret) => piecesOf(secret).some((piece) => pieces.has(piece)))
}

function piecesOf(text: string): readonly string[] {
  return Array.from({ length: Math.max(0, text.length - pieceLength + 1) }, (_, at) => text.slice(at, at + pieceLength))
}
