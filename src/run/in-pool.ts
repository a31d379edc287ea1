interface Pool<T, R> {
  /** At most this many items are worked on at the same time. */
  readonly atOnce: number
  work(item: T): Promise<R>
}

/** Works on all items and returns the results in their order. After an error no further item is started. */
export async function inPool<T, R>(items: readonly T[], { atOnce, work }: Pool<T, R>): Promise<readonly R[]> {
  const results: R[] = []
  const waiting = items.entries()
  let failed = false
  const worker = async () => {
    for (const [index, item] of waiting) {
      if (failed) return
      results[index] = await work(item).catch((error) => {
        failed = true
        throw error
      })
    }
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker))
  return results
}
