import type { ClientRequest, IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import { TLSSocket } from 'node:tls'
import type { Alarm, Clock } from '../clock.ts'
import type { Network } from './network.ts'

/** How long a request may take, in milliseconds. */
export interface TimeLimits {
  readonly connectMs: number
  /** Without a byte in either direction. */
  readonly idleMs: number
  /** Until the answer is whole; `undefined` where the bytes of a file take as long as they need. */
  readonly wholeMs: number | undefined
}

/** What a request is held to, and whose voice says its end. */
export interface Watch {
  readonly timeLimits: TimeLimits
  readonly network: Network
  readonly try: number
  /** Told when time is over: a request that waits for a proxy has no connection yet, and would drop the reason. */
  readonly fail: (error: Error) => void
}

/** End a request that takes longer than it may, and say how each one ended. */
export function watch(outgoing: ClientRequest, { timeLimits, network, try: tryNumber, fail }: Watch): void {
  const { clock, voice } = network
  const startedAt = clock.now().getTime()
  let incoming: IncomingMessage | undefined
  const end = (why: string) => (): void => {
    const error: NodeJS.ErrnoException = new Error(why)
    error.code = 'ETIMEDOUT'
    // A request whose answer has begun would drop the reason.
    const ended = incoming ?? outgoing
    ended.destroy(error)
    fail(error)
    close()
  }
  const { connectMs, idleMs, wholeMs } = timeLimits
  const connecting = clock.alarm(connectMs, end(`No connection came within ${connectMs / 1000} s.`))
  const idle = idleAlarm(clock, idleMs, end(`No byte came for ${idleMs / 1000} s.`))
  const whole =
    wholeMs === undefined
      ? undefined
      : clock.alarm(wholeMs, end(`The answer was not whole after ${Math.ceil(wholeMs / 1000)} s.`))

  outgoing.on('response', (response) => {
    incoming = response
  })
  outgoing.on('socket', (socket) => {
    onConnected(socket, () => connecting.cancel())
    idle.follow(socket)
  })
  let isClosed = false
  const close = (): void => {
    if (isClosed) return
    isClosed = true
    for (const alarm of [connecting, idle, whole]) alarm?.cancel()
    const { method, host, path } = outgoing
    const durationMs = clock.now().getTime() - startedAt
    const status = incoming?.statusCode
    const request = { method, host, path: path.split('?', 1)[0] ?? '', status, durationMs, attempt: tryNumber }
    voice({ kind: 'request', request })
  }
  outgoing.on('close', close)
}

function onConnected(socket: Socket, act: () => void): void {
  const isSecure = socket instanceof TLSSocket
  const isReady = isSecure ? socket.getProtocol() !== null && !socket.connecting : !socket.connecting
  if (isReady) act()
  else socket.once(isSecure ? 'secureConnect' : 'connect', act)
}

/** Counts anew whenever bytes come, or went. */
function idleAlarm(clock: Clock, ms: number, ring: () => void) {
  const alarm: Alarm = clock.alarm(ms, ring)
  let socket: Socket | undefined
  const again = (): void => alarm.again()
  return {
    follow: (given: Socket): void => {
      socket = given
      socket.on('data', again).on('drain', again)
      again()
    },
    cancel: (): void => {
      alarm.cancel()
      // The connection may serve another request.
      socket?.off('data', again).off('drain', again)
    },
  }
}
