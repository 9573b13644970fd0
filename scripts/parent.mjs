// npm hands SIGTERM to its shell only, and the shell to nobody: without this, every server of a rehearsal would live on.

const everyMs = 500

/** Call `end` once, soon after the process that started this one is gone. It keeps nothing alive. */
export function whenParentIsGone(end) {
  const parent = process.ppid
  const timer = setInterval(() => {
    if (isThere(parent)) return
    clearInterval(timer)
    end()
  }, everyMs)
  timer.unref()
}

/** Windows gives an orphan no other parent, but knows that the old one is gone. */
function isThere(parent) {
  if (process.platform !== 'win32') return process.ppid === parent
  try {
    return process.kill(parent, 0)
  } catch (error) {
    return error.code !== 'ESRCH'
  }
}
