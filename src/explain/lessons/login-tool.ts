import type { FailedLogin, FaultOf } from '../../run/failure.js'
import { firstPart } from '../../run/safe-text.js'
import { withoutFullStop } from '../failed-call.js'
import type { Explanation } from '../report.js'

type LoginLesson = Pick<Explanation, 'title' | 'why' | 'remedy'>

interface Saying extends Omit<LoginLesson, 'title'> {
  readonly says: RegExp
}

/** What docker and podman say when a login fails, by title, and by the part of the text that all versions share. */
const sayings: Readonly<Record<string, Saying | readonly Saying[]>> = {
  'Docker daemon not reachable': {
    says: /daemon socket|Cannot connect to the Docker daemon|Is the docker daemon running/i,
    why: 'The tool could not reach the Docker daemon.',
    remedy: 'Start the daemon and allow this user its socket (group docker), or use login-with: none.',
  },
  'Tool cannot write': {
    says: /open \S+: permission denied|read-only file system|no space left|file too large/i,
    why: 'The tool could not write its login.',
    remedy: 'Check the disk and RUNNER_TEMP, the only place where the tool writes in this step.',
  },
  'docker is podman': {
    // The scratch config names an empty helper. docker takes it for none, podman for a program.
    says: /docker-credential-(?![\w.])/,
    why: 'The docker on the PATH is podman under another name (podman-docker).',
    remedy: 'Use login-with: podman.',
  },
  'Credential store fails': {
    says: /storing credentials|saving credentials|docker-credential-|credentials? (?:store|helper)|keychain|keyring|not implemented/i,
    why: 'The tool could not save the login in a credential store of this machine.',
    remedy: 'Use login-with: none, which writes the entry without the tool.',
  },
  'Proxy rejects the connection': {
    says: /proxyconnect|proxy authentication|": (?:Forbidden|Bad Gateway|Service Unavailable|Gateway Timeout|Method Not Allowed)$/i,
    why: 'The proxy rejected the connection.',
    remedy: "With a Docker daemon, the daemon's proxy counts (in its service settings), not HTTPS_PROXY of the job.",
  },
  'Registry rejects the token': [
    {
      says: /\b400 Bad Request|status(?: ?code)?:? 400/i,
      why: 'The registry answers 400: it does not know the token. The token may be for another region or partition.',
      remedy: 'If AWS_ENDPOINT_URL_ECR or a proxy is set, check that it leads to ECR in the same region.',
    },
    {
      says: /\b401 Unauthorized|status(?: ?code)?:? 401|unauthorized|invalid username\/password|incorrect username or password/i,
      why: 'The registry answers 401: it does not accept the token.',
      remedy: 'Check that no proxy or mirror on the way removes the Authorization header, and run the job again.',
    },
    {
      says: /\b403 Forbidden|status(?: ?code)?:? 403|(?<!permission )denied/i,
      why: 'The registry answers 403: the token is valid, but the access is denied.',
      remedy:
        'Check the policy of the VPC endpoint (ecr.dkr) and the proxy. Repository policies only count at push and pull.',
    },
  ],
  'Registry throttles': {
    says: /\b429 Too Many|status(?: ?code)?:? 429|toomanyrequests/i,
    why: 'The registry gets too many logins at once.',
    remedy: 'Run the job again. Start fewer jobs at once (max-parallel), or increase timeout-seconds.',
  },
  'Registry server error': {
    says: /\b5\d\d (?:Internal|Bad Gateway|Service|Gateway)|status(?: ?code)?:? (?:from registry )?5\d\d/i,
    why: 'The registry answers with a server error (5xx).',
    remedy: 'Run the job again later. health.aws.amazon.com shows whether the region has a known problem.',
  },
  'Host name not found': {
    says: /no such host|name resolution|dial tcp: lookup /i,
    why: 'The tool could not look up the host name of the registry.',
    remedy:
      'Check region, the DNS server of the machine and of its Docker daemon, and in a VPC the endpoint for ecr.dkr with private DNS.',
  },
  'Registry does not answer': {
    says: /TLS handshake timeout|i\/o timeout|deadline exceeded|Client\.Timeout|connection timed out|request canceled/i,
    why: 'The registry did not answer in time.',
    remedy:
      'Check the network of this machine and of its Docker daemon: firewall, proxy, and in a VPC the endpoints for ecr.dkr and S3.',
  },
  'No TLS': {
    says: /does not look like a TLS handshake|HTTP response to HTTPS client|tls: (?:handshake failure|protocol version|unrecognized name)/i,
    why: 'The server that answers instead of the registry does not use TLS.',
    remedy: 'Check the proxy and DNS: another server answers under the name of ECR.',
  },
  'Certificate not trusted': {
    says: /x509|certificate/i,
    why: 'The tool does not trust the TLS certificate. Usually a proxy inspects TLS.',
    remedy:
      "Add the proxy's CA. A Docker daemon reads the machine's CA store or /etc/docker/certs.d/<host>/ca.crt (restart it afterwards). Without a daemon, set SSL_CERT_FILE.",
  },
  'Registry not reachable': {
    says: /connection refused|no route to host|unreachable/i,
    why: 'The tool cannot connect to the registry.',
    remedy: 'Check firewall and proxy, of this machine and of its Docker daemon.',
  },
  'Connection broken': {
    says: /connection reset|broken pipe|unexpected EOF|: EOF\b/i,
    why: 'The connection to the registry was closed.',
    remedy: 'Run the job again. If it fails again, look for a firewall or proxy that cuts connections.',
  },
}

/** Failed logins: every registry is named, and registries that failed for the same reason share a sentence. */
export function failedLogins({ tool, logins, accepted = [] }: FaultOf<'login'>): Explanation {
  const lessons = logins.map((login) => ({ host: login.host, ...loginLesson(tool, login) }))
  const groups = Map.groupBy(lessons, ({ title, remedy }) => `${title} ${remedy}`)
  const kinds = [...groups.values()].flatMap(([first, ...more]) =>
    first ? [{ ...first, hosts: [first, ...more].map(({ host }) => host).join(', ') }] : [],
  )
  const titles = [...new Set(kinds.map(({ title }) => title))]
  const reasons = kinds.map(({ hosts, why }) => (kinds.length > 1 ? `${hosts}: ${why}` : why))
  const dropped = `The logins to ${accepted.join(', ')} succeeded, but are not kept: all or none.`
  return {
    title: titles.length === 1 ? titles.join() : 'Login failed',
    what: `${tool} could not log in to ${logins.map(({ host }) => host).join(', ')}`,
    why: [...reasons, ...(accepted.length > 0 ? [dropped] : [])].join(' '),
    remedy: kinds.map(({ remedy }) => remedy).join(' '),
  }
}

function loginLesson(tool: string, login: FailedLogin): LoginLesson {
  const text = relevantLines(login.stderr)
  const lesson = kindOf(tool, login, text)
  return text ? { ...lesson, why: `${lesson.why} ${tool} says: "${withoutFullStop(text)}".` } : lesson
}

/** How the tool ended counts more than what it says. */
function kindOf(tool: string, { exitCode, signal }: FailedLogin, text: string): LoginLesson {
  if (signal) {
    return {
      title: 'Tool was killed',
      why: `${tool} was ended by ${signal}.`,
      remedy: 'Check whether the machine ran out of memory, or whether something stops processes there.',
    }
  }
  if (exitCode === 0) {
    return {
      title: 'Tool wrote no login',
      why: `${tool} reports success, but did not save the login.`,
      remedy: `Check that the ${tool} on the PATH is the real one, or use login-with: none, which writes the entry without it.`,
    }
  }
  const other = {
    title: 'Login failed',
    why: `${tool} ended with exit code ${exitCode}.${text ? '' : ' It printed no error.'}`,
    remedy: `Run the job again with debug logging, or use login-with: none, which writes the entry without ${tool}.`,
  }
  const lessons = Object.entries(sayings).flatMap(([title, kinds]) =>
    [kinds].flat().map((kind) => ({ title, ...kind })),
  )
  return lessons.find(({ says }) => says.test(text)) ?? other
}

/**
 * The lines with the reason. Where the host resolves to this machine, docker tries again over plain http, and its last line is about
 * http. So the https lines count, also those in docker's log (`time="…" error="…"`).
 */
function relevantLines(stderr: string): string {
  const lines = firstPart(stderr)
    .split(/\r?\n/)
    .map((line) => /^time=.* error="((?:[^"\\]|\\.)*)"/.exec(line)?.[1]?.replaceAll('\\"', '"') ?? line.trim())
    .filter((line) => line !== '' && !/^WARNING|docs\.docker\.com/i.test(line))
  const https = lines.filter((line) => line.includes('https://'))
  return [...new Set(https.length > 0 ? https : lines)].join(' ')
}
