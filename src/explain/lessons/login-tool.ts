import type { FailedLogin } from '../../run/failure.js'
import type { Lesson } from '../report.js'
import type { Explained, FaultOf } from './other.js'

interface LoginRow extends Lesson {
  readonly says: RegExp
}

const refused = 'Registry refuses the token'

/** What docker and podman say when a login fails, by the part of their text that stays the same over the versions. */
const loginLessons: readonly LoginRow[] = [
  {
    says: /daemon socket|Cannot connect to the Docker daemon|Is the docker daemon running/i,
    title: 'Docker daemon not reachable',
    why: 'It could not talk to the Docker daemon.',
    remedy: 'Start the daemon and let this user use its socket (group docker), or give login-with: none.',
  },
  {
    says: /open \S+: permission denied|read-only file system|no space left|file too large/i,
    title: 'Tool can not write',
    why: 'The tool could not write where it keeps its login.',
    remedy: 'Look at the disk and at RUNNER_TEMP: this step has the tool write there only.',
  },
  {
    // The scratch config's empty helper name, which docker takes for "none", and podman for a program.
    says: /docker-credential-(?![\w.])/,
    title: 'docker is podman',
    why: 'The docker on the PATH is podman under another name (podman-docker).',
    remedy: 'Give login-with: podman.',
  },
  {
    says: /storing credentials|saving credentials|docker-credential-|credentials? (?:store|helper)|keychain|keyring|not implemented/i,
    title: 'Credential store fails',
    why: 'It could not store the login in a credential store of this machine.',
    remedy: 'Give login-with: none, which writes the entry without the tool.',
  },
  {
    says: /proxyconnect|proxy authentication|": (?:Forbidden|Bad Gateway|Service Unavailable|Gateway Timeout|Method Not Allowed)$/i,
    title: 'Proxy refuses',
    why: 'The proxy that it goes through refused the connection.',
    remedy:
      "With a Docker daemon it is the daemon's proxy that counts (its service settings), not the job's HTTPS_PROXY.",
  },
  {
    says: /\b400 Bad Request|status(?: ?code)?:? 400/i,
    title: refused,
    why: 'The registry answers 400: it does not know the token, as when that is of another region or partition.',
    remedy: 'If AWS_ENDPOINT_URL_ECR or a proxy is set, check that it leads to ECR of the same region.',
  },
  {
    says: /\b401 Unauthorized|status(?: ?code)?:? 401|unauthorized|invalid username\/password|incorrect username or password/i,
    title: refused,
    why: 'The registry answers 401: it does not accept the token.',
    remedy:
      'Check that nothing between here and ECR takes the Authorization header away (a proxy, a mirror), and run the job again.',
  },
  {
    says: /\b403 Forbidden|status(?: ?code)?:? 403|(?<!permission )denied/i,
    title: refused,
    why: 'The registry answers 403: the token is right, but this way is closed.',
    remedy:
      'Look at the policy of the VPC endpoint (ecr.dkr) and at the proxy; the repositories come later, at push and pull.',
  },
  {
    says: /\b429 Too Many|status(?: ?code)?:? 429|toomanyrequests/i,
    title: 'Registry throttles',
    why: 'Too many logins at once.',
    remedy: 'Run the job again; start fewer jobs at once (max-parallel), or give timeout-seconds more time.',
  },
  {
    says: /\b5\d\d (?:Internal|Bad Gateway|Service|Gateway)|status(?: ?code)?:? (?:from registry )?5\d\d/i,
    title: 'Registry has trouble',
    why: 'The registry answers with an error of its own (5xx).',
    remedy: 'Run the job again later; health.aws.amazon.com shows whether the region has a known problem.',
  },
  {
    says: /no such host|name resolution|dial tcp: lookup /i,
    title: 'Host name not found',
    why: 'The name of the registry could not be looked up.',
    remedy:
      'Check region, the name server of the machine and of its Docker daemon, and in a VPC the endpoint for ecr.dkr with private DNS.',
  },
  {
    says: /TLS handshake timeout|i\/o timeout|deadline exceeded|Client\.Timeout|connection timed out|request canceled/i,
    title: 'Registry does not answer',
    why: 'The registry did not answer in time.',
    remedy:
      'Look at the network of this machine and of its Docker daemon: firewall, proxy, in a VPC the endpoints for ecr.dkr and S3.',
  },
  {
    says: /does not look like a TLS handshake|HTTP response to HTTPS client|tls: (?:handshake failure|protocol version|unrecognized name)/i,
    title: 'No TLS',
    why: 'What answers in the place of the registry does not speak TLS with it.',
    remedy: 'Look at the proxy and at DNS: something else than ECR answers under its name.',
  },
  {
    says: /x509|certificate/i,
    title: 'Certificate not trusted',
    why: 'The TLS certificate that it was shown is not trusted: mostly a proxy that looks into TLS.',
    remedy:
      "Add the proxy's CA where the tool looks: for a Docker daemon the machine's CA store or /etc/docker/certs.d/<host>/ca.crt (then restart it), else SSL_CERT_FILE.",
  },
  {
    says: /connection refused|no route to host|unreachable/i,
    title: 'Registry not reachable',
    why: 'There is no connection to the registry.',
    remedy: 'Look at firewall and proxy, of this machine and of its Docker daemon.',
  },
  {
    says: /connection reset|broken pipe|unexpected EOF|: EOF\b/i,
    title: 'Connection broken',
    why: 'The connection to the registry was cut.',
    remedy: 'Run the job again; if it stays, look for a firewall or proxy that cuts connections.',
  },
]

/** Logins that failed: every registry is named, and those that failed for the same reason are told of together. */
export function failedLogins({ tool, logins, accepted = [] }: FaultOf<'login'>): Explained {
  const lessons = logins.map((login) => ({ host: login.host, ...loginLesson(tool, login) }))
  const kinds = [...Map.groupBy(lessons, ({ title, remedy }) => `${title} ${remedy}`).values()].flatMap((kind) =>
    kind.slice(0, 1).map((first) => ({ ...first, hosts: kind.map(({ host }) => host).join(', ') })),
  )
  const titles = [...new Set(kinds.map(({ title }) => title))]
  const reasons = kinds.map(({ hosts, why }) => (kinds.length > 1 ? `${hosts}: ${why}` : why))
  const dropped = `The logins to ${accepted.join(', ')} succeeded, but are not kept: all or none.`
  return {
    title: titles.length === 1 ? titles.join() : 'Login failed',
    what: (quote) => `${tool} could not log in to ${logins.map(({ host }) => quote(host)).join(', ')}`,
    why: [...reasons, ...(accepted.length > 0 ? [dropped] : [])].join(' '),
    remedy: kinds.map(({ remedy }) => remedy).join(' '),
  }
}

function loginLesson(tool: string, { exitCode, signal, stderr }: FailedLogin): Lesson {
  const text = telling(stderr)
  const row = exitCode === 0 || signal ? undefined : loginLessons.find(({ says }) => says.test(text))
  const said = text && `${tool} says: "${text.replace(/[.\s]+$/, '')}".`
  if (row) return { title: row.title, why: `${row.why} ${said}`, remedy: row.remedy }
  if (signal) {
    return {
      title: 'Tool was killed',
      why: `${tool} was ended by ${signal}. ${said}`.trim(),
      remedy: 'Look whether the machine ran out of memory, or whether something stops processes there.',
    }
  }
  if (exitCode === 0) {
    return {
      title: 'Tool wrote no login',
      why: `${tool} says that it has logged in, but has not written the login it was given. ${said}`.trim(),
      remedy: `Check that the ${tool} on the PATH is the real one; login-with: none writes the entry without it.`,
    }
  }
  return {
    title: 'Login failed',
    why: `${tool} ended with exit code ${exitCode}. ${said || 'It said nothing.'}`,
    remedy: `Run the job again with debug logging; login-with: none writes the entry without ${tool}.`,
  }
}

/**
 * What tells the reason. Where the host's name leads to this machine itself, docker tries again over plain http, and its last line
 * speaks of that: what it says of https counts, even if only its log (`time="…" error="…"`) does.
 */
function telling(stderr: string): string {
  const lines = stderr
    .split(/\r?\n/)
    .map((line) => /^time=.* error="((?:[^"\\]|\\.)*)"/.exec(line)?.[1]?.replaceAll('\\"', '"') ?? line.trim())
    .filter((line) => line !== '' && !/^WARNING|docs\.docker\.com/i.test(line))
  const https = lines.filter((line) => line.includes('https://'))
  return [...new Set(https.length > 0 ? https : lines)].join(' ')
}
