/** The name of a hyperlink target as names are compared: lower case, single spaces, no escapes. */
export const targetName = (text: string): string => text.replaceAll('\\', '').trim().replace(/\s+/g, ' ').toLowerCase()
