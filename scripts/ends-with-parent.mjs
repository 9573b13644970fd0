// For `node --import`: ends a process when the one that started it is gone.
import { isMainThread } from 'node:worker_threads'
import { whenParentIsGone } from './parent.mjs'

if (isMainThread) whenParentIsGone(() => process.kill(process.pid, 'SIGTERM'))
