const allowed: ReadonlySet<string> = new Set([
  'any',
  'win32',
  'win_amd64',
  'win_arm64',
  'win_ia64',
  'linux_armv6l',
  'linux_armv7l',
  'manylinux1_i686',
  'manylinux1_x86_64',
  'manylinux2010_i686',
  'manylinux2010_x86_64',
  'manylinux2014_aarch64',
  'manylinux2014_armv7l',
  'manylinux2014_i686',
  'manylinux2014_ppc64',
  'manylinux2014_ppc64le',
  'manylinux2014_s390x',
  'manylinux2014_x86_64',
])

// From macOS 11 on only the major number names a platform, and Apple went from 15 to 26.
const patterns: readonly RegExp[] = [
  /^manylinux_\d+_\d+_(aarch64|armv7l|i686|ppc64|ppc64le|riscv64|s390x|x86_64)$/,
  /^musllinux_\d+_\d+_(aarch64|armv7l|i686|ppc64le|riscv64|s390x|x86_64)$/,
  /^macosx_(10_\d+|(11|12|13|14|15|26)_0)_(arm64|fat|fat3|fat64|i386|intel|ppc|ppc64|universal|universal2|x86_64)$/,
  // PyPI asks for no end of these two.
  /^ios_\d+_\d+_(arm64|x86_64)_(iphoneos|iphonesimulator)/,
  /^android_\d+_(arm64_v8a|armeabi_v7a|x86|x86_64)$/,
  /^pyemscripten_\d+_\d+_wasm32/,
]

/**
 * Whether PyPI takes wheels of a platform. A plain `linux_x86_64`, which promises nothing about the C library, is not taken.
 *
 * @see https://packaging.python.org/en/latest/specifications/platform-compatibility-tags/
 */
export function isPlatformAccepted(tag: string): boolean {
  const platform = tag.toLowerCase()
  return allowed.has(platform) || patterns.some((pattern) => pattern.test(platform))
}
