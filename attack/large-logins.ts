import { readFileSync } from 'node:fs'
import { type Attack, type Attempt, attack, endsWell } from './attempt.js'

/** Logins to very many registries at once: main and post stay within their time, and the state within what Linux passes on. */

const regions = [
  ...['us-east-1', 'us-east-2', 'us-west-1', 'us-west-2', 'eu-west-1', 'eu-west-2', 'eu-west-3', 'eu-central-1'],
  ...[
    'eu-central-2',
    'eu-north-1',
    'eu-south-1',
    'eu-south-2',
    'ap-south-1',
    'ap-south-2',
    'ap-southeast-1',
    'ap-southeast-2',
  ],
  ...['ap-northeast-1', 'ap-northeast-2', 'sa-east-1', 'ca-central-1'],
]
/** A variable in the environment of a process may have 131,072 bytes; the state has to stay far below. */
const mostStateBytes = 4_096

function large(accounts: number, dockerConfig: 'shared' | 'isolated'): Attempt {
  const ids = Array.from({ length: accounts }, (_, n) => String(100_000_000_000 + n))
  const inputs = {
    ...{ 'role-arn': '', 'external-id': '', 'registry-account': ids.join(' '), region: regions.join(' ') },
    ...{ 'login-with': 'none', 'docker-config': dockerConfig, 'timeout-seconds': '60' },
  }
  return {
    name: `${accounts} accounts in ${regions.length} regions, ${dockerConfig}`,
    run: (count) =>
      attack({ inputs }, async ({ job, main, post }) => {
        const state = Math.max(0, ...Object.values(main.state).map((text) => text.length))
        const directory = main.outputs['docker-config'] ?? ''
        const logins = main.exitCode === 0 ? hostsIn(directory).length : 0
        // Where the state is too large for a variable, the post step cannot even be started: that is a finding, not an error of this.
        const undone = state > 120_000 ? undefined : await post()
        count('registries of large logins', accounts * regions.length)
        return [
          ...endsWell(main, 'main'),
          ...(main.exitCode === 0 ? [] : [`main fails: ${main.log.slice(-300)}`]),
          ...(logins === accounts * regions.length ? [] : [`${logins} logins of ${accounts * regions.length}`]),
          ...(state > mostStateBytes ? [`the state has ${state} bytes`] : []),
          ...(undone ? endsWell(undone, 'post') : ['post cannot be started']),
          ...(job.configText() === undefined ? [] : [`${hostsOf(job.configText()).length} logins remain after post`]),
        ]
      }),
  }
}

function hostsIn(directory: string): readonly string[] {
  return hostsOf(readFileSync(`${directory}/config.json`, 'utf8'))
}

function hostsOf(text = '{}'): readonly string[] {
  return Object.keys(JSON.parse(text).auths ?? {})
}

export const largeLogins: Attack = {
  name: 'large-logins',
  attempts: [large(50, 'shared'), large(50, 'isolated'), large(1, 'shared'), large(10, 'isolated')],
}
