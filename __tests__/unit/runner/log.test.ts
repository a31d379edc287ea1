import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import type { TargetConfig } from '../../../src/docker-config/prepare.js'
import type { Credential, How, Plan } from '../../../src/plan/plan.js'
import { logIdentity, logLogins, logRepositories, logRetry } from '../../../src/runner/log.js'
import { logFailure } from '../../../src/runner/log-failure.js'
import { logObstacles } from '../../../src/runner/log-obstacles.js'
import { makeMasks, maskProxies } from '../../../src/runner/masks.js'
import { forgetUndo, loadUndo, saveUndo, setOutputs } from '../../../src/runner/outputs.js'
import { logPlan } from '../../../src/runner/say.js'
import { commandsIn } from '../../support/runner-commands.js'

/** What is printed, and what goes to the runner's files: one run of the module here, each line as the runner gets it. */

const host = '111111111111.dkr.ecr.eu-west-1.amazonaws.com'
const hostile = '##[stop-commands]x'
const key = { accessKeyId: 'AKIA', secretAccessKey: 'x' }

let printed: string
let directory: string
beforeEach(() => {
  printed = ''
  jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    printed += String(chunk)
    return true
  })
  directory = mkdtempSync(join(tmpdir(), 'runner-'))
  for (const name of ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_ENV', 'GITHUB_STEP_SUMMARY']) {
    process.env[name] = join(directory, name)
    writeFileSync(join(directory, name), '')
  }
})
afterEach(() => {
  jest.restoreAllMocks()
  rmSync(directory, { recursive: true })
})

const lines = () => printed.trimEnd().split('\n')
/** What a file command says: its values by their names. */
const written = (name: string): Record<string, string> => {
  const entries = readFileSync(join(directory, name), 'utf8').matchAll(/^(.*?)<<(.*)\n([\s\S]*?)\n\2$/gm)
  return Object.fromEntries([...entries].map(([, variable, , value]) => [variable, value]))
}

const credential = (of: string, expires: string): Credential => ({
  host: of,
  password: `password of ${of}`,
  auth: '',
  expiresAt: new Date(expires),
})
const first = credential(host, '2026-11-22T08:00:00Z')
const second = credential(host.replace('111111111111', '222222222222'), '2026-11-22T07:00:00Z')

const target = {
  directory: '/home/runner/.docker',
  file: '/home/runner/.docker/config.json',
  loginWith: 'docker',
  isolated: false,
  obstacles: [],
} as unknown as TargetConfig

const base = { kind: 'oidc', roleArn: 'x', audience: 'x' } as const
const how = { loginWith: 'docker', logout: true } as How

describe('the log', () => {
  test('has the plan’s notices and warnings as annotations', () => {
    logPlan({ notices: ['one', hostile], warnings: ['two'] } as unknown as Plan)
    expect(lines()).toEqual(['::notice::one', '::notice::# #[stop-commands]x', '::warning::two'])
  })

  test.each([
    [{ kind: 'environment' }, 'the environment'],
    [{ kind: 'profile', name: `build${hostile}` }, 'profile build# #[stop-commands]x'],
    [{ kind: 'container' }, 'this container'],
    [{ kind: 'instance' }, 'this instance'],
  ] as const)('says who the step is: the session, without one the source (%j)', (base, source) => {
    const sessionArn = 'arn:aws:sts::111111111111:assumed-role/push/run'
    logIdentity({ credentials: key, signedBy: 'role', session: { roleArn: 'x', sessionArn } }, base)
    logIdentity({ credentials: key, signedBy: 'base' }, base)
    expect(lines()).toEqual([`Assumed ${sessionArn}`, `Used the AWS credentials of ${source}, without a role`])
  })

  test('says what it tries again, why and when', () => {
    logRetry({ what: 'ECR GetAuthorizationToken', reason: 'throttled', attempt: 3, delay: 1432 })
    expect(lines()).toEqual(['ECR GetAuthorizationToken: throttled, attempt 3 failed, next in 1.4 s'])
  })

  test('warns of repositories that are denied, with AWS’s words and no secret, and of those that do not exist', () => {
    const one = { account: '111111111111', region: 'eu-west-1', repository: 'team/app' }
    const message = `no ${hostile} but not-to-be-seen`
    const missing = [
      { ...one, access: 'push' },
      { ...one, access: 'pull' },
    ] as const
    logRepositories({ denied: [{ ...one, access: 'push', message }], missing }, new Set(['not-to-be-seen']))
    expect(lines()).toEqual([
      '::warning::team/app in account 111111111111, eu-west-1: push is denied. This is expected if the push creates the repository. Otherwise, the repository policy in account 111111111111 must allow it. AWS says: no # #[stop-commands]x but ***',
      '::warning::team/app in account 111111111111, eu-west-1 does not exist. This is expected if the push creates it (create on push). Otherwise, create it first.',
      '::warning::team/app in account 111111111111, eu-west-1 does not exist. A pull-through cache creates it at the first pull, which needs access: pull-through.',
    ])
  })

  test('says what was bypassed, and warns of what hides the login', () => {
    const obstacles = [
      { kind: 'store', name: 'desktop' },
      { kind: 'helper', host, name: 'ecr-login' },
      { kind: 'shadow', host, file: '/run/containers/0/auth.json' },
    ] as const
    const env = { DOCKER_AUTH_CONFIG: JSON.stringify({ auths: { [host]: { auth: 'YTpi' } } }) }
    logObstacles({ ...target, obstacles }, { env, hosts: [first.host, second.host] })
    expect(lines()).toEqual([
      expect.stringMatching(
        /^::notice::Bypassed the credential store desktop for docker\. crane, .* may find no login\. .*login-with: helper/,
      ),
      `Bypassed the credential helper ecr-login for ${host}`,
      `::warning::podman reads /run/containers/0/auth.json first and finds another login of ${host} there. Remove that login, or set REGISTRY_AUTH_FILE to /home/runner/.docker/config.json.`,
      `::warning::DOCKER_AUTH_CONFIG has another login of ${host}, and docker uses that. Unset it, or remove the host from it.`,
    ])
    printed = ''
    logObstacles(target, { env: {}, hosts: [first.host] })
    expect(printed).toBe('')
  })

  test.each([
    [{ kind: 'store', name: 'ecr-login' }, "the machine's own AWS identity"],
    [
      { kind: 'unread', path: '/home/runner/.docker/config.json', problem: 'unreadable' },
      '/home/runner/.docker/config.json is left out. This user may not read it.',
    ],
    [{ kind: 'unread', path: '', problem: 'no-home' }, 'starts empty. The place of the Docker config is unknown'],
    [{ kind: 'readable', file: '/x/config.json', mode: '644' }, '/x/config.json (mode 644)'],
  ] as const)('warns of %j', (obstacle, text) => {
    logObstacles({ ...target, obstacles: [obstacle] }, { env: {}, hosts: [first.host] })
    expect(lines()).toEqual([expect.stringMatching(/^::warning::/)])
    expect(printed).toContain(text)
  })

  test('warns of a helper that logout: false switches off for good, and names what to put back', () => {
    const obstacles = [{ kind: 'helper', host, name: 'ecr-login' }] as const
    const say = (isolated: boolean, logout: boolean) => {
      printed = ''
      logLogins([first], {
        target: { ...target, isolated, obstacles },
        identity: withoutRole,
        base,
        how: { ...how, logout },
      })
      return lines().filter((line) => line.startsWith('::warning::'))
    }
    expect(say(false, false)).toEqual([
      expect.stringContaining(`set credHelpers."${host}" in ${target.file} back to "ecr-login"`),
    ])
    expect([say(true, false), say(false, true)]).toEqual([[], []])
  })

  test.each([
    [false, false, 1],
    [true, false, 0],
    [false, true, 0],
  ])(
    'warns where logout: false leaves the name of a helper that is gone after the job (isolated %j, logout %j)',
    (isolated, logout, count) => {
      const shared = { ...target, isolated, loginWith: 'helper' } as const
      const withHelper = { ...how, logout, loginWith: 'helper' } as const
      logLogins([first], { target: shared, identity: withoutRole, base: { kind: 'instance' }, how: withHelper })
      expect(lines().filter((line) => line.startsWith('::warning::'))).toEqual(
        Array(count).fill(
          expect.stringMatching(/^::warning::logout is false, so \/home\/runner\/\.docker\/config\.json still names/),
        ),
      )
    },
  )

  const withoutRole = { credentials: key, signedBy: 'base' } as const

  test.each([
    [false, true, 'the post step removes it'],
    [false, false, 'logout is false, so it stays'],
    [true, false, 'logout is false, so it stays until the job ends'],
  ])('says where the login is, and until when (isolated %j, logout %j)', (isolated, logout, until) => {
    logLogins([first], { target: { ...target, isolated }, identity: withoutRole, base, how: { ...how, logout } })
    expect(lines()).toEqual([
      `Logged in to ${host} until 2026-11-22 08:00 UTC`,
      `Saved the login to /home/runner/.docker/config.json (${until})`,
    ])
  })

  test('folds several registries under one line, and says where the registry account sees the session', () => {
    const sessionArn = 'arn:aws:sts::111111111111:assumed-role/push/run'
    const identity = { ...withoutRole, session: { roleArn: 'x', sessionArn } }
    logLogins([first, second], { target, identity, base, how })
    expect(lines()).toEqual([
      '::group::Logged in to 2 registries until 2026-11-22 07:00 UTC',
      first.host,
      second.host,
      '::endgroup::',
      'Saved the login to /home/runner/.docker/config.json (the post step removes it)',
      'CloudTrail in account 111111111111 shows the session as run',
    ])
  })
})

describe('a failure', () => {
  const report = { title: 'T', what: 'W', why: 'Y.', remedy: 'R.', details: ['one', 'two'], summary: '# page' }
  const env = () => ({ GITHUB_STEP_SUMMARY: join(directory, 'GITHUB_STEP_SUMMARY') })

  test('is one annotation, with details for debugging and a page in the job summary', () => {
    logFailure(report, env())
    expect(lines()).toEqual(['::error title=T::W: Y. R.', '::debug::one', '::debug::two'])
    expect(readFileSync(join(directory, 'GITHUB_STEP_SUMMARY'), 'utf8').trim()).toBe('# page')
  })

  test('needs no summary', () => {
    const { summary: _, ...short } = report
    logFailure(short, env())
    logFailure(report, {})
    expect(readFileSync(join(directory, 'GITHUB_STEP_SUMMARY'), 'utf8')).toBe('')
  })

  test('is told although its summary cannot be written', () => {
    rmSync(join(directory, 'GITHUB_STEP_SUMMARY'))
    mkdirSync(join(directory, 'GITHUB_STEP_SUMMARY'))
    logFailure(report, env())
    expect(lines()[0]).toBe('::error title=T::W: Y. R.')
    expect(lines().at(-1)).toMatch(/^::debug::The job summary cannot be written: /)
  })
})

describe('masks', () => {
  test('go to the runner once for each secret, and are kept', () => {
    const masks = makeMasks()
    masks.mask('secret one')
    masks.mask('secret one')
    masks.keep('secret two')
    expect(lines()).toEqual(['::add-mask::secret one'])
    expect([...masks.secrets]).toEqual(['secret one', 'secret two'])
    masks.mask('secret two')
    expect(lines()).toEqual(['::add-mask::secret one'])
  })

  test.each([
    ['HTTPS_PROXY', 'http://build:correct-horse@proxy.example.com:3128'],
    ['https_proxy', 'build:correct-horse@proxy.example.com:3128'],
    ['HTTP_PROXY', 'HTTPS://build:correct-horse@proxy/x@y'],
    ['http_proxy', 'http://build:correct-horse@not a host'],
    ['ALL_PROXY', 'socks5h://build:correct-horse@proxy:1080'],
  ])('hide the password of %s=%s', (name, value) => {
    maskProxies({ [name]: value }, makeMasks())
    const forms = ['correct-horse', 'build:correct-horse', btoa('build:correct-horse')]
    expect(lines()).toEqual(expect.arrayContaining(forms.map((form) => `::add-mask::${form}`)))
  })

  test('hide nothing of a proxy without a password', () => {
    const env = { HTTPS_PROXY: 'http://proxy.example.com:3128', HTTP_PROXY: 'http://builduser@proxy', https_proxy: '' }
    maskProxies(env, makeMasks())
    expect(printed).toBe('')
  })

  test('hide a password that is no valid percent-encoding, and one that holds any character', () => {
    maskProxies({ HTTPS_PROXY: 'http://build:100%-sure/?#@proxy:1' }, makeMasks())
    const escaped = (form: string) => `::add-mask::${form.replace('%', '%25')}`
    const forms = ['100%-sure/?#', 'build:100%-sure/?#', btoa('build:100%-sure/?#')]
    expect(lines()).toEqual(expect.arrayContaining(forms.map(escaped)))
  })

  test('are not made of values under 8 characters, which would blank the log', () => {
    const masks = makeMasks()
    masks.mask('1234567')
    masks.keep('1234567')
    masks.mask('12345678')
    expect(lines()).toEqual(['::add-mask::12345678'])
    expect([...masks.secrets]).toEqual(['12345678'])
  })
})

describe('the outputs', () => {
  const how = { outputCredentials: false } as How
  const results = {
    credentials: [first, second],
    identity: { credentials: key, signedBy: 'base' as const },
    directory: '/home/runner/.docker',
  }

  test('are what later steps need, and no credentials', () => {
    setOutputs(results, how)
    expect(written('GITHUB_OUTPUT')).toEqual({
      registry: first.host,
      registries: JSON.stringify([first.host, second.host]),
      'expires-at': '2026-11-22T07:00:00.000Z',
      'role-session-arn': '',
      'docker-config': '/home/runner/.docker',
    })
  })

  test('have the session and, if asked for, the first registry’s credentials', () => {
    const session = { roleArn: 'r', sessionArn: 'arn:aws:sts::1:assumed-role/r/s' }
    const identity = { credentials: key, signedBy: 'role' as const, session }
    setOutputs({ ...results, identity }, { ...how, outputCredentials: true })
    expect(written('GITHUB_OUTPUT')).toMatchObject({
      'role-session-arn': session.sessionArn,
      username: 'AWS',
      password: first.password,
    })
  })

  test('are no workflow commands', () => {
    setOutputs(results, how)
    expect(commandsIn(printed)).toEqual([])
  })
})

describe('the state', () => {
  const id = '0f8fad5b-d9cb-469f-a165-70867728950e'
  const load = (state: string | undefined) => {
    if (state === undefined) delete process.env['STATE_undo']
    else process.env['STATE_undo'] = state
    return loadUndo()
  }

  test('names the record of what post needs', () => {
    saveUndo(id)
    expect(load(written('GITHUB_STATE')['undo'])).toEqual(id)
  })

  test('is forgotten where the login is to stay', () => {
    saveUndo(id)
    forgetUndo()
    expect(load(written('GITHUB_STATE')['undo'])).toBeUndefined()
  })

  test.each([undefined, '', 'x', 'null', '{}', '[]', '{"record":"../x"}', '{"record":1}'])(
    'is none if it is %j',
    (state) => {
      expect(load(state)).toBeUndefined()
    },
  )
})
