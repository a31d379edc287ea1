import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { text } from 'node:stream/consumers'

/** Bytes; tokens and GitHub's events are far smaller. */
const sizeLimit = 1_000_000

/**
 * Reads a text file that an earlier step can have planted. Links are followed, because Kubernetes links its tokens. Anything but a
 * regular file is refused, because a FIFO or a device may never end.
 */
export async function readSmallFile(path: string): Promise<string> {
  // Without O_NONBLOCK, which Windows does not have, opening a FIFO waits for its writer.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    if (!(await file.stat()).isFile()) throw new Error(`${path} is not a regular file`)
    const content = await text(file.createReadStream({ end: sizeLimit, autoClose: false }))
    if (Buffer.byteLength(content) > sizeLimit) throw new Error(`${path} is larger than ${sizeLimit} bytes`)
    return content
  } finally {
    await file.close()
  }
}
