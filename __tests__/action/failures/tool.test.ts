import { mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { expect } from '@jest/globals'
import type { Effect } from '../../../sandbox/network/faults.js'
import { logsIn } from '../../support/failing-job.js'
import { registry } from '../../support/job.js'
import { installed } from '../../support/tool.js'
import { holdRows } from './hold-rows.js'
import { type Case, good, patient, soon } from './row.js'

/** Rows of the fault table about docker, and about the registry that it logs in to. */

const realDocker = installed('docker')

const says = (text: string, exitCode = 1): string => `cat > /dev/null\ncat >&2 <<'END'\n${text}\nEND\nexit ${exitCode}`
const url = `https://${registry}/v2/`
const daemon = 'Error response from daemon: '
const answered = (status: string): string => `${daemon}login attempt to ${url} failed with status: ${status}`
const failedGet = (reason: string): string => `${daemon}Get "${url}": ${reason}`

/** Docker fails so until the third time. */
const heals = (text: string): Case => ({
  calls: good,
  starts: 3,
  docker: `if [ -e "$HOME/second" ]; then ${logsIn}
elif [ -e "$HOME/first" ]; then touch "$HOME/second"; ${says(text)}
else touch "$HOME/first"; ${says(text)}
fi`,
})
const stays = (title: string, text: string): Case => ({
  ...{ title, calls: good, starts: 'more than once', inputs: soon, docker: says(text) },
})
const refused = (title: string, text: string): Case => ({ title, calls: good, starts: 1, docker: says(text) })

/** The real docker CLI meets that fault of the registry. */
const really = (effect: Effect, times = Number.POSITIVE_INFINITY): Case => ({
  docker: `exec '${realDocker}' "$@"`,
  faults: [{ match: { service: 'registry' }, times, ...effect }],
  calls: 'not counted',
})
const reallyRefused = (title: string, effect: Effect): Case => ({ ...really(effect), title, starts: 1 })

const hangs = (docker: string): Case => ({
  title: 'Out of time',
  calls: good,
  starts: 1,
  inputs: soon,
  docker,
})
const fails = (title: string, docker: string): Case => ({ title, calls: good, starts: 1, docker })

/** More than go at the same time, each of which goes away while the password is on its way to it. */
const seventeen = Array.from({ length: 17 }, (_, n) => String(100_000_000_000 + n))
const closesStdin: Case = {
  ...{ title: 'Login failed', calls: good, inputs: { ...patient, 'registry-account': seventeen.join(' ') } },
  arrange: ({ runner }) => {
    const directory = join(runner.home, 'bin')
    mkdirSync(directory)
    writeFileSync(join(directory, 'docker'), '#!/bin/sh\nexec <&-\nexit 1\n', { mode: 0o755 })
    return { PATH: [directory, runner.env['PATH']].join(delimiter) }
  },
  hold: ({ step }) => {
    for (const account of seventeen) expect(step.log).toContain(registry.replace('111111111111', account))
  },
}

const fiveAccounts = { 'registry-account': '111111111111 222222222222 333333333333 444444444444 555555555555' }

holdRows([
  {
    fault: 'tool exits non-zero without output, is killed, closes stdin early',
    cases: {
      'without output': fails('Login failed', 'cat > /dev/null; exit 3'),
      'closes stdin, seventeen times': closesStdin,
      'says that it succeeded, and writes nothing': fails(
        'Tool wrote no login',
        'cat > /dev/null; echo Login Succeeded',
      ),
      'prints the password': {
        ...fails('Login failed', 'read -r password; echo "bad password: $password" >&2; exit 1'),
        hold: ({ step }) => expect(step.log).toContain('bad password: ***'),
      },
    },
  },
  {
    fault: 'tool hangs',
    cases: {
      'the tool, deaf to signals': hangs("trap '' INT TERM HUP; while :; do sleep 60; done"),
      'what the tool has started': hangs('sleep 60 & exec sleep 60'),
    },
  },
  {
    fault: 'registry 5xx, timeout, DNS, TLS handshake timeout in the login',
    cases: {
      '503 heals': heals(answered('503 Service Unavailable')),
      'a TLS handshake timeout stays': stays('Registry does not answer', failedGet('net/http: TLS handshake timeout')),
      'no such host': {
        ...refused('Host name not found', failedGet('dial tcp: lookup registry: no such host')),
        starts: 4,
      },
      ...(realDocker && {
        '503 heals (real docker)': { ...really({ kind: 'status', status: 503 }, 2), starts: 'more than once' },
        'a reset heals (real docker)': { ...really({ kind: 'reset' }, 2), starts: 'more than once' },
        'a refused connection heals (real docker)': { ...really({ kind: 'refuse' }, 1), starts: 2 },
        '502 stays (real docker)': {
          ...{ ...really({ kind: 'status', status: 502 }), title: 'Registry server error' },
          ...{ starts: 'more than once', inputs: soon },
        },
      }),
    },
  },
  {
    fault: 'registry 400, 401, 403',
    cases: {
      'no daemon': refused(
        'Docker daemon not reachable',
        'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
      ),
      ...(realDocker && {
        '400 (real docker)': reallyRefused('Registry rejects the token', { kind: 'status', status: 400 }),
        '401 (real docker)': {
          ...reallyRefused('Registry rejects the token', { kind: 'status', status: 401 }),
          starts: 2,
        },
        '403 (real docker)': reallyRefused('Registry rejects the token', { kind: 'status', status: 403 }),
        'an unknown authority (real docker)': reallyRefused('Certificate not trusted', { kind: 'unknown-ca' }),
      }),
    },
  },
  {
    fault: '3 of 5 logins succeed',
    cases: {
      'and two are refused': {
        ...{ title: 'Registry rejects the token', calls: good, starts: 5, inputs: fiveAccounts },
        docker: `for host in "$@"; do :; done
case "$host" in 2*|4*) ${says(answered('403 Forbidden'))} ;; *) ${logsIn} ;; esac`,
        hold: ({ step }) => {
          for (const account of fiveAccounts['registry-account'].split(' '))
            expect(step.log).toContain(`${account}.dkr`)
        },
      },
    },
  },
])
