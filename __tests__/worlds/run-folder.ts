/** Folder that all test files of one run of jest share. */
export function runFolder(): string {
  const { RELEASE_ACTION_RUN_FOLDER: folder } = process.env
  if (folder === undefined) throw new Error('There is no folder of the run: jest.config.mjs makes it.')
  return folder
}
