/** A commit as it is written everywhere here: 40 lower-case hex digits. */
export const commitForm = /^[0-9a-f]{40}$/

/** Whether a value is a commit, and no shorter name of one. */
export const isCommit = (value: unknown): value is string => typeof value === 'string' && commitForm.test(value)
