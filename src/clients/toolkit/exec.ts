type Exec = typeof import('@actions/exec')

/** Like `@actions/exec`, which is loaded with the first program: `@actions/core` imports it in every start. */
export const exec: Exec['exec'] = async (...parameters) => (await loaded()).exec(...parameters)

/** Like `@actions/exec`. */
export const getExecOutput: Exec['getExecOutput'] = async (...parameters) => {
  return (await loaded()).getExecOutput(...parameters)
}

// By its place: its name leads here.
function loaded(): Promise<Exec> {
  return import('../../../node_modules/@actions/exec/lib/exec.js')
}
