// A polyfill that @peculiar/x509 asks for; it has to come first.
import 'reflect-metadata'
import { webcrypto } from 'node:crypto'
import { createSecureContext, type SecureContext } from 'node:tls'
import * as x509 from '@peculiar/x509'

/** A certificate authority of one run; it lives in memory only. */
export interface Authority {
  /** Certificate of the authority, PEM. */
  readonly certificate: string
  /** A TLS identity for the host name, made once. `expired`: its certificate ended yesterday. */
  readonly contextFor: (host: string, expired?: boolean) => Promise<SecureContext>
}

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }
const DAY = 24 * 3600 * 1000

/** Makes an authority with a new key. */
export async function createAuthority(name: string): Promise<Authority> {
  const keys = await webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify'])
  // One more key pair serves every host: only the certificates differ.
  const hostKeys = await webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify'])
  const key = x509.PemConverter.encode(await webcrypto.subtle.exportKey('pkcs8', hostKeys.privateKey), 'PRIVATE KEY')
  const root = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: serial(),
    name: `CN=${name}`,
    ...validity(false),
    signingAlgorithm: ALGORITHM,
    keys,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  })
  const contexts = new Map<string, Promise<SecureContext>>()
  const issue = async (host: string, expired: boolean): Promise<SecureContext> => {
    const leaf = await x509.X509CertificateGenerator.create({
      serialNumber: serial(),
      subject: `CN=${host.length > 64 ? 'sandbox' : host}`,
      issuer: root.subject,
      ...validity(expired),
      signingAlgorithm: ALGORITHM,
      publicKey: hostKeys.publicKey,
      signingKey: keys.privateKey,
      extensions: await leafExtensions(host, keys.publicKey),
    })
    return createSecureContext({ key, cert: leaf.toString('pem') })
  }
  const contextFor = (host: string, expired = false): Promise<SecureContext> => {
    const name = `${host} ${expired}`
    const context = contexts.get(name) ?? issue(host, expired)
    contexts.set(name, context)
    return context
  }
  return { certificate: `${root.toString('pem')}\n`, contextFor }
}

async function leafExtensions(host: string, issuer: webcrypto.CryptoKey): Promise<x509.Extension[]> {
  return [
    new x509.BasicConstraintsExtension(false, undefined, true),
    new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
    new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
    new x509.SubjectAlternativeNameExtension([{ type: 'dns', value: host }]),
    await x509.AuthorityKeyIdentifierExtension.create(issuer),
  ]
}

function validity(expired: boolean): { readonly notBefore: Date; readonly notAfter: Date } {
  // Two days back: tests that move the clock of a client still find it valid.
  const now = Date.now()
  return { notBefore: new Date(now - 2 * DAY), notAfter: new Date(expired ? now - DAY : now + 30 * DAY) }
}

function serial(): string {
  return Buffer.from(webcrypto.getRandomValues(new Uint8Array(15)))
    .toString('hex')
    .replace(/^../, '01')
}
