import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { succeed } from '../processes.js'

/** Records its arguments, each ended by NUL and the last one by two. For a `file://` it records the content of the file. */
const recorder = `#!/bin/sh
for word; do
  case $word in
    file://*) cat "\${word#file://}" ;;
    *) printf %s "$word" ;;
  esac
  printf '\\0'
done >>"$CALLS"
printf '\\0' >>"$CALLS"
`

/** Runs a text as if it was pasted into a shell, with stand-ins for `aws` and `git`. Returns the words of each call of `aws`. */
export async function callsOf(commands: string): Promise<readonly (readonly string[])[]> {
  const directory = await mkdtemp(join(tmpdir(), 'commands-'))
  try {
    for (const [name, text] of [
      ['aws', recorder],
      ['git', '#!/bin/sh\n'],
    ] as const) {
      await writeFile(join(directory, name), text)
      await chmod(join(directory, name), 0o755)
    }
    const calls = join(directory, 'calls')
    await writeFile(calls, '')
    const env = { PATH: `${directory}:${process.env['PATH'] ?? ''}`, CALLS: calls }
    await succeed(['bash', '-euc', `cd "$0"\n${commands}`, directory], { env })
    return (await readFile(calls, 'utf8'))
      .split('\0\0')
      .slice(0, -1)
      .map((call) => call.split('\0'))
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

/** The value of an option in the words of a call. Throws if it is missing. */
export function optionOf(words: readonly string[], name: string): string {
  const value = words[words.indexOf(name) + 1]
  if (!words.includes(name) || value === undefined) throw new Error(`${words.join(' ')}: no ${name}`)
  return value
}
