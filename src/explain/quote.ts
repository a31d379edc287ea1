/** Around a value in a sentence. They count as invisible, so `printable` drops them. */
const [start, end] = ['\u0002', '\u0003']

/** Marks a value that comes from outside: the log shows it bare, the job summary as code. */
export function quote(value: string): string {
  return `${start}${value.replace(/[\x02\x03]/g, '')}${end}`
}

/** A sentence with every marked value rewritten. */
export function rewriteQuoted(sentence: string, rewrite: (value: string) => string): string {
  return sentence.replace(/\x02([^\x03]*)\x03/g, (_, value: string) => rewrite(value))
}
