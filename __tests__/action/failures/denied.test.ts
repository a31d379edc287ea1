import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { Parser } from 'commonmark'
import type { PolicyDocument } from '../../../sandbox/iam/documents.js'
import type { Effect } from '../../../sandbox/network/faults.js'
import { accountOf, EXTERNAL_ID, PRIMARY_ACCOUNT, ROLES, roleOf, type World } from '../../../sandbox/world.js'
import { type FailingJob, inTurns, type Outcome, runFailingJob } from '../../support/failing-job.js'
import { annotation, holdFailure } from '../../support/failure.js'
import { denials, jobClaims } from './denials.js'

/**
 * What people read when one of the two accounts lacks something, and that pasting the policies of the job summary fixes it. The annotations
 * of all other failures are in the other tests here, the summaries in unit/explain.
 */

const noTool = { 'login-with': 'none' }

/** Runs them all, a few at a time, from the beginning on; gives back how to get the end of one. */
function startAll(jobs: readonly FailingJob[]): (job: FailingJob) => Promise<Outcome> {
  const ends = inTurns(
    3,
    jobs.map((job) => () => runFailingJob(job)),
  )
  return (job) => ends[jobs.indexOf(job)] ?? Promise.reject(new Error('it was not run'))
}

/** Denials that pasting the policies of the job summary fixes. */
const fixed = new Set([
  'AssumeRole denied to the session of a role',
  'AssumeRole denied by the trust policy, inside one account',
  'AssumeRole denied by the identity policy, inside one account',
  'AssumeRole denied for the sake of session tags',
  'AssumeRole denied for the sake of the tags that EKS Pod Identity passes on',
  'web identity denied for its subject',
  'web identity denied for an immutable subject',
  "web identity denied of a pod's service account",
  'GetAuthorizationToken denied to the base identity',
  'GetAuthorizationToken denied to the role',
  'GetAuthorizationToken denied for ECR Public',
  'repository denied to the role, which may only pull',
  'repository denied to the role, for two repositories',
  'repository denied to the base identity, in its own account',
  'repository denied to the role, in a third account that has not let it in',
])

const cases = Object.entries(denials).flatMap(([group, jobs]) =>
  Object.entries(jobs).map(([name, failing]) => {
    const canFix = fixed.has(`${group} ${name}`)
    return { group, name, canFix, failing: canFix ? { ...failing, fix: pasteAll } : failing }
  }),
)
const endOf = startAll(cases.map(({ failing }) => failing))

describe('a denial is explained, and fixed by its policies where it can be:', () => {
  test.each(cases)(
    '$group $name',
    async ({ group, canFix, failing }) => {
      const outcome = await endOf(failing)
      if (canFix) expect(outcome.again).toMatchObject({ exitCode: 0, stderr: '' })
      holdFailure(outcome)
      const { title, text } = annotation(outcome)
      expect(`${title}: ${text}`).toMatchSnapshot()
      // One call was denied, and not made again. A new session that AWS does not know may be known a moment later.
      const deniedCalls = outcome.calls.filter((call) => !call.endsWith(' 200'))
      expect(new Set(deniedCalls).size).toBeLessThan(2)
      // No other identity was tried.
      if (group !== 'repository denied') expect(outcome.calls.slice(-deniedCalls.length)).toEqual(deniedCalls)
      const most = outcome.step.log.includes('does not know the session') ? 4 : group === 'repository denied' ? 2 : 1
      expect(deniedCalls.length).toBeLessThanOrEqual(most)
      expect(outcome.starts).toEqual([])
    },
    90_000,
  )
})

test('a denied OIDC token is shown with GitHub’s own claims, each as a condition that must match', async () => {
  const { failing = {} } = cases.find(({ name }) => name === 'for its subject') ?? {}
  const { step } = await endOf(failing)
  const [, json = ''] = /Optional: more conditions .*\n\n```json\n([\s\S]+?)\n```/.exec(step.summary) ?? []
  const { sub, ...more } = jobClaims
  const shown = { ...more, repository: 'acme/shop', workflow: 'build', ref: 'refs/heads/main' }
  const conditions = Object.entries(shown).map(([claim, value]) => [
    `token.actions.githubusercontent.com:${claim}`,
    value,
  ])
  expect(JSON.parse(json)).toEqual({ Condition: { StringEquals: Object.fromEntries(conditions) } })
  expect(step.summary).toContain(`"token.actions.githubusercontent.com:sub": "${sub}"`)
  expect(step.summary).not.toContain('ForAllValues')
})

/** A policy of the job summary, and the place that the summary names for it. */
interface PolicyToPaste {
  readonly kind: string
  readonly place: string
  readonly document: PolicyDocument
}

/** The policies, with the placeholders filled in as a person does: the caller is the one that AWS names, where it is the right one. */
function policiesIn(summary: string): readonly PolicyToPaste[] {
  const [, caller = ''] = /AWS names it `([^`]+)`/.exec(summary) ?? []
  const filled = summary
    .replaceAll('<ARN of the role or user that the job runs as>', caller)
    .replaceAll('<the external ID that both accounts agreed on>', EXTERNAL_ID)
    .replaceAll('<repository>', 'app')
  const sections = filled.matchAll(/^#### In .+?: (.+? policy) of (.+)\n\n```json\n([\s\S]+?)\n```$/gm)
  return [...sections].map(([, kind = '', place = '', json = '']) => ({ kind, place, document: JSON.parse(json) }))
}

/** Does what the summary says. */
function pasteAll({ step, job }: Outcome): void {
  const policies = policiesIn(step.summary)
  expect(policies).not.toEqual([])
  for (const policy of policies) paste(job.sandbox.world, policy)
}

function paste(world: World, { kind, place, document }: PolicyToPaste): void {
  const [name = ''] = place.match(/(?<=`)[^`]+(?=`)/) ?? []
  const [, user] = /:user\/(.+)$/.exec(name) ?? []
  if (kind === 'trust policy') roleOf(world, name).trust = document
  else if (kind === 'repository policy') accountOf(world, '333333333333').repositories['app'] = { policy: document }
  else if (user) accountOf(world, name.split(':')[4] ?? '').users[user]?.policies.push(document)
  else roleOf(world, name).policies.push(document)
}

/** Commands in both forms, line ends, terminal escapes, Markdown and HTML. */
const hostile = [
  '##[stop-commands]x ::set-output name=a::b',
  '::set-output name=a::b',
  '\r::add-path::/evil',
  '\x1b[31m##[add-mask]e\u200b##[\u2060set-env name=A]b',
  '\u2028::warning::w <img src=x onerror=e> [a](http://evil.example) ![b](http://evil.example/p)',
  '@acme/all `code` ``` %0A::error::e%0D::stop-commands::x',
].join('\n')

const sts = { service: 'sts' } as const
const ecr = { service: 'ecr' } as const
const refusal = (code: string, status: number): Effect => ({ kind: 'error', code, status, message: hostile })
const inXml = hostile
  .replaceAll('&', '&amp;')
  .replaceAll('<', '&lt;')
  .replace(/[\x1b]/g, '')

describe('no text from outside is obeyed, or shown as more than text,', () => {
  const attacks: Readonly<Record<string, FailingJob>> = {
    'of STS, which denies': { faults: [{ match: sts, ...refusal('AccessDenied', 403) }] },
    'of ECR, which denies': { faults: [{ match: ecr, ...refusal('AccessDeniedException', 400) }] },
    'of ECR, about a repository': {
      inputs: { repositories: 'app' },
      faults: [
        { match: { ...ecr, operation: 'BatchCheckLayerAvailability' }, ...refusal('AccessDeniedException', 400) },
      ],
    },
    'of AWS, for a code': { faults: [{ match: ecr, ...refusal(hostile, 400) }] },
    'of STS, for a session': {
      faults: [{ match: sts, kind: 'edit', edit: (body) => body.replace(/(?<=<Arn>)[^<]*/, `${ROLES.push}${inXml}`) }],
    },
    'of ECR, for a registry': {
      faults: [
        {
          ...{ match: ecr, kind: 'edit' },
          edit: (body) => body.replace(/(?<="proxyEndpoint":)"[^"]*"/, JSON.stringify(`https://${hostile}`)),
        },
      ],
    },
    "of GitHub's OIDC issuer": {
      ...{ keys: false, inputs: { 'oidc-role-arn': ROLES.githubBuild } },
      arrange: ({ sandbox }) => sandbox.oidcEnv(),
      faults: [{ match: { service: 'oidc' }, kind: 'status', status: 400, body: hostile }],
    },
    'in the claims of an OIDC token': {
      ...{ keys: false, inputs: { 'role-arn': '', 'external-id': '', 'oidc-role-arn': ROLES.github } },
      arrange: ({ sandbox }) => {
        sandbox.world.oidcClaims['sub'] = `repo:eve/shop:ref:refs/heads/${hostile}`
        return sandbox.oidcEnv()
      },
    },
    'of a proxy, as HTML': { faults: [{ match: sts, kind: 'status', status: 403, body: hostile }] },
    'of a proxy, as the type of its answer': {
      faults: [
        {
          ...{ match: sts, kind: 'status', status: 403, body: '<html>' },
          headers: { 'content-type': 'text/html ##[stop-commands]x ::error::e' },
        },
      ],
    },
    "on docker's standard error and output": {
      docker: 'cat > /dev/null; cat "$HOME/hostile" >&2; cat "$HOME/hostile"; exit 1',
      arrange: ({ runner }) => {
        writeFileSync(join(runner.home, 'hostile'), hostile)
        return {}
      },
    },
    'in inputs and variables': {
      env: { AWS_ENDPOINT_URL: hostile, HTTPS_PROXY: hostile, AWS_USE_FIPS_ENDPOINT: hostile, DOCKER_CONFIG: hostile },
      inputs: {
        ...{ 'role-arn': hostile, 'external-id': hostile, region: hostile, repositories: hostile, access: hostile },
        ...{
          'role-session-name': hostile,
          'session-tags': hostile,
          'session-policy': hostile,
          'registry-account': hostile,
        },
        ...{ 'docker-config': hostile, 'login-with': hostile, logout: hostile, 'timeout-seconds': hostile },
      },
    },
    'in the name of a profile': { inputs: { profile: hostile } },
    'in DOCKER_CONFIG': { inputs: noTool, env: { DOCKER_CONFIG: `/proc/${hostile.replace(/[\r\n]/g, '')}` } },
    'in HOME': { inputs: noTool, env: { HOME: `/proc/${hostile}` } },
    'in the Docker config': { config: `{${hostile}` },
  }
  const ends = startAll(Object.values(attacks))

  // None of it is shown at all.
  const unseen = ['of a proxy, as HTML', 'in the Docker config']

  test.each(Object.entries(attacks))(
    '%s',
    async (name, failing) => {
      const outcome = await ends(failing)
      holdFailure(outcome)
      expect(outcome.step.log.includes('# #[stop-commands]x')).toBe(!unseen.includes(name))
      expect(outcome.step.log).not.toMatch(/[\x1b\u200b\u2028\u2060\u202e]/)
      const text = textOf(outcome.step.summary)
      expect(text).not.toMatch(/evil|onerror|@acme|stop-commands|<img/)
      expect(outcome.starts.length).toBeLessThan(2)
    },
    90_000,
  )
})

test('a denial links to the setup page, filled in from the runner’s variables, and without the external ID', async () => {
  const run = { GITHUB_ACTION_REPOSITORY: 'octo/ecr-cross-account-login' }
  const { step } = await runFailingJob({ env: run, inputs: { 'external-id': 'a-wrong-external-id' } })
  expect(step.summary).toContain(
    `https://octo.github.io/ecr-cross-account-login/#set-up=role-with-external-id&registry-account=${PRIMARY_ACCOUNT}&`,
  )
  expect(step.summary).not.toContain('a-wrong-external-id')
})

/** What CommonMark takes for text or HTML: everything but code. */
function textOf(markdown: string): string {
  const walker = new Parser().parse(markdown).walker()
  const texts: (string | null)[] = []
  for (let event = walker.next(); event; event = walker.next()) {
    if (!/^code/.test(event.node.type)) texts.push(event.node.literal)
  }
  return texts.join('\n')
}
