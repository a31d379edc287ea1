import { setSecret } from '@actions/core'
import type { Environment, How } from '../plan/plan.js'

/** Characters. Masks of shorter values would blank ordinary words of the log: LocalStack takes the key `test`. */
const shortestSecret = 8

export type Masks = ReturnType<typeof makeMasks>

/** Secrets of this step. The runner masks them in the log. The step's own texts are redacted as well, because job summaries are not masked. */
export function makeMasks() {
  const secrets = new Set<string>()
  const isNew = (secret: string) => secret.length >= shortestSecret && !secrets.has(secret)
  /** Redacts a secret in the step's own texts, but has no mask set: the runner drops masked values from job outputs. */
  const keep = (secret: string) => {
    if (isNew(secret)) secrets.add(secret)
  }
  const mask = (secret: string) => {
    if (isNew(secret)) setSecret(secret)
    keep(secret)
  }
  return { secrets, mask, keep }
}

const proxyVariables = ['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY'].flatMap((name) => [name, name.toLowerCase()])

/** Proxies, and tools that use one, may echo the password in their errors, in any of its forms. */
export function maskProxies(env: Environment, { mask }: Masks): void {
  for (const name of proxyVariables) for (const form of passwordForms(env[name] ?? '')) mask(form)
}

function passwordForms(proxy: string): readonly string[] {
  const { username = '', password = '' } = URL.parse(proxy.includes('://') ? proxy : `http://${proxy}`) ?? {}
  // A password with unencoded special characters is no valid URL, but tools may accept it.
  const [, userInfo = ''] = /^(?:[^/]*:\/\/)?(.*)@/s.exec(proxy) ?? []
  const [user = '', given = ''] = userInfo.split(/:(.*)/s)
  const pairs = [
    [username, password],
    [user, given],
  ] as const
  return pairs
    .filter(([, secret]) => secret !== '')
    .flatMap((pair) => [...formsOf(pair), ...formsOf(pair.map(decoded))])
}

function formsOf([user = '', password = '']: readonly string[]): readonly string[] {
  const both = `${user}:${password}`
  return [password, both, Buffer.from(both).toString('base64')]
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** `mask-password: false` lets the password cross to other jobs, where it is an output at all. */
export function maskOfPassword({ outputCredentials, maskPassword }: How, { mask, keep }: Masks): Masks['mask'] {
  return outputCredentials && !maskPassword ? keep : mask
}
