import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import type { Attack, Attempt } from './attempt.js'
import { endlessAnswers } from './endless-answers.js'
import { errorTexts } from './error-texts.js'
import { forgedState } from './forged-state.js'
import { injections } from './injections.js'
import { killStorms } from './kill-storms.js'
import { largeLogins } from './large-logins.js'
import { leaks } from './leaks.js'
import { plantedFiles } from './planted-files.js'

/**
 * `npm run attack`: attacks the committed bundle, as a process, against the sandbox. Each attack has a list that is tried in turns with
 * those of the others; what comes by chance follows while there is time. Prints what did not hold, counts, and last `N passed, N failed`.
 *
 *   --minutes N    ends after so long (60 where it is left out), also in the middle of the lists
 *   --only NAME    one attack alone, e.g. `leaks`
 */
const { values } = parseArgs({ options: { minutes: { type: 'string', default: '60' }, only: { type: 'string' } } })
const minutes = Number(values.minutes)
if (!(minutes > 0)) throw new Error(`--minutes ${values.minutes}: give a number above 0`)

const all: readonly Attack[] = [
  ...[leaks, injections, plantedFiles, forgedState, killStorms, largeLogins, errorTexts, endlessAnswers],
]
const attacks = all.filter(({ name }) => values.only === undefined || name === values.only)
if (attacks.length === 0)
  throw new Error(`--only ${values.only}: give one of ${all.map(({ name }) => name).join(', ')}`)

const end = Date.now() + minutes * 60_000
const counts = new Map<string, number>()
const count = (what: string, times = 1): void => void counts.set(what, (counts.get(what) ?? 0) + times)
let [passed, failed] = [0, 0]

const queue = attempts()
const workers = Array.from({ length: Math.max(2, availableParallelism()) }, async () => {
  for (const attempt of queue) {
    if (Date.now() > end) break
    await make(attempt)
  }
})
await Promise.all(workers)

for (const [what, times] of [...counts].sort()) console.log(`${String(times).padStart(8)}  ${what}`)
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed > 0 || passed === 0 ? 1 : 0)

async function make({ name, run }: Attempt): Promise<void> {
  const findings = await run(count).catch((error: unknown) => [`the attempt itself failed: ${String(error)}`])
  if (findings.length === 0) passed += 1
  else failed += 1
  for (const finding of findings) console.log(`FAIL  ${name}: ${finding}`)
}

/** The lists in turns, so that a short run sees something of each; then chance, until nobody asks any more. */
function* attempts(): Generator<Attempt> {
  const named = attacks.map((attack) => ({ ...attack, attempts: attack.attempts.map((one) => titled(attack, one)) }))
  const longest = Math.max(...named.map(({ attempts: list }) => list.length))
  for (let turn = 0; turn < longest; turn++) {
    for (const { attempts: list } of named) if (list[turn]) yield list[turn] as Attempt
  }
  console.log(
    `The lists are done after ${Math.round((Date.now() - end) / 1000 + minutes * 60)} s; the rest comes by chance.`,
  )
  const chances = named.filter(({ byChance }) => byChance !== undefined)
  while (chances.length > 0) {
    for (const attack of chances) if (attack.byChance) yield titled(attack, attack.byChance())
  }
}

function titled({ name }: Attack, attempt: Attempt): Attempt {
  return { ...attempt, name: `${name}: ${attempt.name}` }
}
