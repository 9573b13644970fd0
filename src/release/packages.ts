export { choosePackage, namesOf, type PackageWish, packageMissing, prefixOfNew } from './packages/chosen.ts'
export { findPackages } from './packages/found.ts'
export { leadingPrefix, packageOfTag, tagsOf } from './packages/names.ts'
export { openPackage } from './packages/opened.ts'
export {
  inPackage,
  isBuiltInPlace,
  isInside,
  isRoot,
  type Package,
  type PackagePlace,
  pathInPackage,
  pathInRepository,
  pyproject,
} from './packages/package.ts'
export { packageSettings } from './packages/settings.ts'
export { stateInRepository } from './packages/state.ts'
export { packageTree } from './packages/tree.ts'
