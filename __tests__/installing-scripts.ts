/** npm installs the development dependencies of a git package that has one of these. */
export const installingScripts = ['build', 'prepare', 'prepack', 'install', 'preinstall', 'postinstall']
