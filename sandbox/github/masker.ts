/** Hides values in text, as the runner does: each also in base64, wherever it stands in what was encoded. */
export interface Masker {
  /** The values that were added, without their lines and encodings. */
  readonly values: readonly string[]
  /** Adds a value, and each of its lines. */
  readonly add: (value: string) => void
  readonly mask: (text: string) => string
}

/** A masker that hides nothing yet. */
export function createMasker(): Masker {
  const values: string[] = []
  const hidden = new Set<string>()
  return {
    values,
    add: (value) => {
      values.push(value)
      for (const one of [value, ...value.split(/[\r\n]+/)]) {
        if (one.trim() === '') continue
        for (const form of [one, ...encodings(one)]) hidden.add(form)
      }
    },
    mask: (text) =>
      [...hidden].sort((a, b) => b.length - a.length).reduce((done, one) => done.replaceAll(one, '***'), text),
  }
}

/** The base64 forms of a value at the three offsets at which it can begin; only the groups that are the value's alone. */
function encodings(value: string): readonly string[] {
  const bytes = Buffer.from(value)
  const forms = [0, 1, 2].map((offset) => {
    const length = bytes.length - offset
    return bytes.subarray(offset, offset + length - (length % 3)).toString('base64')
  })
  // Shorter ones would be found by chance.
  return [bytes.toString('base64'), ...forms].filter((form) => form.length >= 8)
}
