/** Names of Python, the usual one first: Windows, and an environment of conda, have the second alone. */
export const pythons = ['python3', 'python'] as const
