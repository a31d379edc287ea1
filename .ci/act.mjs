/**
 * Runs the jobs of .github/workflows/e2e.yml with act, a workflow runner, on this machine: without GitHub, without containers.
 *
 *     node .ci/act.mjs [JOB...]
 *
 * Prints one line per scenario and, last, "N passed, N failed". Linux only. Needs Go 1.24 and the docker CLI (on Debian as root it
 * installs them). act goes into a cache outside the tree. Everything else, also HOME, is in a directory that is removed.
 */
import { findingsIn } from './act-findings.mjs'
import { environment, onMachine, report, root, runAct } from './act-run.mjs'
import { copyTree, installAct } from './act-setup.mjs'

/**
 * `registries`: how many registries the job logs in to, pushes to, pulls from and logs out of. `failed`: exactly the steps that fail.
 * `interrupt`: the run is cancelled after the log has said this.
 */
const SCENARIOS = [
  { name: 'a plain job on a hosted runner', job: 'plain', runner: 'github-hosted' },
  { name: 'a plain job on a self-hosted runner', job: 'plain', runner: 'self-hosted' },
  { name: 'a matrix over accounts and regions', job: 'matrix', runner: 'self-hosted', jobs: 4, registries: 4 },
  { name: 'a composite action that chains the action', job: 'composite', runner: 'github-hosted' },
  { name: 'a composite inside a composite', job: 'nested', runner: 'self-hosted' },
  { name: 'the action twice in one job', job: 'twice', runner: 'github-hosted', registries: 2 },
  { name: 'the credential helper with two roles', job: 'helper', runner: 'self-hosted', registries: 2 },
  { name: 'a logout in the middle of a job', job: 'logout', runner: 'github-hosted' },
  {
    name: 'a failing job, whose post still cleans up',
    job: 'failing',
    runner: 'github-hosted',
    failed: ['Main Log in with a wrong external ID'],
  },
  {
    name: 'a cancelled job, whose post still cleans up',
    job: 'cancelled',
    runner: 'github-hosted',
    failed: ['Main Log in where AWS does not answer'],
    interrupt: /Run Main Log in where AWS does not answer.*Assumed/s,
  },
]

await onMachine(async (machine) => {
  const program = installAct()
  copyTree({ root, tree: machine.tree, env: environment(machine) })
  const wanted = process.argv.slice(2)
  for (const scenario of SCENARIOS) {
    if (wanted.length > 0 && !wanted.includes(scenario.job)) continue
    if (machine.stopped) continue
    const { log, exitCode, findings } = await runAct(machine, { program, args: argumentsOf(scenario), ...scenario })
    report(machine, scenario.name, { log, findings: [...findingsIn(log, { exitCode, ...scenario }), ...findings] })
  }
})

function argumentsOf({ job, runner }) {
  return [
    ...['--workflows', '.github/workflows/e2e.yml', '--job', job, '--matrix', 'os:ubuntu-24.04'],
    ...['--platform', 'ubuntu-24.04=-self-hosted', '--env', `RUNNER_ENVIRONMENT=${runner}`],
  ]
}
