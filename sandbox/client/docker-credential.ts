import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

export interface Credential {
  readonly username: string
  readonly password: string
}

interface DockerConfig {
  readonly auths?: Readonly<Record<string, { readonly auth?: string }>>
  readonly credHelpers?: Readonly<Record<string, string>>
  readonly credsStore?: string
}

/**
 * The credential that docker would use for a host: its helper in `credHelpers`, else the store, else the entry in the
 * file; an empty helper means the file. Undefined where there is none. `directory` is that of `config.json`; helpers are
 * run with `env`. `DOCKER_AUTH_CONFIG` is not looked at.
 */
export async function readCredential(
  host: string,
  { directory, env }: { readonly directory: string; readonly env: Readonly<Record<string, string>> },
): Promise<Credential | undefined> {
  const config = await readConfig(join(directory, 'config.json'))
  const helper = config.credHelpers?.[host] ?? config.credsStore ?? ''
  if (helper !== '') return askHelper(`docker-credential-${helper}`, { host, env })
  const auth = config.auths?.[host]?.auth
  if (!auth) return undefined
  const [, username = '', password = ''] = /^([^:]*):(.*)$/s.exec(Buffer.from(auth, 'base64').toString()) ?? []
  return { username, password }
}

async function readConfig(path: string): Promise<DockerConfig> {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {}
    throw error
  }
}

/** Source: the protocol of docker-credential-helpers: the host on stdin, JSON on stdout. */
function askHelper(
  program: string,
  { host, env }: { readonly host: string; readonly env: Readonly<Record<string, string>> },
): Promise<Credential | undefined> {
  return new Promise((resolve) => {
    // On Windows a helper may be a script, which cmd finds and runs, as it does for docker.
    const options = { env, ...(process.platform === 'win32' && { shell: true }) }
    const [file, args] = options.shell ? [`${program} get`, []] : [program, ['get']]
    const child = execFile(file, args, options, (error, stdout) => {
      if (error) return resolve(undefined)
      const { Username: username, Secret: password } = JSON.parse(stdout)
      resolve({ username, password })
    })
    // A helper that fails may end before it has read the host.
    child.stdin?.on('error', () => undefined).end(host)
  })
}
