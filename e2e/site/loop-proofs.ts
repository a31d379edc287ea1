import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { parse } from 'yaml'
import { pullImage, pushImage } from '../../sandbox/client/image.js'
import { createRunner, type Runner } from '../../sandbox/github/runner.js'
import type { Env, Step } from '../../sandbox/github/step.js'
import { type Sandbox, startSandbox } from '../../sandbox/index.js'
import { accountOf, emptyAccount, type World } from '../../sandbox/world.js'
import { type Access, repositoryActions } from '../../src/facts/iam-policies.js'
import type { Report } from '../report.js'
import { putInPlace } from './accounts.js'
import { blockOf, blocksOf, type Case, casesOf, linkOf } from './answers.js'
import type { Browser } from './browser.js'

const registryAccount = '111111111111'
const buildAccount = '222222222222'
const entry = 'dist/main/index.js'

/**
 * Closes the loop: the commands that the page shows are run against the sandbox's accounts, in the order that the page gives, and
 * the committed action then works with the inputs that the page shows, and no others.
 */
export async function proveLoop(browser: Browser, report: Report, partition: string): Promise<void> {
  for (const one of casesOf(partition)) {
    const sandbox = await startSandbox({ world: emptyWorld() })
    try {
      await seed(sandbox, partition, one.values.region?.split(' ') ?? [])
      for (const access of Object.keys(repositoryActions) as Access[]) {
        await report.prove(
          `${one.name}, ${access}, ${partition}: the policies let in what the workflow needs, and no more`,
          () => prove(browser, { sandbox, one, access, partition }),
        )
      }
    } finally {
      await sandbox.stop()
    }
  }
}

interface Loop {
  readonly sandbox: Sandbox
  readonly one: Case
  readonly access: Access
  readonly partition: string
}

async function prove(browser: Browser, loop: Loop): Promise<void> {
  const { sandbox, one, access } = loop
  const { page, close } = await browser.open(linkOf(one, { access }))
  try {
    Object.assign(sandbox.world.accounts, freshAccounts(one))
    const blocks = await blocksOf(page)
    for (const side of await orderOf(page)) {
      const account = side === 'registry-account' ? registryAccount : buildAccount
      await putInPlace(sandbox.world, account, blockOf(blocks, `${side}/AWS CLI`))
    }
    const inputs = inputsIn(blockOf(blocks, 'workflow'))
    await withJob(loop, claimsOf(one), (runner) => useRepositories(runner, inputs, access))
    await proveRefusals(loop, inputs)
  } finally {
    await close()
  }
}

/** The sides of the check list, from its first entry to its last. */
async function orderOf(page: Page): Promise<readonly string[]> {
  const classes = await page.evaluate<string[]>(
    "[...document.querySelectorAll('.order ol > li > button')].map((button) => button.className)",
  )
  const sides = classes.map((names) => names.replace('link ', ''))
  assert.equal(sides.at(-1), 'workflow')
  return sides.slice(0, -1)
}

/** The inputs of the action's step, as a runner reads them. */
function inputsIn(workflow: string): Env {
  const { jobs } = parse(workflow)
  const [job] = Object.values<{ steps: { uses?: string; with?: Record<string, unknown> }[] }>(jobs)
  const step = job?.steps.find(({ uses }) => uses?.includes('/ecr-cross-account-login@'))
  const inputs = Object.entries(step?.with ?? {})
  for (const [name, value] of inputs) assert.equal(typeof value, 'string', `${name} is read as ${typeof value}`)
  return Object.fromEntries(inputs) as Env
}

async function useRepositories(runner: Runner, inputs: Env, access: Access): Promise<void> {
  const main = await logIn(runner, inputs)
  assert.equal(main.exitCode, 0, main.log)
  const registries: readonly string[] = JSON.parse(main.outputs['registries'] ?? '[]')
  assert.ok(registries.length > 0)
  for (const registry of registries) {
    const image = (repository: string, tag: string) => ({
      registry,
      repository,
      tag,
      dockerConfig: main.outputs['docker-config'] ?? '',
      env: runner.env,
    })
    for (const repository of ['app', 'team/api']) {
      if (access === 'push') await pushImage(image(repository, 'new'), 'content')
      else await assert.rejects(pushImage(image(repository, 'new'), 'content'), /denied/)
      await pullImage(image(repository, access === 'push' ? 'new' : 'seed'))
    }
    await assert.rejects(pushImage(image('other', 'new'), 'content'), /denied/)
    await assert.rejects(pullImage(image('other', 'seed')), /denied/)
  }
}

/** The policies deny all others: another branch, another external ID, another role. */
async function proveRefusals(loop: Loop, inputs: Env): Promise<void> {
  const { one, partition } = loop
  const refuse = async (what: string, { changed = {}, claims = claimsOf(one) }: { changed?: Env; claims?: Env }) => {
    const main = await withJob(loop, claims, (runner) => logIn(runner, { ...inputs, ...changed }))
    assert.equal(main.exitCode, 1, `${what} is let in`)
    const denied = loop.sandbox.requests.findLast(({ service }) => service === 'sts')
    assert.equal(denied?.status, 403, main.log)
  }
  if (inputs['external-id']) await refuse('another external ID', { changed: { 'external-id': 'guessed' } })
  if (!inputs['oidc-role-arn']) return
  await refuse('another branch', { claims: { ...claimsOf(one), sub: 'repo:acme/shop:ref:refs/heads/other' } })
  if (partition !== 'aws') return
  const names = ['repository_id', 'job_workflow_ref', 'workflow'] as const
  for (const name of names.filter((claim) => one.values[claim])) {
    await refuse(`another ${name}`, { claims: { ...claimsOf(one), [name]: '1' } })
  }
}

function logIn(runner: Runner, inputs: Env): Promise<Step> {
  return runner.step(entry, { inputs: { ...inputs, 'login-with': 'none' } })
}

/** A job of the case: with GitHub's token, or with a session of the build account's role. */
async function withJob<T>(
  { sandbox, one, partition }: Loop,
  claims: Env,
  use: (runner: Runner) => Promise<T>,
): Promise<T> {
  const oidc = one.values.github !== undefined
  sandbox.world.oidcClaims = claims
  const roleArn = `arn:${partition}:iam::${buildAccount}:role/${one.values['build-role']}`
  const identity = oidc ? sandbox.oidcEnv() : sandbox.sessionEnv({ roleArn })
  const runner = await createRunner({ env: { ...sandbox.env(), ...identity } })
  try {
    return await use(runner)
  } finally {
    await runner.stop()
  }
}

/** The claims of the one job that the policies allow, as GitHub writes them. */
function claimsOf({ values }: Case): Env {
  const { github = '', ref = '', environment, repository_id, job_workflow_ref, workflow } = values
  const where = environment ? `environment:${environment}` : `ref:${ref}`
  const more = { ref, environment, repository_id, job_workflow_ref, workflow }
  const given = Object.entries(more).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return { sub: `repo:${github}:${where}`, ...Object.fromEntries(given) }
}

function emptyWorld(): World {
  return { accounts: {}, oidcClaims: {}, clockSkewSeconds: 0, registryTokenSeconds: 3600 }
}

/** Both accounts before the teams have done anything. Runners with an AWS identity have it already. */
function freshAccounts({ values }: Case): World['accounts'] {
  const path = values['build-role'] ?? ''
  const end = path.lastIndexOf('/') + 1
  const machine = { path: `/${path.slice(0, end)}`, trust: { Statement: [] }, policies: [], maxSessionSeconds: 3600 }
  const repositories = { app: {}, 'team/api': {}, other: {} }
  return {
    [registryAccount]: { ...emptyAccount(), oidcProviders: {}, repositories },
    [buildAccount]: {
      ...emptyAccount(),
      oidcProviders: {},
      roles: values.github ? {} : { [path.slice(end)]: machine },
    },
  }
}

/** Pushes an image to each repository, for jobs that may only pull. */
async function seed(sandbox: Sandbox, partition: string, regions: readonly string[]): Promise<void> {
  Object.assign(sandbox.world.accounts, freshAccounts({ name: '', values: {} }))
  const everything = { Statement: [{ Effect: 'Allow' as const, Action: 'ecr:*', Resource: '*' }] }
  const owner = { trust: { Statement: [] }, policies: [everything], maxSessionSeconds: 3600 }
  accountOf(sandbox.world, registryAccount).roles['owner'] = owner
  const session = sandbox.sessionEnv({ roleArn: `arn:${partition}:iam::${registryAccount}:role/owner` })
  const runner = await createRunner({ env: { ...sandbox.env(), ...session } })
  try {
    const main = await logIn(runner, { 'registry-account': registryAccount, region: regions.join(' ') })
    assert.equal(main.exitCode, 0, main.log)
    for (const registry of JSON.parse(main.outputs['registries'] ?? '[]')) {
      const dockerConfig = main.outputs['docker-config'] ?? ''
      for (const repository of ['app', 'team/api', 'other']) {
        await pushImage({ registry, repository, tag: 'seed', dockerConfig, env: runner.env }, 'seed')
      }
    }
  } finally {
    await runner.stop()
  }
}
