import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Job } from '../__tests__/support/job.js'
import { type Attack, type Attempt, attack, endsWell, pick } from './attempt.js'

/** Post gets a state, or finds an undo file, that another program has written. It may not touch anything but logins to ECR. */

/** What must stay as it is, by its path in the home directory. */
const victims: Readonly<Record<string, string>> = {
  'victim/config.json': '{\n\t"auths": {\n\t\t"ghcr.io": { "auth": "b3RoZXI6bG9naW4=" }\n\t}\n}\n',
  'victim/settings.json': '{"auths":{},"keep":true}',
  'victim/empty.json': '{}',
  'victim/notes.txt': 'no JSON',
  '.docker/config.json': '{"auths":{"ghcr.io":{"auth":"b3RoZXI6bG9naW4="}},"credHelpers":{"gcr.io":"gcloud"}}',
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json }

/** Values that a forger would try in the place of a text. */
function forgeries(job: Job, text: string): readonly Json[] {
  const { home, temp, workspace } = job.runner
  const paths = [
    ...Object.keys(victims).map((name) => join(home, name)),
    join(home, 'victim'),
    home,
    temp,
    workspace,
    '/etc/passwd',
  ]
  const relative = [
    '../victim/config.json',
    '/../../etc/passwd',
    `${temp}/../home/victim/config.json`,
    `${text}/../../../victim`,
  ]
  const hosts = [
    'ghcr.io',
    'gcr.io',
    'https://index.docker.io/v1/',
    '111111111111.dkr.ecr.eu-west-1.amazonaws.com.evil.example',
  ]
  return [
    ...paths,
    ...relative,
    ...hosts,
    '',
    '*',
    '__proto__',
    'evil',
    'missing',
    'a'.repeat(20_000),
    null,
    1,
    true,
    [],
    {},
  ]
}

/** The same JSON with one of its leaves, picked by chance, forged. */
function forge(value: Json, job: Job): Json {
  if (Array.isArray(value)) {
    if (value.length === 0 || Math.random() < 0.1) return [...value, pick(forgeries(job, ''))]
    const at = Math.floor(Math.random() * value.length)
    return value.map((one, index) => (index === at ? forge(one, job) : one))
  }
  if (typeof value === 'object' && value !== null) {
    const names = Object.keys(value)
    if (names.length === 0 || Math.random() < 0.05)
      return { ...value, [pick(['file', 'host', '__proto__'])]: pick(forgeries(job, '')) }
    const name = pick(names)
    const inner = (value as { readonly [name: string]: Json })[name] ?? null
    return { ...value, [name]: forge(inner, job) }
  }
  return pick(forgeries(job, String(value)))
}

/** A forgery with a plan: every path, host and hash is that of a victim, so that all of a record fits together. */
function aim(value: Json, job: Job): Json {
  const file = join(job.runner.home, pick(Object.keys(victims)))
  const [isAimed, host] = [Math.random() < 0.8, pick(['ghcr.io', 'gcr.io'])]
  const leaf = (text: string): Json => {
    if (text.startsWith('/')) return pick([file, file, file, text, join(file, '..')])
    if (text.includes('.dkr.ecr')) return isAimed ? host : text
    if (/^[0-9a-f]{8}$/.test(text)) return pick(victimHashes)
    return pick(['missing', 'blank', 'object', text])
  }
  return walk(value, (one) =>
    typeof one === 'string' ? leaf(one) : typeof one === 'boolean' ? Math.random() < 0.5 : one,
  )
}

/** However an entry is hashed: the text in `auth`, the entry, what it stands for. */
const victimHashes = ['b3RoZXI6bG9naW4=', '{"auth":"b3RoZXI6bG9naW4="}', 'other:login', 'gcloud', ''].map(fnv1a)

function fnv1a(text: string): string {
  const hash = Array.from(text).reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 0x01000193), 0x811c9dc5)
  return (hash >>> 0).toString(16).padStart(8, '0')
}

function walk(value: Json, change: (leaf: Json) => Json): Json {
  if (Array.isArray(value)) return value.map((one) => walk(one, change))
  if (typeof value !== 'object' || value === null) return change(value)
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, walk(one, change)]))
}

/** Several leaves at once, or all of them by a plan, so that a file, its host and a hash are forged together. */
function forgeText(text: string, job: Job, times: number): string {
  let value: Json
  try {
    value = JSON.parse(text)
  } catch {
    return String(pick(forgeries(job, text)))
  }
  if (Math.random() < 0.5) value = aim(value, job)
  else for (let time = 0; time < times; time++) value = forge(value, job)
  return JSON.stringify(value)
}

/** Logs in, forges the state or the undo files, and runs post: ten times each, since a login takes longer than a post. */
function forged(what: 'state' | 'undo files' | 'both', times: number): Attempt {
  return {
    name: `${what}, ${times} forged at once`,
    run: (count) =>
      attack(
        { inputs: { 'login-with': 'none', 'docker-config': pick(['shared', 'isolated']) }, arrange: plant },
        async ({ job, main, post }) => {
          const files = filesBelow(job.runner.temp).filter((file) => /undo.*\.json$/.test(file))
          const originals = files.map((file) => readFileSync(file, 'utf8'))
          const findings: string[] = [...endsWell(main, 'main')]
          for (let turn = 0; turn < 10; turn++) {
            const state = what === 'undo files' ? main.state : forgeEach(main.state, job, times)
            for (const [index, file] of files.entries()) {
              if (what !== 'state' && existsSync(file))
                writeFileSync(file, forgeText(originals[index] ?? '', job, times))
            }
            const forgery = JSON.stringify(state).slice(0, 600)
            const undone = await post(state)
            count('forged states')
            findings.push(...endsWell(undone, 'post'), ...changed(job).map((finding) => `${finding}, by ${forgery}`))
            if (findings.length > 0) break
          }
          return findings
        },
      ),
  }
}

function forgeEach(state: Readonly<Record<string, string>>, job: Job, times: number): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(state).map(([name, text]) => [name, forgeText(text, job, times)]))
}

function plant({ runner }: Job): undefined {
  for (const [name, text] of Object.entries(victims)) {
    mkdirSync(join(runner.home, name, '..'), { recursive: true })
    writeFileSync(join(runner.home, name), text)
  }
}

/** Which victims are no more as they were. In the Docker config only logins to ECR may have come and gone. */
function changed({ runner }: Job): readonly string[] {
  return Object.entries(victims).flatMap(([name, text]) => {
    const file = join(runner.home, name)
    if (!existsSync(file)) return [`~/${name} is gone`]
    const now = readFileSync(file, 'utf8')
    const same = name.startsWith('.docker') ? withoutEcr(now) === withoutEcr(text) : now === text
    return same ? [] : [`~/${name} has become ${now.slice(0, 200)}`]
  })
}

function withoutEcr(text: string): string {
  const { auths = {}, credHelpers = {} } = JSON.parse(text)
  const others = (section: object): object => Object.entries(section).filter(([host]) => !host.includes('.dkr.ecr.'))
  return JSON.stringify([others(auths), others(credHelpers)])
}

function filesBelow(directory: string): readonly string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' }).map((name) => join(directory, name))
}

export const forgedState: Attack = {
  name: 'forged-state',
  attempts: [1, 2, 3, 4].flatMap((times) =>
    (['state', 'undo files', 'both'] as const).map((what) => forged(what, times)),
  ),
  byChance: () => forged(pick(['state', 'undo files', 'both'] as const), 1 + Math.floor(Math.random() * 6)),
}
