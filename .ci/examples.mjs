/**
 * Runs examples/*.yml with act, a workflow runner, against the sandbox: without GitHub, AWS, Docker's daemon or a download.
 *
 *     node_modules/.bin/node .ci/examples.mjs             those that differ in kind
 *     node_modules/.bin/node .ci/examples.mjs --all       all, and says which cannot run here
 *     node_modules/.bin/node .ci/examples.mjs NAME...
 *
 * Stand-ins (stand-ins.mjs) push and pull in place of docker build, crane, helm and kaniko; `docker login`, podman, buildah and skopeo
 * are real. What was pushed and pulled is what the sandbox's registry recorded. The composite actions are jobs of e2e.yml (act.mjs).
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { onMachine, report, root, runAct } from './act-run.mjs'
import { installAct, provide } from './act-setup.mjs'
import { makeWorkspace, startSeeded, toolsFirst } from './example-machine.mjs'
import { reasonToSkip, workflowsOf } from './example-workflow.mjs'

const host = (account, region = 'eu-west-1') => `${account}.dkr.ecr.${region}.amazonaws.com`
const [first, third] = ['111111111111', '333333333333']
const app = [`${host(first)}/app`]
const everywhere = [first, third].flatMap((account) =>
  ['eu-west-1', 'us-east-1'].map((region) => `${host(account, region)}/app`),
)

/**
 * By example: the repositories that it pushes to and pulls from. `shown`: how many secrets
 * the log has. `isFew`: it differs in kind, so every change runs it.
 */
const EXAMPLES = {
  'build-push-action': { pushed: [`${app}`, `${app}-cache`] },
  china: { pushed: [`${host(first, 'cn-north-1')}.cn/app`] },
  compose: { pulled: app },
  // Its password is not masked, so that it can pass to the other job.
  container: { pulled: [`${host(first)}/ci/tools`], shown: 1 },
  crane: { pushed: app },
  govcloud: { pushed: [`${first}.dkr.ecr-fips.us-gov-west-1.amazonaws.com/app`] },
  helm: { pushed: [`${host(first)}/charts/app`] },
  helper: { pushed: app, isFew: true },
  'helper-two-roles': { pulled: [`${host(third)}/app`], pushed: app },
  kaniko: { pushed: app },
  logout: { pushed: app, isFew: true },
  'many-registries': { pushed: everywhere },
  matrix: { pushed: everywhere, isFew: true },
  'oidc-direct': { pushed: app, isFew: true },
  'oidc-then-role': { pushed: app },
  podman: { pushed: app, pulled: app },
  proxy: { pushed: app },
  'pull-through-cache': { pulled: [`${host(first)}/docker-hub/library/alpine`] },
  'repository-policy': { pushed: app, isFew: true },
  reusable: { pushed: app },
  'role-with-external-id': { pushed: app, isFew: true },
}

await onMachine(async (machine) => {
  const program = installAct()
  provide({ podman: 'podman', buildah: 'buildah', skopeo: 'skopeo' })
  execFileSync('npm', ['run', 'build'], { cwd: root, stdio: 'pipe' })
  makeWorkspace(machine)
  for (const name of wanted(process.argv.slice(2))) {
    if (!machine.stopped) await runExample(machine, { program, name, ...EXAMPLES[name] })
  }
})

/** The names to run. Each example must be in the table or say why it cannot run, and not both. */
function wanted(args) {
  const files = readdirSync(path.join(root, 'examples')).filter((file) => file.endsWith('.yml'))
  const skipped = files.flatMap((file) => {
    const reason = reasonToSkip(readFileSync(path.join(root, 'examples', file), 'utf8'))
    return reason === undefined ? [] : [[path.basename(file, '.yml'), reason]]
  })
  const known = [...Object.keys(EXAMPLES), ...skipped.map(([name]) => name)].sort()
  const there = files.map((file) => path.basename(file, '.yml')).sort()
  if (String(known) !== String(there)) throw new Error(`expected the examples ${known}, found ${there}`)
  if (args[0] === '--all') for (const [name, reason] of skipped) console.log(`-- ${name}: not run, it needs ${reason}`)
  const names = Object.keys(EXAMPLES)
  if (args[0] === '--all') return names
  return args.length > 0 ? args : names.filter((name) => EXAMPLES[name].isFew)
}

async function runExample(machine, { program, name, pushed = [], pulled = [], shown = 0 }) {
  const { sandbox, imageDigest } = await startSeeded(machine)
  try {
    const file = `${name}.yml`
    const env = sandbox.env()
    const text = readFileSync(path.join(root, 'examples', file), 'utf8')
    const run = workflowsOf(file, text, { env, imageDigest })
    const directory = path.join(machine.tree, '.github', 'workflows')
    rmSync(directory, { recursive: true, force: true })
    mkdirSync(directory, { recursive: true })
    for (const [workflow, content] of Object.entries(run.files)) writeFileSync(path.join(directory, workflow), content)
    const before = sandbox.requests.length
    const identity = run.hasToken ? sandbox.oidcEnv() : sandbox.credentials
    const args = argumentsOf(run, { ...env, ...identity })
    const { log, exitCode, findings } = await runAct(machine, { program, args, env: toolsFirst(machine) })
    const requests = sandbox.requests.slice(before)
    report(machine, name, {
      log,
      findings: [...findings, ...wrongIn({ run, log, exitCode, requests, pushed, pulled, shown, sandbox })],
    })
  } finally {
    await sandbox.stop()
  }
}

function argumentsOf({ start, isHosted }, env) {
  const labels = ['ubuntu-24.04', 'self-hosted', 'linux']
  const variables = { ...env, RUNNER_ENVIRONMENT: isHosted ? 'github-hosted' : 'self-hosted' }
  return [
    ...['--workflows', `.github/workflows/${start}`],
    ...labels.flatMap((label) => ['--platform', `${label}=-self-hosted`]),
    ...Object.entries(variables).flatMap(([key, value]) => ['--env', `${key}=${value}`]),
    ...['ECR_EXTERNAL_ID', 'SOURCE_EXTERNAL_ID'].flatMap((key) => ['--var', `${key}=build-account-7f3a`]),
  ]
}

function wrongIn({ run, log, exitCode, requests, pushed, pulled, shown, sandbox }) {
  const repositories = (operation) =>
    [
      ...new Set(
        requests
          .filter((request) => request.operation === operation && request.status < 300)
          .map((request) => `${request.host}${request.path.replace(/^\/v2(.*)\/manifests\/.*$/, '$1')}`),
      ),
    ].sort()
  const facts = [
    ['exit code', exitCode, 0],
    ['jobs that succeeded', log.match(/🏁 {2}Job succeeded/g)?.length ?? 0, run.jobs],
    ['jobs that left nothing behind', log.match(/\| nothing is left behind/g)?.length ?? 0, run.jobs],
    ['pushed to', `${repositories('PUT manifest')}`, `${pushed.toSorted()}`],
    ['pulled from', `${repositories('GET manifest')}`, `${pulled.toSorted()}`],
    ['secrets in the log', sandbox.secrets().filter((secret) => log.includes(secret)).length, shown],
  ]
  return facts.flatMap(([what, is, should]) => (is === should ? [] : [`${what}: ${is}, not ${should}`]))
}
