/** The checks of .ci/act.mjs after a run. */
import { readdirSync, readFileSync } from 'node:fs'

/** Sentences about what the log of a run must not contain. */
export function findingsIn(log, { exitCode, jobs = 1, registries = 1, failed = [], interrupt }) {
  const all = (pattern) => [...log.matchAll(pattern)].map(([, text]) => text)
  const facts = [
    ['exit code', exitCode, failed.length === 0 ? 0 : 1],
    ['jobs that ended', all(/🏁 {2}Job (succeeded|failed)/g).length, jobs],
    ['steps that failed', all(/❌ {2}Failure - (.+) \[/g).join(', '), failed.join(', ')],
    ['registries pushed to and pulled from', all(/\| pulled (\S+)/g).length, registries],
    ['registries logged out of', all(/\| Logged out of (\S+)/g).length, registries],
    ['jobs that left nothing behind', all(/✅ {2}Success - (Post Sandbox)/g).length, jobs],
    ['cancellations', new Set(all(/(due to cancellation)/g)).size, interrupt ? 1 : 0],
    // The beginnings of base64 of `AWS:…` and of the sandbox's passwords.
    ['credentials in the log', all(/(QVdTO|eyJwYXlsb2Fk)/g).length, 0],
  ]
  return facts.flatMap(([what, is, should]) => (is === should ? [] : [`${what}: ${is}, not ${should}`]))
}

/** Ends the processes that have `NAME=value` in their environment, and names each, because a run must leave none. */
export function endLeftovers(mark) {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return pids
    .filter((pid) => read(`/proc/${pid}/environ`).split('\0').includes(mark))
    .map((pid) => {
      const command = read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ')
      try {
        process.kill(Number(pid), 'SIGKILL')
      } catch {
        // It has ended in the meantime.
      }
      return `still running: ${command}`
    })
}

/** Empty for processes of other users, and for those that have ended. */
function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
