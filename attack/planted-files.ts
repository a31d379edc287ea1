import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import type { Job } from '../__tests__/support/job.js'
import { ROLES } from '../sandbox/world.js'
import { type Attack, type Attempt, attack, type Env, endsWell, type Setting } from './attempt.js'

/** Something that is no ordinary file lies where the action reads or writes one. It may fail in a sentence; it may not wait, or follow. */

/** What an earlier job can leave at a path. `victim` is another user's file. */
const kinds: Readonly<Record<string, (path: string, victim: string) => void>> = {
  'a FIFO': (path) => void execFileSync('mkfifo', [path]),
  'a directory': (path) => void mkdirSync(path),
  'a directory with files': (path) => {
    mkdirSync(join(path, 'inner'), { recursive: true })
    writeFileSync(join(path, 'inner', 'file'), 'x')
  },
  'a dangling link': (path) => symlinkSync(`${path}-nowhere`, path),
  'a link to itself': (path) => symlinkSync(path, path),
  'a link to /dev/zero': (path) => symlinkSync('/dev/zero', path),
  'a link to /dev/full': (path) => symlinkSync('/dev/full', path),
  'a link to /dev/stdin': (path) => symlinkSync('/dev/stdin', path),
  'a link to a FIFO': (path) => {
    execFileSync('mkfifo', [`${path}-fifo`])
    symlinkSync(`${path}-fifo`, path)
  },
  "a link to another's file": (path, victim) => symlinkSync(victim, path),
  'an endless file': (path) => {
    writeFileSync(path, '{"auths":{')
    truncateSync(path, 6_000_000_000)
  },
  'a nested file of 5 MB': (path) => writeFileSync(path, '{"a":'.repeat(1_000_000)),
  'an empty file': (path) => writeFileSync(path, ''),
  'a file without rights': (path) => {
    writeFileSync(path, '{}')
    chmodSync(path, 0)
  },
}

/** Where: the path, and what makes the action look there. */
const places: Readonly<
  Record<
    string,
    { readonly at: (job: Job) => string; readonly setting?: Setting; readonly env?: (path: string) => Env }
  >
> = {
  'the Docker config': { at: ({ config }) => config },
  'its lock': { at: ({ config }) => `${config}.ecr-login.lock` },
  'its directory': { at: ({ config }) => dirname(config) },
  'the isolated config': { at: temp('ecr-login-docker-config'), setting: { inputs: { 'docker-config': 'isolated' } } },
  'the file of the isolated config': {
    at: temp('ecr-login-docker-config/config.json'),
    setting: { inputs: { 'docker-config': 'isolated' } },
  },
  'the undo directory': { at: temp('ecr-login-undo') },
  'the helper directory': { at: temp('ecr-login-helper'), setting: { inputs: { 'login-with': 'helper' } } },
  "the helper's plans": { at: temp('ecr-login-helper/plans.json'), setting: { inputs: { 'login-with': 'helper' } } },
  'the event': { at: temp('event.json'), env: (path) => ({ GITHUB_EVENT_PATH: path }) },
  'the web identity token': {
    ...{ at: temp('token'), setting: { keys: false, inputs: { 'role-arn': '', 'external-id': '' } } },
    env: (path) => ({ AWS_WEB_IDENTITY_TOKEN_FILE: path, AWS_ROLE_ARN: ROLES.githubBuild }),
  },
  "the container's token": {
    ...{ at: temp('token'), setting: { keys: false } },
    env: (path) => ({
      ...{ AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://127.0.0.1:9/v1/credentials' },
      AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: path,
    }),
  },
  'the AWS config': { at: home('.aws/config'), setting: { inputs: { profile: 'a' }, keys: false } },
  'the AWS credentials': { at: home('.aws/credentials'), setting: { inputs: { profile: 'a' }, keys: false } },
  "a profile's web identity token": {
    ...{ at: temp('token'), setting: { keys: false, inputs: { profile: 'a', 'role-arn': '', 'external-id': '' } } },
    env: (path) => {
      const config = `${path}.config`
      writeFileSync(config, `[profile a]\nrole_arn = ${ROLES.githubBuild}\nweb_identity_token_file = ${path}\n`)
      return { AWS_CONFIG_FILE: config }
    },
  },
  "podman's logins": { at: temp('auth.json'), env: (path) => ({ REGISTRY_AUTH_FILE: path }) },
  'docker on the PATH': { at: home('bin/docker'), env: (path) => ({ PATH: `${dirname(path)}:/usr/bin:/bin` }) },
}

function temp(name: string) {
  return ({ runner }: Job): string => join(runner.temp, name)
}

function home(name: string) {
  return ({ runner }: Job): string => join(runner.home, name)
}

const victimText = '{"auths":{"ghcr.io":{"auth":"b3RoZXI6bG9naW4="}}}'

function planted(place: string, kind: string): Attempt {
  const { at, setting = {}, env } = places[place] ?? { at: ({ config }: Job) => config }
  return {
    name: `${kind} at ${place}`,
    run: async (count) => {
      let victim = ''
      const arrange = (job: Job): Env => {
        const path = at(job)
        victim = join(job.runner.home, 'victim.json')
        writeFileSync(victim, victimText, { mode: 0o600 })
        mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
        kinds[kind]?.(path, victim)
        return env?.(path) ?? {}
      }
      const inputs = { 'login-with': 'none', ...setting.inputs }
      return attack({ ...setting, inputs, arrange }, async ({ main, post }) => {
        const undone = await post()
        count('planted files', 1)
        // Docker follows a link at its config, so the action does: the login goes into that file, and comes out of it again.
        const kept = existsSync(victim) && sameLogins(readFileSync(victim, 'utf8')) && statSync(victim).isFile()
        return [...endsWell(main, 'main'), ...endsWell(undone, 'post'), ...(kept ? [] : ["another's file has changed"])]
      })
    },
  }
}

function sameLogins(text: string): boolean {
  return JSON.stringify(JSON.parse(text).auths) === JSON.stringify(JSON.parse(victimText).auths)
}

const [placeNames, kindNames] = [Object.keys(places), Object.keys(kinds)]

export const plantedFiles: Attack = {
  name: 'planted-files',
  attempts: kindNames.flatMap((_, turn) =>
    placeNames.flatMap((place, index) =>
      kindNames
        .slice((index + turn) % kindNames.length)
        .slice(0, 1)
        .map((kind) => planted(place, kind)),
    ),
  ),
}
