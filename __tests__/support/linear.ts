import { expect } from '@jest/globals'

/**
 * Holds a function of text to linear time: 1 MB of the piece takes about as long as 1000 times 1 kB of it, where quadratic time would
 * take a thousand times as long. As a ratio it holds on slow machines as well.
 */
export function expectLinear(act: (text: string) => unknown, piece: string): void {
  const large = piece.repeat(1_000_000 / piece.length)
  const small = large.slice(0, 1000)
  act(small)
  const inPieces = milliseconds(() => Array.from({ length: 1000 }, () => act(small)))
  expect(milliseconds(() => act(large))).toBeLessThan(10 * inPieces + 500)
}

function milliseconds(act: () => unknown): number {
  const start = performance.now()
  act()
  return performance.now() - start
}
