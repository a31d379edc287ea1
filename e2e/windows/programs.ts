import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { promisify } from 'node:util'

/** Holds docker.exe, docker-credential-wincred.exe and what was built of `programs/`. */
export const PROGRAMS = String.raw`Z:\mnt\programs`

/** Something that runs beside a job until it is ended. Returns what it had to say. */
export type Ending = () => Promise<string>

/** Runs a program that has to succeed. Returns its standard output. */
export async function runProgram(name: string, args: readonly string[], env = process.env): Promise<string> {
  const { stdout } = await promisify(execFile)(join(PROGRAMS, `${name}.exe`), args, { env })
  return stdout
}

/** Starts a program in a console of its own. It has ended when all that it has started have ended, too: they hold its output. */
export function startProgram(name: string, args: readonly string[], env: NodeJS.ProcessEnv) {
  const child = spawn(join(PROGRAMS, `${name}.exe`), args, {
    env,
    windowsHide: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  child.stdout.resume()
  child.stderr.resume()
  return { pid: child.pid ?? 0, ended: once(child, 'close') }
}

/** Opens files; others may only `readwrite` them then, or do `nothing` with them. */
export function hold(share: 'readwrite' | 'nothing', ...files: readonly string[]): Promise<Ending> {
  return begin('hold', [share, ...files])
}

/** Holds each new or changed file of a directory for some milliseconds. It says how often it has done so. */
export function scan(directory: string, milliseconds: number): Promise<Ending> {
  return begin('scan', [directory, String(milliseconds)])
}

/** Presses Ctrl-C in the console of a process. */
export async function pressControlC(pid: number): Promise<void> {
  await runProgram('interrupt', [String(pid)])
}

/** Starts a program that says a line when it has begun, and ends with its standard input. */
async function begin(name: string, args: readonly string[]): Promise<Ending> {
  const child = spawn(join(PROGRAMS, `${name}.exe`), args, { stdio: ['pipe', 'pipe', 'inherit'] })
  const said = new Promise<void>((resolve, reject) => {
    child.stdout.once('readable', resolve)
    child.once('exit', (code) => reject(new Error(`${name} has ended: exit code ${code}`)))
  })
  await said
  const exited = once(child, 'exit')
  return async () => {
    const rest = text(child.stdout)
    child.stdin.end()
    await exited
    return (await rest).trim().split(/\s+/).at(-1) ?? ''
  }
}

/** Puts a program of that name into a directory that runs another one in its place. */
export async function installShim(directory: string, name: string): Promise<{ readonly pidFile: string }> {
  const base = join(directory, name)
  await mkdir(directory, { recursive: true })
  await copyFile(join(PROGRAMS, 'shim.exe'), `${base}.exe`)
  await writeFile(`${base}.shim`, `${join(PROGRAMS, name)}.exe\n`)
  return { pidFile: `${base}.pid` }
}
