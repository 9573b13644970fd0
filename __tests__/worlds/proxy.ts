import 'reflect-metadata'
import { createServer, type IncomingMessage, request as requestHttp, type ServerResponse } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { type AddressInfo, connect } from 'node:net'
import * as x509 from '@peculiar/x509'

/** Servers of `https:` before those of `http:`, and a proxy that alone knows the way to them. */
export interface ProxiedServers {
  /** PEM of who signed the certificate of them all. */
  readonly certificateAuthority: string
  /** Address of the proxy with the credentials that it demands. */
  readonly proxy: string
  /** The same with another password. */
  readonly refusedProxy: string
  /** Every request of the proxy: target, and whether it was let through. */
  readonly seen: readonly string[]
  close(): Promise<void>
}

/** What nobody may print: the credentials in any form that a proxy is told them in. */
export const proxySecrets = /somebody|a-proxy-password|another-password|c29tZWJvZHk6/

const [user, password] = ['somebody', 'a-proxy-password']

/**
 * Put TLS and a CONNECT proxy that demands credentials before servers.
 *
 * @param targets By the host that stands for it, which no resolver may know: the address of a server, or of a part of it.
 *   Where an answer in JSON or a redirect names such an address, its host is named instead.
 */
export async function openProxied(targets: Readonly<Record<string, string>>): Promise<ProxiedServers> {
  const { certificate, key, authority } = await certificateFor(Object.keys(targets))
  // A part of a server before the whole of it.
  const named = Object.entries(targets).toSorted(([, one], [, other]) => other.length - one.length)
  const renamed = (text: string): string =>
    named.reduce(
      (all, [host, address]) => all.replaceAll(address, `https://${host}${address.slice(originOf(address).length)}`),
      text,
    )
  const front = createSecureServer({ cert: certificate, key }, (incoming, outgoing) => {
    const { method, headers, url } = incoming
    const origin = originOf(targets[headers.host ?? ''] ?? '')
    const forwarded = requestHttp(`${origin}${url}`, { method, headers: { ...headers, host: new URL(origin).host } })
    forwarded.on('response', (answer) => pass(answer, outgoing, renamed))
    incoming.pipe(forwarded)
  })
  const seen: string[] = []
  const proxy = createServer((_, outgoing) => outgoing.writeHead(405).end())
  await Promise.all([front, proxy].map((server) => new Promise<void>((done) => server.listen(0, '127.0.0.1', done))))
  proxy.on('connect', ({ url = '', headers }, socket) => {
    const expected = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
    const isKnown = headers['proxy-authorization'] === expected
    const isThere = Object.hasOwn(targets, url.replace(/:443$/, ''))
    seen.push(`${url} ${isKnown && isThere ? 'let through' : 'refused'}`)
    if (!isKnown || !isThere) {
      const status = isKnown ? '502 Bad Gateway' : '407 Proxy Authentication Required'
      socket.end(`HTTP/1.1 ${status}\r\ncontent-length: 0\r\n\r\n`)
      return
    }
    const through = connect((front.address() as AddressInfo).port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      socket.pipe(through).pipe(socket)
    })
    for (const end of [through, socket]) end.on('error', () => {})
  })
  const { port } = proxy.address() as AddressInfo
  return {
    certificateAuthority: authority,
    proxy: `http://${user}:${password}@127.0.0.1:${port}`,
    refusedProxy: `http://${user}:another-password@127.0.0.1:${port}`,
    seen,
    close: async () => {
      for (const server of [front, proxy]) {
        server.close()
        server.closeAllConnections()
      }
    },
  }
}

const originOf = (address: string): string => new URL(address).origin

/** Hand on an answer, whose addresses are made those that the client can use. */
function pass(answer: IncomingMessage, outgoing: ServerResponse, renamed: (text: string) => string): void {
  const { statusCode = 500, headers } = answer
  const location = headers.location === undefined ? {} : { location: renamed(headers.location) }
  if (!/json/.test(headers['content-type'] ?? '')) {
    outgoing.writeHead(statusCode, { ...headers, ...location })
    answer.pipe(outgoing)
    return
  }
  const chunks: Buffer[] = []
  answer.on('data', (chunk: Buffer) => chunks.push(chunk))
  answer.on('end', () => {
    const body = Buffer.from(renamed(Buffer.concat(chunks).toString()))
    outgoing.writeHead(statusCode, { ...headers, ...location, 'content-length': body.length }).end(body)
  })
}

async function certificateFor(hosts: readonly string[]) {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const
  const keys = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
  const day = 24 * 60 * 60_000
  const made = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: '01',
    name: 'CN=servers of a test',
    notBefore: new Date(Date.now() - day),
    notAfter: new Date(Date.now() + day),
    signingAlgorithm: algorithm,
    keys,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.SubjectAlternativeNameExtension(hosts.map((value) => ({ type: 'dns', value }))),
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
