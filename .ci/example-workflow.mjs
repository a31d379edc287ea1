/** Turns an example into a workflow that runs here: with the local action, without other actions, with an image that exists. */
import { parse, stringify } from 'yaml'

const SELF = /^org\/ecr-cross-account-login(\/logout)?@v1$/

/** At the checkout, act copies the workspace with the local actions. */
const BEFORE = [{ uses: 'actions/checkout@v1' }, { uses: './left-behind' }]

/** The reason that an example gives in its first line for not being run here, or undefined. */
export function reasonToSkip(text) {
  return /^# Not run here, only linted: it needs ([^.]+)\./.exec(text)?.[1]
}

/**
 * The example as workflows (file name → text) and its jobs: how many, whether they need a GitHub-hosted runner, and whether they
 * may ask for an OIDC token. `env` replaces the proxy and the certificates in a step's environment.
 */
export function workflowsOf(file, text, { env, imageDigest }) {
  const workflow = parse(text.replace(/@sha256:[0-9a-f]{64}/, `@${imageDigest}`))
  const jobs = Object.values(workflow.jobs)
  for (const job of jobs) {
    job.steps = [...BEFORE, ...pullOf(job), ...job.steps.flatMap((step) => stepsFor(step, env))]
    job.container = undefined
  }
  const isReusable = 'workflow_call' in workflow.on
  const permissions = Object.assign({}, ...jobs.map((job) => job.permissions))
  const call = {
    name: 'Call',
    on: 'push',
    jobs: { call: { permissions, uses: `./.github/workflows/${file}`, with: { repository: 'app' } } },
  }
  return {
    files: { [file]: stringify(workflow), ...(isReusable && { 'call.yml': stringify(call) }) },
    start: isReusable ? 'call.yml' : file,
    jobs: jobs
      .map(({ strategy }) => Object.values(strategy?.matrix ?? {}).reduce((n, values) => n * values.length, 1))
      .reduce((a, b) => a + b),
    isHosted: jobs.every((job) => !String(job['runs-on']).includes('self-hosted')),
    hasToken: permissions['id-token'] === 'write',
  }
}

/** The runner pulls a job's image before its first step, with a Docker config of its own. */
function pullOf({ container }) {
  if (!container) return []
  const { image, credentials } = container
  const run = [
    'export DOCKER_CONFIG=$RUNNER_TEMP/image-pull',
    'docker login --username "$NAME" --password-stdin "$HOST" <<<"$PASSWORD"',
    'docker pull "$IMAGE"',
  ]
  const env = {
    IMAGE: image,
    HOST: image.split('/')[0],
    NAME: credentials.username,
    PASSWORD: credentials.password,
  }
  return [{ name: 'Pull the image of the job', env, run: run.join('\n'), shell: 'bash' }]
}

function stepsFor(step, env) {
  const { uses } = step
  if (uses === undefined) return [step]
  const [, logout] = SELF.exec(uses) ?? [undefined, false]
  if (logout !== false) {
    const known = Object.keys(step.env ?? {}).filter((name) => name in env)
    return [
      {
        ...step,
        uses: `.${logout ?? '/'}`,
        env: { ...step.env, ...Object.fromEntries(known.map((name) => [name, env[name]])) },
      },
    ]
  }
  const [action] = uses.split('@')
  // The job has checked out already, and the stand-in for docker has buildx.
  if (action === 'actions/checkout' || action === 'docker/setup-buildx-action') return []
  if (action === 'docker/build-push-action') return [buildAndPush(step.with)]
  throw new Error(`nothing stands in for ${uses}`)
}

function buildAndPush(given) {
  const names = ['tags', 'cache-from', 'cache-to']
  const variable = (name) => name.toUpperCase().replace('-', '_')
  const options = names.map((name) => `--${name === 'tags' ? 'tag' : name} "$${variable(name)}"`)
  const env = Object.fromEntries(names.map((name) => [variable(name), given[name]]))
  return { env, run: `docker buildx build --push ${options.join(' ')} ${given.context}` }
}
