/** The commands the runner knows; a workflow can not add any but the token of `stop-commands`. */
const registered = [
  ...['add-mask', 'add-matcher', 'add-path', 'debug', 'echo', 'endgroup', 'error', 'group', 'internal-set-repo-path'],
  ...['notice', 'remove-matcher', 'save-state', 'set-env', 'set-output', 'stop-commands', 'warning'],
]

/**
 * The workflow commands that the runner would obey in this output, as its ActionCommand.cs finds them: per line first `::name ...::`
 * behind leading white space, else `##[name ...]` anywhere. Its comparison is culture-sensitive: characters without a weight of their
 * own (controls, joiners, variation selectors ...) do not count.
 */
export function commandsIn(output: string): readonly string[] {
  return output
    .split(/\r\n|\r|\n/)
    .flatMap((line) => [line, line.replace(/[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')])
    .map((line) => startCommand(line.trimStart()) ?? bracketCommand(line))
    .filter((name) => name !== undefined)
}

function startCommand(line: string): string | undefined {
  const end = line.startsWith('::') ? line.indexOf('::', 2) : -1
  return end < 0 ? undefined : known(line.slice(2, end))
}

function bracketCommand(line: string): string | undefined {
  const start = line.indexOf('##[')
  const end = start < 0 ? -1 : line.indexOf(']', start)
  return end < 0 ? undefined : known(line.slice(start + 3, end))
}

function known(info: string): string | undefined {
  const name = (info.split(' ')[0] ?? '').toLowerCase()
  return registered.includes(name) ? name : undefined
}
