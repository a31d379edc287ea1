import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

/** What of an HTTP request is signed. Header names are in lower case, the path as it went over the wire. */
export interface SignedRequest {
  readonly method: string
  readonly path: string
  readonly query: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** The parts of `Authorization: AWS4-HMAC-SHA256 …`. */
export interface Signature {
  readonly accessKeyId: string
  readonly date: string
  readonly region: string
  readonly service: string
  readonly signedHeaders: readonly string[]
  readonly signature: string
}

const AUTHORIZATION =
  /^AWS4-HMAC-SHA256 Credential=([^/,]+)\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/

/** The signature that a request carries, or undefined where it is unsigned or not of Signature Version 4. */
export function signatureOf(headers: Readonly<Record<string, string>>): Signature | undefined {
  const match = AUTHORIZATION.exec(headers['authorization'] ?? '')
  if (!match) return undefined
  const [, accessKeyId = '', date = '', region = '', service = '', signedHeaders = '', signature = ''] = match
  return { accessKeyId, date, region, service, signedHeaders: signedHeaders.split(';'), signature }
}

/** Whether the secret key gives this signature for this request. Source: AWS's description of Signature Version 4. */
export function isSignedWith(secret: string, request: SignedRequest, signature: Signature): boolean {
  const { date, region, service } = signature
  const time = request.headers['x-amz-date'] ?? ''
  const scope = `${date}/${region}/${service}/aws4_request`
  const text = ['AWS4-HMAC-SHA256', time, scope, sha256(canonical(request, signature.signedHeaders))].join('\n')
  const key = [date, region, service, 'aws4_request'].reduce<Buffer>(
    (parent, part) => hmac(parent, part),
    Buffer.from(`AWS4${secret}`),
  )
  return timingSafeEqual(hmac(key, text), Buffer.from(signature.signature, 'hex'))
}

function canonical(request: SignedRequest, signedHeaders: readonly string[]): string {
  const parameters = request.query === '' ? [] : request.query.split('&')
  const query = parameters.map((one) => (one.includes('=') ? one : `${one}=`)).sort()
  const headers = signedHeaders.map(
    (name) => `${name}:${(request.headers[name] ?? '').trim().replaceAll(/ +/g, ' ')}\n`,
  )
  return [
    request.method,
    request.path,
    query.join('&'),
    headers.join(''),
    signedHeaders.join(';'),
    sha256(request.body),
  ].join('\n')
}

function sha256(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex')
}

function hmac(key: Buffer, data: string): Buffer {
  return createHmac('sha256', key).update(data).digest()
}
