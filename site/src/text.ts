/** A word for a POSIX shell: as it is where it has no meaning to the shell, else in single quotes. */
export function shellWord(text: string): string {
  return /^[A-Za-z0-9_./:@%+=,-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`
}

/** A string of Terraform's language. */
export function hclString(text: string): string {
  return JSON.stringify(text).replace(/[$%](?=\{)/g, (sign) => sign + sign)
}

/** What YAML 1.1 or 1.2 reads as something else than a text: numbers, times and dates, and words that stand for values. */
const typed = [
  /^[0-9][0-9_]*$|^0[xob][0-9a-f_]+$/i,
  /^(?:[0-9][0-9_]*)?\.?[0-9_]*(?:e[-+]?[0-9]+)?$/i,
  /^[0-9][0-9_]*(?::[0-9]{1,2})+(?:\.[0-9_]*)?$/,
  /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}/,
  /^(?:\.inf|\.nan|true|false|yes|no|on|off|null|y|n)$/i,
]

/** A scalar of YAML, quoted only where a plain one would be read as something else. */
export function yamlScalar(text: string): string {
  const isPlain = /^[A-Za-z0-9./](?:[A-Za-z0-9_./@*+=,:-]*[A-Za-z0-9_./@*+=,-])?$/.test(text)
  return isPlain && !typed.some((pattern) => pattern.test(text)) ? text : `'${text.replaceAll("'", "''")}'`
}

/** A command over several lines, its options indented. */
export function command(first: string, ...options: readonly string[]): string {
  return [first, ...options.map((option) => `  ${option}`)].join(' \\\n')
}

/** JSON as docs/setup has it. */
export function jsonText(document: unknown): string {
  return JSON.stringify(document, null, 2)
}
