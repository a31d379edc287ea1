import { readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { pushImage } from '../../sandbox/client/image.js'
import { EXTERNAL_ID, PRIMARY_ACCOUNT, ROLES } from '../../sandbox/world.js'
import { crossAccount, entry, registry } from '../support/job.js'
import { useJobs } from '../support/login.js'
import { installed, recordTool } from '../support/tool.js'

const start = useJobs()

const docker = installed('docker')

/** What the sandbox's ECR gave out, taken from the config entry. */
function entryOf(text: string | undefined, host = registry): string {
  return JSON.parse(text ?? '{}').auths?.[host]?.auth ?? ''
}

describe('the step', () => {
  test.each(docker ? ['docker', 'none'] : ['none'])(
    'logs in across accounts and out again (login-with: %s)',
    async (tool) => {
      const { runner, sandbox, configText, calls, leftovers, config } = await start()

      const main = await runner.step(entry, { inputs: { ...crossAccount, 'login-with': tool } })

      const session = `arn:aws:sts::${PRIMARY_ACCOUNT}:assumed-role/ecr-push/ecr-login-acme-shop-1658821493`
      const expires = main.outputs['expires-at']?.replace(/T(\d\d:\d\d).*/, ' $1 UTC')
      expect(main.log.trim().split('\n')).toEqual([
        `Assumed ${session}`,
        `Logged in to ${registry} until ${expires}`,
        `Saved the login to ${config} (the post step removes it)`,
        `CloudTrail in account ${PRIMARY_ACCOUNT} shows the session as ecr-login-acme-shop-1658821493`,
      ])
      expect(main).toMatchObject({ exitCode: 0, stderr: '', summary: '', envExports: {} })
      expect(calls()).toEqual([
        'sts AssumeRole eu-west-1 200',
        'ecr GetAuthorizationToken eu-west-1 200',
        // docker asks first which way to authenticate.
        ...(tool === 'docker' ? ['registry GET /v2/ eu-west-1 401', 'registry GET /v2/ eu-west-1 200'] : []),
      ])
      expect(sandbox.requests[0]?.parameters).toMatchObject({
        RoleArn: ROLES.push,
        ExternalId: EXTERNAL_ID,
        DurationSeconds: '3600',
        RoleSessionName: 'ecr-login-acme-shop-1658821493',
      })
      expect(sandbox.requests[1]?.parameters).toEqual({})
      expect(main.outputs).toEqual({
        registry,
        registries: JSON.stringify([registry]),
        'expires-at': expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
        'role-session-arn': session,
        'docker-config': dirname(config),
      })
      expect(Buffer.from(entryOf(configText()), 'base64').toString()).toMatch(/^AWS:.{100,}$/)
      expect(statSync(config).mode & 0o777).toBe(0o600)
      expect(statSync(dirname(config)).mode & 0o777).toBe(0o700)
      expect(leftovers()).toEqual([])

      const image = { registry, repository: 'app', tag: 'one', dockerConfig: dirname(config), env: runner.env }
      await pushImage(image, 'content')

      const post = await runner.post(main)
      expect(post).toMatchObject({ exitCode: 0, stderr: '', outputs: {}, envExports: {} })
      expect(post.log.trim()).toBe(`Logged out of ${registry}`)
      expect(configText()).toBeUndefined()
      await expect(pushImage(image, 'content')).rejects.toThrow('no basic auth credentials')

      const again = await runner.post(main)
      expect(again).toMatchObject({ exitCode: 0, stderr: '' })
    },
  )

  test('lets no secret out of the process, but to the masks, the registry and the config', async () => {
    const { runner, configText, sandbox, records } = await start()
    const main = await runner.step(entry, { inputs: { ...crossAccount, 'login-with': 'none' } })

    const auth = entryOf(configText())
    const password = Buffer.from(auth, 'base64').toString().slice('AWS:'.length)
    const session = main.masks.find((mask) => mask.startsWith('IQoJ')) ?? 'no session token'
    const key = sandbox.credentials['AWS_SECRET_ACCESS_KEY'] ?? ''
    expect(main.masks).toEqual(expect.arrayContaining([auth, password, session, key]))
    const shown = JSON.stringify([main.log, main.outputs, main.state, main.envExports, main.summary])
    for (const secret of main.masks) expect(shown).not.toContain(secret)
    // Each secret is masked before anything else is printed that could hold it.
    const printed = main.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'))
    for (const secret of main.masks) expect(printed.join('\n')).not.toContain(secret)
    const [record = ''] = records()
    const text = readFileSync(join(runner.temp, 'ecr-login-undo', record), 'utf8')
    expect(text).toMatch(/"hash":"[0-9a-f]{8}"/)
    expect(main.state['undo']?.length).toBeLessThan(300)
    for (const secret of main.masks) expect(text).not.toContain(secret)
    for (const visible of [PRIMARY_ACCOUNT, EXTERNAL_ID, 'AWS']) expect(main.masks).not.toContain(visible)
  })
})

test('masks nothing that is too short for a secret: it would blank the log (LocalStack takes the key "test")', async () => {
  const { runner } = await start({ keys: false })
  const env = { AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' }
  const main = await runner.step(entry, { inputs: { ...crossAccount, 'login-with': 'none' }, env })
  expect(main.exitCode).toBe(1)
  expect(main.masks).toEqual([])
})

if (docker) {
  test('gives docker the password on stdin, and of the environment only what it needs', async () => {
    const tool = recordTool('docker', `exec '${docker}' "$@"`)
    const secrets = {
      DOCKER_PASSWORD: 'p',
      DOCKER_AUTH_CONFIG: '{}',
      GITHUB_TOKEN: 'g',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'o',
    }
    const { runner, configText } = await start({ path: [tool.directory], env: secrets })
    const main = await runner.step(entry, { inputs: crossAccount })

    expect(main.exitCode).toBe(0)
    const [first, ...more] = tool.starts()
    expect(more).toEqual([])
    expect(first?.argv).toEqual(['login', '--username', 'AWS', '--password-stdin', registry])
    const scratch = first?.env['DOCKER_CONFIG'] ?? ''
    expect(dirname(scratch)).toBe(runner.temp)
    const { PATH, HTTPS_PROXY, SSL_CERT_FILE, DOCKER_HOST, HOME } = runner.env
    // PWD, SHLVL and _ are the recording shell's own.
    const { PWD: _pwd, SHLVL: _level, _: _command, ...env } = first?.env ?? {}
    expect(env).toEqual({ PATH, HTTPS_PROXY, SSL_CERT_FILE, DOCKER_HOST, HOME, DOCKER_CONFIG: scratch })
    const password = Buffer.from(entryOf(configText()), 'base64').toString().slice('AWS:'.length)
    expect(JSON.stringify(first)).not.toContain(password)
  })
}
