import { setTimeout as sleep } from 'node:timers/promises'
import type { Sandbox } from '../sandbox/index.js'
import type { Effect } from '../sandbox/network/faults.js'
import { type Attack, type Attempt, attack, endsWell, type Setting } from './attempt.js'

/** Answers made to keep the process busy: very long, or the worst for a pattern. It ends in its time, and a signal ends it before. */

const texts: Readonly<Record<string, string>> = {
  '100 kB of quotes': '"'.repeat(100_000),
  '100 kB of quotes and blanks': `" '`.repeat(33_000),
  '1 MB of "because no "': 'because no '.repeat(95_000),
  '1 MB of "User: "': 'User: '.repeat(170_000),
  '1 MB of "arn:aws:"': 'arn:aws:'.repeat(130_000),
  '1 MB of blanks': ' '.repeat(1_000_000),
  '1 MB of line ends': '\n'.repeat(1_000_000),
  '1 MB of backticks': '`'.repeat(1_000_000),
  '1 MB of "password="': 'password='.repeat(110_000),
  '1 MB of letters': 'a'.repeat(1_000_000),
  '1 MB of "A=="': 'A=='.repeat(330_000),
  '1 MB of "::"': '::'.repeat(500_000),
  '1 MB of "eyJ."': 'eyJ.'.repeat(250_000),
  '1 MB of "is not authorized to perform: "': 'is not authorized to perform: '.repeat(33_000),
  '1 MB of nested brackets': '['.repeat(1_000_000),
  '1 MB of wide characters': '\u{1f600}'.repeat(250_000),
  '50 MB of letters': 'a'.repeat(50_000_000),
}

/** How the text gets there. */
const ways: Readonly<Record<string, (text: string) => Effect>> = {
  'a message': (text) => ({ kind: 'error', code: 'AccessDenied', message: text, status: 403 }),
  'a code': (text) => ({ kind: 'error', code: text, message: 'no', status: 403 }),
  'a body': (text) => ({ kind: 'status', status: 403, body: text }),
  'a good answer': (text) => ({ kind: 'body', body: text }),
}

/** The whole step may take so long, on a busy machine: the pattern that is not linear takes many times that. */
const mostMs = 15_000
/** After a signal, which is what the runner's user is promised. */
const mostAfterSignalMs = 2_000

function answered(service: 'sts' | 'ecr', way: string, name: string): Attempt {
  return {
    name: `${name} as ${way} of ${service}`,
    run: (count) => {
      const effect = ways[way]?.(texts[name] ?? '') ?? { kind: 'empty' }
      const setting = {
        inputs: { 'login-with': 'none', 'timeout-seconds': '60' },
        faults: [{ match: { service }, ...effect }],
      }
      return attack(setting, async ({ main }) => {
        count('answers as weapons')
        const ms = Math.round(main.milliseconds)
        const long = main.stdout.length + main.summary.length
        return [
          ...endsWell(main, 'main'),
          ...(ms > mostMs ? [`main takes ${ms} ms`] : []),
          ...(main.exitCode === 1 ? [] : ['main does not fail']),
          ...(long > 100_000 ? [`log and summary have ${long} characters`] : []),
        ]
      })
    },
  }
}

/** A signal that comes while the answer is being read or looked at ends main at once, however long the answer keeps it busy. */
function interrupted(name: string): Attempt {
  return {
    name: `SIGTERM while main reads ${name}`,
    run: (count) => {
      const effect = ways['a message']?.(texts[name] ?? '') ?? { kind: 'empty' }
      let sent: number | undefined
      const setting: Setting = {
        inputs: { 'login-with': 'none', 'timeout-seconds': '60' },
        faults: [{ match: { service: 'sts' }, ...effect }],
        signals: ({ sandbox }) => {
          const when = isAsked(sandbox).then(() => {
            sent = performance.now()
          })
          return [{ signal: 'SIGTERM', when }]
        },
      }
      return attack(setting, async ({ main }) => {
        count('answers as weapons')
        const ms = sent === undefined ? 0 : Math.round(performance.now() - sent)
        if (main.signal === 'SIGTERM' || /The job was cancelled/.test(main.log)) count('answers cut off by a signal')
        return [
          ...(main.signal === 'SIGTERM' ? [] : endsWell(main, 'main')),
          ...(ms > mostAfterSignalMs ? [`main goes on for ${ms} ms after SIGTERM`] : []),
        ]
      })
    },
  }
}

/** At some moment after the first request, until the process ends. */
async function isAsked({ requests }: Sandbox): Promise<void> {
  const end = performance.now() + mostMs
  while (requests.length === 0 && performance.now() < end) await sleep(2)
  await sleep(Math.random() * 80)
}

export const errorTexts: Attack = {
  name: 'error-texts',
  attempts: Object.keys(texts).flatMap((name) => [
    interrupted(name),
    ...Object.keys(ways).flatMap((way) => (['sts', 'ecr'] as const).map((service) => answered(service, way, name))),
  ]),
}
