import { spawnSync } from 'node:child_process'
import { createHash, createHmac } from 'node:crypto'
import https from 'node:https'

/** The floor of the benchmark: the two calls by Node's own `https`, and the login. Nothing is checked, retried, masked or undone. */
const { env } = process
const region = 'eu-west-1'
const agent = new https.Agent({ keepAlive: true, proxyEnv: env })
const hash = (text: string) => createHash('sha256').update(text).digest('hex')
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()

function call(service: string, host: string, body: string, more: Record<string, string>, keys: readonly string[]) {
  const [id, secret, token] = keys
  const date = new Date().toISOString().replace(/[-:]|\.\d+/g, '')
  const session = token ? { 'x-amz-security-token': token } : {}
  const headers: Record<string, string> = { host, 'x-amz-date': date, ...session, ...more }
  const names = Object.keys(headers).sort()
  const canonical = `POST\n/\n\n${names.map((name) => `${name}:${headers[name]}\n`).join('')}\n${names.join(';')}\n${hash(body)}`
  const scope = [date.slice(0, 8), region, service, 'aws4_request']
  const key = scope.reduce<string | Buffer>(hmac, `AWS4${secret}`)
  const signature = hmac(key, `AWS4-HMAC-SHA256\n${date}\n${scope.join('/')}\n${hash(canonical)}`).toString('hex')
  const authorization = `AWS4-HMAC-SHA256 Credential=${id}/${scope.join('/')}, SignedHeaders=${names.join(';')}, Signature=${signature}`
  return new Promise<string>((resolve, reject) => {
    const request = https.request(
      { host, method: 'POST', agent, headers: { ...headers, authorization } },
      (response) => {
        let text = ''
        response.on('data', (chunk) => (text += chunk)).on('end', () => resolve(text))
      },
    )
    request.on('error', reject).end(body)
  })
}

const ecr = `api.ecr.${region}.amazonaws.com`
// Opens ECR's connection early: any answer will do.
https
  .request({ host: ecr, method: 'HEAD', agent })
  .on('response', (response) => response.resume())
  .end()
const query = new URLSearchParams({ Action: 'AssumeRole', Version: '2011-06-15', RoleSessionName: 'floor' })
query.set('RoleArn', env['ROLE_ARN'] ?? '')
query.set('ExternalId', env['EXTERNAL_ID'] ?? '')
const form = { 'content-type': 'application/x-www-form-urlencoded' }
const own = [env['AWS_ACCESS_KEY_ID'] ?? '', env['AWS_SECRET_ACCESS_KEY'] ?? '']
const answer = await call('sts', `sts.${region}.amazonaws.com`, `${query}`, form, own)
const keys = ['AccessKeyId', 'SecretAccessKey', 'SessionToken'].map(
  (name) => answer.split(`${name}>`)[1]?.slice(0, -2) ?? '',
)
const target = 'AmazonEC2ContainerRegistry_V20150921.GetAuthorizationToken'
const json = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': target }
const { authorizationData } = JSON.parse(await call('ecr', ecr, '{}', json, keys))
const password = Buffer.from(authorizationData[0].authorizationToken, 'base64').toString().slice(4)
const args = ['login', '--username', 'AWS', '--password-stdin', env['REGISTRY'] ?? '']
const { status } = spawnSync('docker', args, { input: password, stdio: ['pipe', 'ignore', 'inherit'] })
process.exit(status ?? 1)
