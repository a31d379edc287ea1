/** A word for a POSIX shell: as it is where it has no meaning to the shell, else in single quotes. */
export function shellWord(text: string): string {
  return /^[A-Za-z0-9_./:@%+=,-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`
}

/** A string of Terraform's language. */
export function hclString(text: string): string {
  return JSON.stringify(text).replace(/[$%](?=\{)/g, (sign) => sign + sign)
}

/** A scalar of YAML, quoted only where a plain one would be read as something else. */
export function yamlScalar(text: string): string {
  const isPlain = /^[A-Za-z0-9./](?:[A-Za-z0-9_./@*+=,:-]*[A-Za-z0-9_./@*+=,-])?$/.test(text)
  const isTyped =
    /^[-+.]?[0-9][0-9_.:eExXoObBA-Fa-f+-]*$|^\.(?:inf|nan)$|^(?:true|false|yes|no|on|off|null|y|n)$/i.test(text)
  return isPlain && !isTyped ? text : `'${text.replaceAll("'", "''")}'`
}

/** A command over several lines, its options indented. */
export function command(first: string, ...options: readonly string[]): string {
  return [first, ...options.map((option) => `  ${option}`)].join(' \\\n')
}

/** JSON as docs/setup has it. */
export function jsonText(document: unknown): string {
  return JSON.stringify(document, null, 2)
}
