/** A workflow command that a step printed. */
export interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

/** The commands that the runner obeys; a line with any other name is text. */
const NAMES = [
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]

/**
 * Reads a line as the runner does: `::name key=value,…::data` at its start (after blanks), else `##[name key=value;…]data`
 * anywhere in it. `extra`: the token that ends `stop-commands`. Source: behaviour of actions/runner's ActionCommand.
 */
export function parseCommand(line: string, extra?: string): Command | undefined {
  const known = (name: string): boolean => NAMES.includes(name.toLowerCase()) || name === extra
  const modern = /^\s*::(?<name>[^ :]*(?::[^ :]+)*)(?: (?<properties>.*?))?::(?<data>.*)$/s.exec(line)?.groups
  if (modern && known(modern['name'] ?? '')) return command(modern, ',', ESCAPES)
  const legacy = /##\[(?<name>[^ \]]*)(?: (?<properties>[^\]]*))?\](?<data>.*)$/s.exec(line)?.groups
  if (legacy && known(legacy['name'] ?? '')) return command(legacy, ';', LEGACY_ESCAPES)
  return undefined
}

/** The entries of a file such as GITHUB_OUTPUT: `name=value`, or `name<<END` with lines up to `END`. Throws on anything else. */
export function parseFileCommands(text: string): Readonly<Record<string, string>> {
  const entries: Record<string, string> = {}
  const lines = text.split(/\r?\n/)
  while (lines.length > 0) {
    const line = lines.shift() ?? ''
    if (line === '') continue
    const equals = line.indexOf('=')
    const heredoc = line.indexOf('<<')
    if (heredoc > 0 && (equals < 0 || heredoc < equals)) {
      const end = lines.indexOf(line.slice(heredoc + 2))
      if (end < 0) throw new Error(`no end of the value in the file command: ${line}`)
      entries[line.slice(0, heredoc)] = lines
        .splice(0, end + 1)
        .slice(0, -1)
        .join('\n')
    } else if (equals > 0) {
      entries[line.slice(0, equals)] = line.slice(equals + 1)
    } else {
      throw new Error(`not a file command: ${line}`)
    }
  }
  return entries
}

const ESCAPES: readonly (readonly [string, string])[] = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
]
const LEGACY_ESCAPES: readonly (readonly [string, string])[] = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
]

function command(
  { name = '', properties = '', data = '' }: Record<string, string | undefined>,
  separator: string,
  escapes: readonly (readonly [string, string])[],
): Command {
  const pairs = properties.split(separator).flatMap((pair): [string, string][] => {
    const [, key, value] = /^([^=]+)=(.+)$/s.exec(pair.trim()) ?? []
    return key === undefined || value === undefined ? [] : [[key, unescaped(value, escapes)]]
  })
  const dataEscapes = escapes.filter(([from]) => separator === ';' || (from !== '%3A' && from !== '%2C'))
  return {
    name: NAMES.find((one) => one === name.toLowerCase()) ?? name,
    properties: Object.fromEntries(pairs),
    data: unescaped(data, dataEscapes),
  }
}

function unescaped(text: string, escapes: readonly (readonly [string, string])[]): string {
  return escapes.reduce((done, [from, to]) => done.replaceAll(from, to), text)
}
