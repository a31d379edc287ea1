import { describe, expect, test } from '@jest/globals'
import { explain } from '../../../src/explain/explain.js'
import { type FailedLogin, Failure } from '../../../src/run/failure.js'
import { host, login } from './thrown.js'

const explained = (stderr: string, more: Partial<FailedLogin> = {}) => explain(login(stderr, more), {})
const get = `Get "https://${host}/v2/":`

/** The part that tells, of what docker and podman print. */
const sayings = {
  'Docker daemon not reachable': [
    'permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock',
    ...['Cannot connect to the Docker daemon at tcp://10.0.0.1:2375.', 'error: is the docker daemon running?'],
  ],
  'Tool cannot write': [
    ...['open /x/config.json: permission denied', 'open /x/config.json: read-only file system'],
    ...['write /x/config.json: no space left on device', 'write /x/config.json: file too large'],
  ],
  'docker is podman': [
    'Error: exec: "docker-credential-": executable file not found in $PATH',
    'docker-credential- resolves to executable in current directory (./docker-credential-)',
  ],
  'Credential store fails': [
    ...['error storing credentials - err: exit status 1', 'Error saving credentials: exit status 1'],
    'exec: "docker-credential-pass": executable file not found in $PATH',
    'exec: "docker-credential-.sh": executable file not found in $PATH',
    ...['the credential store is locked', 'the credentials store is locked', 'the credential helper has ended'],
    ...['not correct for the keychain', 'no keyring is running', 'out: `not implemented`'],
  ],
  'Proxy rejects the connection': [
    'proxyconnect tcp: dial tcp 10.0.0.1:3128: connect: connection refused',
    ...['Proxy Authentication Required', 'Forbidden', 'Bad Gateway', 'Service Unavailable', 'Gateway Timeout'].map(
      (reason) => `${get} ${reason}`,
    ),
    `${get} Method Not Allowed`,
  ],
  'Registry rejects the token': [
    ...['400 Bad Request', '401 Unauthorized', '403 Forbidden', 'unauthorized: authentication required'],
    ...['invalid username/password', 'incorrect username or password', 'denied: your token is not for this registry'],
  ],
  'Registry throttles': ['toomanyrequests: Rate exceeded', '429 Too Many Requests'],
  'Registry server error': [
    ...['500 Internal Server Error', '502 Bad Gateway', '503 Service Unavailable', '504 Gateway Timeout'],
    'invalid status code from registry 503 (Service Unavailable)',
  ],
  'Host name not found': [
    `dial tcp: lookup ${host} on 10.0.0.2:53: server misbehaving`,
    ...['no such host', 'Temporary failure in name resolution'],
  ],
  'Registry does not answer': [
    ...['net/http: TLS handshake timeout', 'dial tcp 10.0.0.1:443: i/o timeout', 'context deadline exceeded'],
    'net/http: request canceled while waiting for connection',
    ...['Client.Timeout exceeded while awaiting headers', 'connect: connection timed out'],
  ],
  'No TLS': [
    ...['tls: first record does not look like a TLS handshake', 'http: server gave HTTP response to HTTPS client'],
    ...['tls: handshake failure', 'tls: protocol version not supported', 'tls: unrecognized name'],
  ],
  'Certificate not trusted': ['x509: signed by unknown authority', 'tls: bad certificate'],
  'Registry not reachable': ['connection refused', 'connect: no route to host', 'connect: network is unreachable'],
  'Connection broken': ['connection reset by peer', 'write: broken pipe', 'unexpected EOF', `${get} EOF`],
  'Login failed': [
    'something that no version has said yet',
    // Numbers of something else: a port, a count, a row of letters.
    ...['listened on 4010 and 15030 for 5 x 3 Service', 'read 3: EOFx', 'the docker-credentials are fine'],
    `"${host}": Forbidden, said somebody`,
  ],
}

describe('what docker and podman say', () => {
  test.each(Object.entries(sayings).flatMap(([title, texts]) => texts.map((text) => [title, text])))(
    'is explained as “%s”: %s',
    (title = '', text = '') => {
      const report = explained(`Error: ${text}\n`)
      expect(report.title).toBe(title)
      expect(report.why).toContain(`docker says: "Error: ${text.replace(/\.$/, '')}".`)
    },
  )

  test.each([
    ['400', 'Registry rejects the token', 'answers 400'],
    ['401', 'Registry rejects the token', 'answers 401'],
    ['403', 'Registry rejects the token', 'answers 403'],
    ['429', 'Registry throttles', 'too many'],
    ['500', 'Registry server error', '5xx'],
    ['504', 'Registry server error', '5xx'],
  ])('is recognised by the status %s, in every spelling', (status, title, why) => {
    for (const form of ['status: ', 'status ', 'status code: ', 'status code ', 'StatusCode: ']) {
      expect(explained(`error in ${form}${status}`)).toMatchObject({ title, why: expect.stringContaining(why) })
    }
  })

  test('counts less than how the tool ended', () => {
    const refused = 'failed with status: 401 Unauthorized'
    expect(explained(refused, { exitCode: 0 }).title).toBe('Tool wrote no login')
    expect(explained(refused, { exitCode: null, signal: 'SIGKILL' }).title).toBe('Tool was killed')
  })

  test('is quoted without its warnings, empty lines and spaces, each line once', () => {
    const stderr =
      '\r\nWARNING! Using --password via the CLI is insecure\r\n  one \r\n\r\none\r\nsee https://docs.docker.com/go/\r\ntwo: no WARNING. . \n'
    expect(explained(stderr).why).toBe('docker ended with exit code 1. docker says: "one two: no WARNING".')
  })

  test('is taken from docker’s log, if its lines are about https', () => {
    const log = `time="2026-11-21T19:45:09Z" level=info msg="trying next" error="Get \\"https://${host}/v2/\\": EOF" x="y"`
    const why = `The connection to the registry was closed. docker says: "${get} EOF".`
    expect(explained(`${log}\nGet "http://${host}/v2/": connection refused\n`).why).toBe(why)
    expect(explained(`1 time="now" error="a"`).why).toContain(`"1 time="now" error="a""`)
  })
})

describe('logins to several registries', () => {
  const several = (texts: readonly string[], accepted: readonly string[] = []) => {
    const logins = texts.map((stderr, index) => ({ host: `${'abc'[index]}.example`, exitCode: 1, stderr }))
    return explain(new Failure({ code: 'login', tool: 'docker', logins, accepted }), {})
  }

  test('that fail for the same reason share a sentence', () => {
    const reset = 'connection reset by peer'
    const { title, why, remedy } = several([reset, 'connection refused', reset])
    expect(title).toBe('Login failed')
    expect(why).toBe(
      'a.example, c.example: The connection to the registry was closed. docker says: "connection reset by peer". ' +
        'b.example: The tool cannot connect to the registry. docker says: "connection refused".',
    )
    expect(remedy).toMatch(/^Run the job again\. .*connections\. Check firewall and proxy, of this machine/)
  })

  test('with one title and different remedies keep both remedies', () => {
    const { title, remedy } = several(['400 Bad Request', '401 Unauthorized'])
    expect(title).toBe('Registry rejects the token')
    expect(remedy).toMatch(/AWS_ENDPOINT_URL_ECR.*\. Check that no proxy/)
  })

  test('that succeeded are named, as not kept', () => {
    expect(several([''], ['c.example', 'd.example']).why).toBe(
      'docker ended with exit code 1. It printed no error. The logins to c.example, d.example succeeded, but are not kept: all or none.',
    )
  })
})
