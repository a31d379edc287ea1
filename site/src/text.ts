/** A word for a POSIX shell, in single quotes if the shell would read it in another way. */
export function shellWord(text: string): string {
  return /^[A-Za-z0-9_./:@%+=,-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`
}

/** A string of Terraform's language. */
export function hclString(text: string): string {
  return JSON.stringify(text).replace(/[$%](?=\{)/g, (sign) => sign + sign)
}

/** What YAML 1.1 or 1.2 does not read as text: numbers, times, dates, and words that stand for values. */
const typed = [
  /^[0-9][0-9_]*$|^0[xob][0-9a-f_]+$/i,
  /^(?:[0-9][0-9_]*)?\.?[0-9_]*(?:e[-+]?[0-9]+)?$/i,
  /^[0-9][0-9_]*(?::[0-9]{1,2})+(?:\.[0-9_]*)?$/,
  /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}/,
  /^(?:\.inf|\.nan|true|false|yes|no|on|off|null|y|n)$/i,
]

/** A YAML scalar, quoted only if YAML would not read it as text. */
export function yamlScalar(text: string): string {
  const isPlain = /^[A-Za-z0-9./](?:[A-Za-z0-9_./@*+=,:-]*[A-Za-z0-9_./@*+=,-])?$/.test(text)
  return isPlain && !typed.some((pattern) => pattern.test(text)) ? text : `'${text.replaceAll("'", "''")}'`
}

/** A command over several lines, with indented options. */
export function command(first: string, ...options: readonly string[]): string {
  return [first, ...options.map((option) => `  ${option}`)].join(' \\\n')
}

/** JSON in the format of docs/setup. */
export function jsonText(document: unknown): string {
  return JSON.stringify(document, null, 2)
}
