import 'reflect-metadata'
import { createServer, request as requestHttp } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { type AddressInfo, connect } from 'node:net'
import * as x509 from '@peculiar/x509'

/** A server of `https:` before one of `http:`, and a proxy that alone knows the way to it. */
export interface ProxiedServer {
  /** `https://NAME`, which no resolver knows. */
  readonly url: string
  /** PEM of who signed its certificate. */
  readonly certificateAuthority: string
  /** Address of the proxy with the credentials that it demands. */
  readonly proxy: string
  /** Every request of the proxy: target, and whether it was let through. */
  readonly seen: readonly string[]
  close(): Promise<void>
}

const name = 'service.test'
const credentials = 'somebody:a-proxy-password'

/** Put TLS and a CONNECT proxy that demands credentials before a server. */
export async function openProxied(target: string): Promise<ProxiedServer> {
  const { certificate, key, authority } = await certificateFor(name)
  const front = createSecureServer({ cert: certificate, key }, (incoming, outgoing) => {
    const { method, headers, url } = incoming
    const forwarded = requestHttp(`${target}${url}`, { method, headers: { ...headers, host: new URL(target).host } })
    forwarded.on('response', (answer) => {
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers)
      answer.pipe(outgoing)
    })
    incoming.pipe(forwarded)
  })
  const seen: string[] = []
  const proxy = createServer((_, outgoing) => outgoing.writeHead(405).end())
  await Promise.all([front, proxy].map((server) => new Promise<void>((done) => server.listen(0, '127.0.0.1', done))))
  proxy.on('connect', ({ url, headers }, socket) => {
    const expected = `Basic ${Buffer.from(credentials).toString('base64')}`
    const isKnown = headers['proxy-authorization'] === expected
    seen.push(`${url} ${isKnown ? 'let through' : 'refused'}`)
    if (!isKnown) {
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n')
      return
    }
    const through = connect((front.address() as AddressInfo).port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      socket.pipe(through).pipe(socket)
    })
    for (const end of [through, socket]) end.on('error', () => {})
  })
  return {
    url: `https://${name}`,
    certificateAuthority: authority,
    proxy: `http://${credentials}@127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    seen,
    close: async () => {
      for (const server of [front, proxy]) {
        server.close()
        server.closeAllConnections()
      }
    },
  }
}

async function certificateFor(host: string) {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const
  const keys = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
  const day = 24 * 60 * 60_000
  const made = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: '01',
    name: `CN=${host}`,
    notBefore: new Date(Date.now() - day),
    notAfter: new Date(Date.now() + day),
    signingAlgorithm: algorithm,
    keys,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.SubjectAlternativeNameExtension([{ type: 'dns', value: host }]),
    ],
  })
  const pem = made.toString('pem')
  const key = Buffer.from(await crypto.subtle.exportKey('pkcs8', keys.privateKey)).toString('base64')
  return {
    certificate: pem,
    authority: pem,
    key: `-----BEGIN PRIVATE KEY-----\n${key.replaceAll(/(.{64})/g, '$1\n')}\n-----END PRIVATE KEY-----\n`,
  }
}
