import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Place, type Run, startPlace } from './measure.js'

/**
 * `npm run bench -- [--pair CONFIGURE LOGIN] [RUNS]`: a table of times, from whole processes with the real docker CLI. With `--pair`
 * also against checkouts of aws-actions/configure-aws-credentials and aws-actions/amazon-ecr-login. Times are printed, and never asserted.
 */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { pair: { type: 'boolean' } } })
const pair = values.pair ? (positionals.splice(0, 2) as [string, string]) : undefined
const runs = Number(positionals[0] ?? 9)
const main = 'dist/main/index.js'
const floor = 'lib/bench/floor.js'
const ten = { 'registry-account': Array.from({ length: 10 }, (_, index) => `${index}`.repeat(12)).join() }

const near = await startPlace(0)
const far = await startPlace(50)
const againstPair = (place: Place) => (pair ? [() => place.runPair(pair)] : [])
const [nearMain = [], nearFloor = [], nearPair = []] = await alternate([
  () => near.run(main),
  () => near.run(floor),
  ...againstPair(near),
])
const [nearNone = [], nearHelper = []] = await alternate([
  () => near.run(main, { 'login-with': 'none' }),
  () => near.run(main, { 'login-with': 'helper' }),
])
const [farMain = [], farFloor = [], farTen = [], farPair = []] = await alternate([
  () => far.run(main),
  () => far.run(floor),
  () => far.run(main, ten),
  ...againstPair(far),
])
const memory: number[] = []
for (let run = 0; run < runs; run++) memory.push(await near.peakMemory())
await Promise.all([near.close(), far.close()])

const rows: readonly (readonly [string, string, number, number | string])[] = [
  ['main, no latency, against the floor', '≤ 1.6', ratio('main', nearMain, nearFloor), times(nearMain, nearFloor)],
  ['main, 50 ms round trips, against the floor', '≤ 1.06', ratio('main', farMain, farFloor), times(farMain, farFloor)],
  [
    'post, against Node alone',
    '≤ 1.65',
    medianOf(nearMain.map(({ post, nothing }) => post / nothing)),
    `${ms(median('post', nearMain))} / ${ms(median('nothing', nearMain))} ms`,
  ],
  ...(pair
    ? ([
        ['main against the pair, no latency', '≤ 0.45', ratio('main', nearMain, nearPair), times(nearMain, nearPair)],
        ['main against the pair, 50 ms', '≤ 0.50', ratio('main', farMain, farPair), times(farMain, farPair)],
      ] as const)
    : []),
  ['ten registries against one, 50 ms', '≤ 1.3', ratio('main', farTen, farMain), times(farTen, farMain)],
  [
    'a credential of the helper, against login-with: none',
    '≤ 1.15',
    median('mint', nearHelper) / median('main', nearNone),
    `${ms(median('mint', nearHelper))} / ${ms(median('main', nearNone))}`,
  ],
  ['peak memory of main, MiB', '≤ 68', medianOf(memory), ''],
  ['dist, packed, KiB', '≤ 340', packed('dist'), ''],
  ['whole download, packed, KiB', '≤ 410', packed('.'), ''],
]
console.log(`medians of ${runs} runs, alternating`)
for (const [what, goal, value, detail] of rows) {
  console.log(`${what.padEnd(44)} ${goal.padStart(7)} ${value.toFixed(2).padStart(8)}  ${detail}`)
}
console.log('\nwhere the time goes, ms: main / floor without latency, main / floor with 50 ms')
for (const stage of Object.keys(nearMain[0]?.stages ?? {})) {
  const cells = [nearMain, nearFloor, farMain, farFloor].map((all) =>
    ms(medianOf(all.map(({ stages }) => stages[stage] ?? 0))),
  )
  console.log(`${stage.padEnd(44)} ${cells.map((cell) => cell.padStart(6)).join(' ')}`)
}

/**
 * Takes turns, so that what slows the machine down for a while strikes all alike; in a random order, because whatever comes after a heavy
 * process is slower by up to 4 %. The first round warms up.
 */
async function alternate(ways: readonly (() => Promise<Run>)[]): Promise<readonly (readonly Run[])[]> {
  const all = ways.map((): Run[] => [])
  for (let round = 0; round <= runs; round++) {
    for (const index of shuffled([...ways.keys()])) {
      const run = await ways[index]?.()
      if (round > 0 && run) all[index]?.push(run)
    }
  }
  return all
}

function shuffled<T>(items: readonly T[]): readonly T[] {
  const drawn = items.map((item) => [Math.random(), item] as const)
  return drawn.sort(([one], [other]) => one - other).map(([, item]) => item)
}

/** KiB of the files as they are here, in the archive that a runner downloads. */
function packed(what: string): number {
  const directory = mkdtempSync(join(tmpdir(), 'packed-'))
  const env = { ...process.env, GIT_INDEX_FILE: join(directory, 'index') }
  const git = (...args: string[]) => execFileSync('git', args, { env, encoding: 'utf8' }).trim()
  git('add', '--all')
  const file = join(directory, 'packed.tar.gz')
  git('archive', '--format=tar.gz', `--output=${file}`, git('write-tree'), what)
  const { size } = statSync(file)
  rmSync(directory, { recursive: true })
  return size / 1024
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

function median(what: 'main' | 'post' | 'nothing' | 'mint', all: readonly Run[]): number {
  return medianOf(all.map((run) => run[what]))
}

/** Of neighbours in time, because the machine may be busy for a while. */
function ratio(what: 'main', one: readonly Run[], other: readonly Run[]): number {
  return medianOf(one.map((run, index) => run[what] / (other[index]?.[what] ?? Number.NaN)))
}

function times(one: readonly Run[], other: readonly Run[]): string {
  return `${ms(median('main', one))} / ${ms(median('main', other))} ms`
}

function ms(value: number): string {
  return value.toFixed(0)
}
