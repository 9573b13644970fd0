#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 89379:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const ANY = Symbol('SemVer ANY')
// hoisted class for cyclic dependency
class Comparator {
  static get ANY () {
    return ANY
  }

  constructor (comp, options) {
    options = parseOptions(options)

    if (comp instanceof Comparator) {
      if (comp.loose === !!options.loose) {
        return comp
      } else {
        comp = comp.value
      }
    }

    comp = comp.trim().split(/\s+/).join(' ')
    debug('comparator', comp, options)
    this.options = options
    this.loose = !!options.loose
    this.parse(comp)

    if (this.semver === ANY) {
      this.value = ''
    } else {
      this.value = this.operator + this.semver.version
    }

    debug('comp', this)
  }

  parse (comp) {
    const r = this.options.loose ? re[t.COMPARATORLOOSE] : re[t.COMPARATOR]
    const m = comp.match(r)

    if (!m) {
      throw new TypeError(`Invalid comparator: ${comp}`)
    }

    this.operator = m[1] !== undefined ? m[1] : ''
    if (this.operator === '=') {
      this.operator = ''
    }

    // if it literally is just '>' or '' then allow anything.
    if (!m[2]) {
      this.semver = ANY
    } else {
      this.semver = new SemVer(m[2], this.options.loose)
    }
  }

  toString () {
    return this.value
  }

  test (version) {
    debug('Comparator.test', version, this.options.loose)

    if (this.semver === ANY || version === ANY) {
      return true
    }

    if (typeof version === 'string') {
      try {
        version = new SemVer(version, this.options)
      } catch (er) {
        return false
      }
    }

    return cmp(version, this.operator, this.semver, this.options)
  }

  intersects (comp, options) {
    if (!(comp instanceof Comparator)) {
      throw new TypeError('a Comparator is required')
    }

    if (this.operator === '') {
      if (this.value === '') {
        return true
      }
      return new Range(comp.value, options).test(this.value)
    } else if (comp.operator === '') {
      if (comp.value === '') {
        return true
      }
      return new Range(this.value, options).test(comp.semver)
    }

    options = parseOptions(options)

    // Special cases where nothing can possibly be lower
    if (options.includePrerelease &&
      (this.value === '<0.0.0-0' || comp.value === '<0.0.0-0')) {
      return false
    }
    if (!options.includePrerelease &&
      (this.value.startsWith('<0.0.0') || comp.value.startsWith('<0.0.0'))) {
      return false
    }

    // Same direction increasing (> or >=)
    if (this.operator.startsWith('>') && comp.operator.startsWith('>')) {
      return true
    }
    // Same direction decreasing (< or <=)
    if (this.operator.startsWith('<') && comp.operator.startsWith('<')) {
      return true
    }
    // same SemVer and both sides are inclusive (<= or >=)
    if (
      (this.semver.version === comp.semver.version) &&
      this.operator.includes('=') && comp.operator.includes('=')) {
      return true
    }
    // opposite directions less than
    if (cmp(this.semver, '<', comp.semver, options) &&
      this.operator.startsWith('>') && comp.operator.startsWith('<')) {
      return true
    }
    // opposite directions greater than
    if (cmp(this.semver, '>', comp.semver, options) &&
      this.operator.startsWith('<') && comp.operator.startsWith('>')) {
      return true
    }
    return false
  }
}

module.exports = Comparator

const parseOptions = __nccwpck_require__(70356)
const { safeRe: re, t } = __nccwpck_require__(95471)
const cmp = __nccwpck_require__(28646)
const debug = __nccwpck_require__(1159)
const SemVer = __nccwpck_require__(7163)
const Range = __nccwpck_require__(96782)


/***/ }),

/***/ 96782:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SPACE_CHARACTERS = /\s+/g

// hoisted class for cyclic dependency
class Range {
  constructor (range, options) {
    options = parseOptions(options)

    if (range instanceof Range) {
      if (
        range.loose === !!options.loose &&
        range.includePrerelease === !!options.includePrerelease
      ) {
        return range
      } else {
        return new Range(range.raw, options)
      }
    }

    if (range instanceof Comparator) {
      // just put it in the set and return
      this.raw = range.value
      this.set = [[range]]
      this.formatted = undefined
      return this
    }

    this.options = options
    this.loose = !!options.loose
    this.includePrerelease = !!options.includePrerelease

    // First reduce all whitespace as much as possible so we do not have to rely
    // on potentially slow regexes like \s*. This is then stored and used for
    // future error messages as well.
    this.raw = range.trim().replace(SPACE_CHARACTERS, ' ')

    // First, split on ||
    this.set = this.raw
      .split('||')
      // map the range to a 2d array of comparators
      .map(r => this.parseRange(r.trim()))
      // throw out any comparator lists that are empty
      // this generally means that it was not a valid range, which is allowed
      // in loose mode, but will still throw if the WHOLE range is invalid.
      .filter(c => c.length)

    if (!this.set.length) {
      throw new TypeError(`Invalid SemVer Range: ${this.raw}`)
    }

    // if we have any that are not the null set, throw out null sets.
    if (this.set.length > 1) {
      // keep the first one, in case they're all null sets
      const first = this.set[0]
      this.set = this.set.filter(c => !isNullSet(c[0]))
      if (this.set.length === 0) {
        this.set = [first]
      } else if (this.set.length > 1) {
        // if we have any that are *, then the range is just *
        for (const c of this.set) {
          if (c.length === 1 && isAny(c[0])) {
            this.set = [c]
            break
          }
        }
      }
    }

    this.formatted = undefined
  }

  get range () {
    if (this.formatted === undefined) {
      this.formatted = ''
      for (let i = 0; i < this.set.length; i++) {
        if (i > 0) {
          this.formatted += '||'
        }
        const comps = this.set[i]
        for (let k = 0; k < comps.length; k++) {
          if (k > 0) {
            this.formatted += ' '
          }
          this.formatted += comps[k].toString().trim()
        }
      }
    }
    return this.formatted
  }

  format () {
    return this.range
  }

  toString () {
    return this.range
  }

  parseRange (range) {
    // memoize range parsing for performance.
    // this is a very hot path, and fully deterministic.
    const memoOpts =
      (this.options.includePrerelease && FLAG_INCLUDE_PRERELEASE) |
      (this.options.loose && FLAG_LOOSE)
    const memoKey = memoOpts + ':' + range
    const cached = cache.get(memoKey)
    if (cached) {
      return cached
    }

    const loose = this.options.loose
    // `1.2.3 - 1.2.4` => `>=1.2.3 <=1.2.4`
    const hr = loose ? re[t.HYPHENRANGELOOSE] : re[t.HYPHENRANGE]
    range = range.replace(hr, hyphenReplace(this.options.includePrerelease))
    debug('hyphen replace', range)

    // `> 1.2.3 < 1.2.5` => `>1.2.3 <1.2.5`
    range = range.replace(re[t.COMPARATORTRIM], comparatorTrimReplace)
    debug('comparator trim', range)

    // `~ 1.2.3` => `~1.2.3`
    range = range.replace(re[t.TILDETRIM], tildeTrimReplace)
    debug('tilde trim', range)

    // `^ 1.2.3` => `^1.2.3`
    range = range.replace(re[t.CARETTRIM], caretTrimReplace)
    debug('caret trim', range)

    // At this point, the range is completely trimmed and
    // ready to be split into comparators.

    let rangeList = range
      .split(' ')
      .map(comp => parseComparator(comp, this.options))
      .join(' ')
      .split(/\s+/)
      // >=0.0.0 is equivalent to *
      .map(comp => replaceGTE0(comp, this.options))

    if (loose) {
      // in loose mode, throw out any that are not valid comparators
      rangeList = rangeList.filter(comp => {
        debug('loose invalid filter', comp, this.options)
        return !!comp.match(re[t.COMPARATORLOOSE])
      })
    }
    debug('range list', rangeList)

    // if any comparators are the null set, then replace with JUST null set
    // if more than one comparator, remove any * comparators
    // also, don't include the same comparator more than once
    const rangeMap = new Map()
    const comparators = rangeList.map(comp => new Comparator(comp, this.options))
    for (const comp of comparators) {
      if (isNullSet(comp)) {
        return [comp]
      }
      rangeMap.set(comp.value, comp)
    }
    if (rangeMap.size > 1 && rangeMap.has('')) {
      rangeMap.delete('')
    }

    const result = [...rangeMap.values()]
    cache.set(memoKey, result)
    return result
  }

  intersects (range, options) {
    if (!(range instanceof Range)) {
      throw new TypeError('a Range is required')
    }

    return this.set.some((thisComparators) => {
      return (
        isSatisfiable(thisComparators, options) &&
        range.set.some((rangeComparators) => {
          return (
            isSatisfiable(rangeComparators, options) &&
            thisComparators.every((thisComparator) => {
              return rangeComparators.every((rangeComparator) => {
                return thisComparator.intersects(rangeComparator, options)
              })
            })
          )
        })
      )
    })
  }

  // if ANY of the sets match ALL of its comparators, then pass
  test (version) {
    if (!version) {
      return false
    }

    if (typeof version === 'string') {
      try {
        version = new SemVer(version, this.options)
      } catch (er) {
        return false
      }
    }

    for (let i = 0; i < this.set.length; i++) {
      if (testSet(this.set[i], version, this.options)) {
        return true
      }
    }
    return false
  }
}

module.exports = Range

const LRU = __nccwpck_require__(61383)
const cache = new LRU()

const parseOptions = __nccwpck_require__(70356)
const Comparator = __nccwpck_require__(89379)
const debug = __nccwpck_require__(1159)
const SemVer = __nccwpck_require__(7163)
const {
  safeRe: re,
  t,
  comparatorTrimReplace,
  tildeTrimReplace,
  caretTrimReplace,
} = __nccwpck_require__(95471)
const { FLAG_INCLUDE_PRERELEASE, FLAG_LOOSE } = __nccwpck_require__(45101)

const isNullSet = c => c.value === '<0.0.0-0'
const isAny = c => c.value === ''

// take a set of comparators and determine whether there
// exists a version which can satisfy it
const isSatisfiable = (comparators, options) => {
  let result = true
  const remainingComparators = comparators.slice()
  let testComparator = remainingComparators.pop()

  while (result && remainingComparators.length) {
    result = remainingComparators.every((otherComparator) => {
      return testComparator.intersects(otherComparator, options)
    })

    testComparator = remainingComparators.pop()
  }

  return result
}

// comprised of xranges, tildes, stars, and gtlt's at this point.
// already replaced the hyphen ranges
// turn into a set of JUST comparators.
const parseComparator = (comp, options) => {
  comp = comp.replace(re[t.BUILD], '')
  debug('comp', comp, options)
  comp = replaceCarets(comp, options)
  debug('caret', comp)
  comp = replaceTildes(comp, options)
  debug('tildes', comp)
  comp = replaceXRanges(comp, options)
  debug('xrange', comp)
  comp = replaceStars(comp, options)
  debug('stars', comp)
  return comp
}

const isX = id => !id || id.toLowerCase() === 'x' || id === '*'

// ~, ~> --> * (any, kinda silly)
// ~2, ~2.x, ~2.x.x, ~>2, ~>2.x ~>2.x.x --> >=2.0.0 <3.0.0-0
// ~2.0, ~2.0.x, ~>2.0, ~>2.0.x --> >=2.0.0 <2.1.0-0
// ~1.2, ~1.2.x, ~>1.2, ~>1.2.x --> >=1.2.0 <1.3.0-0
// ~1.2.3, ~>1.2.3 --> >=1.2.3 <1.3.0-0
// ~1.2.0, ~>1.2.0 --> >=1.2.0 <1.3.0-0
// ~0.0.1 --> >=0.0.1 <0.1.0-0
const replaceTildes = (comp, options) => {
  return comp
    .trim()
    .split(/\s+/)
    .map((c) => replaceTilde(c, options))
    .join(' ')
}

const replaceTilde = (comp, options) => {
  const r = options.loose ? re[t.TILDELOOSE] : re[t.TILDE]
  return comp.replace(r, (_, M, m, p, pr) => {
    debug('tilde', comp, _, M, m, p, pr)
    let ret

    if (isX(M)) {
      ret = ''
    } else if (isX(m)) {
      ret = `>=${M}.0.0 <${+M + 1}.0.0-0`
    } else if (isX(p)) {
      // ~1.2 == >=1.2.0 <1.3.0-0
      ret = `>=${M}.${m}.0 <${M}.${+m + 1}.0-0`
    } else if (pr) {
      debug('replaceTilde pr', pr)
      ret = `>=${M}.${m}.${p}-${pr
      } <${M}.${+m + 1}.0-0`
    } else {
      // ~1.2.3 == >=1.2.3 <1.3.0-0
      ret = `>=${M}.${m}.${p
      } <${M}.${+m + 1}.0-0`
    }

    debug('tilde return', ret)
    return ret
  })
}

// ^ --> * (any, kinda silly)
// ^2, ^2.x, ^2.x.x --> >=2.0.0 <3.0.0-0
// ^2.0, ^2.0.x --> >=2.0.0 <3.0.0-0
// ^1.2, ^1.2.x --> >=1.2.0 <2.0.0-0
// ^1.2.3 --> >=1.2.3 <2.0.0-0
// ^1.2.0 --> >=1.2.0 <2.0.0-0
// ^0.0.1 --> >=0.0.1 <0.0.2-0
// ^0.1.0 --> >=0.1.0 <0.2.0-0
const replaceCarets = (comp, options) => {
  return comp
    .trim()
    .split(/\s+/)
    .map((c) => replaceCaret(c, options))
    .join(' ')
}

const replaceCaret = (comp, options) => {
  debug('caret', comp, options)
  const r = options.loose ? re[t.CARETLOOSE] : re[t.CARET]
  const z = options.includePrerelease ? '-0' : ''
  return comp.replace(r, (_, M, m, p, pr) => {
    debug('caret', comp, _, M, m, p, pr)
    let ret

    if (isX(M)) {
      ret = ''
    } else if (isX(m)) {
      ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`
    } else if (isX(p)) {
      if (M === '0') {
        ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`
      } else {
        ret = `>=${M}.${m}.0${z} <${+M + 1}.0.0-0`
      }
    } else if (pr) {
      debug('replaceCaret pr', pr)
      if (M === '0') {
        if (m === '0') {
          ret = `>=${M}.${m}.${p}-${pr
          } <${M}.${m}.${+p + 1}-0`
        } else {
          ret = `>=${M}.${m}.${p}-${pr
          } <${M}.${+m + 1}.0-0`
        }
      } else {
        ret = `>=${M}.${m}.${p}-${pr
        } <${+M + 1}.0.0-0`
      }
    } else {
      debug('no pr')
      if (M === '0') {
        if (m === '0') {
          ret = `>=${M}.${m}.${p
          }${z} <${M}.${m}.${+p + 1}-0`
        } else {
          ret = `>=${M}.${m}.${p
          }${z} <${M}.${+m + 1}.0-0`
        }
      } else {
        ret = `>=${M}.${m}.${p
        } <${+M + 1}.0.0-0`
      }
    }

    debug('caret return', ret)
    return ret
  })
}

const replaceXRanges = (comp, options) => {
  debug('replaceXRanges', comp, options)
  return comp
    .split(/\s+/)
    .map((c) => replaceXRange(c, options))
    .join(' ')
}

const replaceXRange = (comp, options) => {
  comp = comp.trim()
  const r = options.loose ? re[t.XRANGELOOSE] : re[t.XRANGE]
  return comp.replace(r, (ret, gtlt, M, m, p, pr) => {
    debug('xRange', comp, ret, gtlt, M, m, p, pr)
    const xM = isX(M)
    const xm = xM || isX(m)
    const xp = xm || isX(p)
    const anyX = xp

    if (gtlt === '=' && anyX) {
      gtlt = ''
    }

    // if we're including prereleases in the match, then we need
    // to fix this to -0, the lowest possible prerelease value
    pr = options.includePrerelease ? '-0' : ''

    if (xM) {
      if (gtlt === '>' || gtlt === '<') {
        // nothing is allowed
        ret = '<0.0.0-0'
      } else {
        // nothing is forbidden
        ret = '*'
      }
    } else if (gtlt && anyX) {
      // we know patch is an x, because we have any x at all.
      // replace X with 0
      if (xm) {
        m = 0
      }
      p = 0

      if (gtlt === '>') {
        // >1 => >=2.0.0
        // >1.2 => >=1.3.0
        gtlt = '>='
        if (xm) {
          M = +M + 1
          m = 0
          p = 0
        } else {
          m = +m + 1
          p = 0
        }
      } else if (gtlt === '<=') {
        // <=0.7.x is actually <0.8.0, since any 0.7.x should
        // pass.  Similarly, <=7.x is actually <8.0.0, etc.
        gtlt = '<'
        if (xm) {
          M = +M + 1
        } else {
          m = +m + 1
        }
      }

      if (gtlt === '<') {
        pr = '-0'
      }

      ret = `${gtlt + M}.${m}.${p}${pr}`
    } else if (xm) {
      ret = `>=${M}.0.0${pr} <${+M + 1}.0.0-0`
    } else if (xp) {
      ret = `>=${M}.${m}.0${pr
      } <${M}.${+m + 1}.0-0`
    }

    debug('xRange return', ret)

    return ret
  })
}

// Because * is AND-ed with everything else in the comparator,
// and '' means "any version", just remove the *s entirely.
const replaceStars = (comp, options) => {
  debug('replaceStars', comp, options)
  // Looseness is ignored here.  star is always as loose as it gets!
  return comp
    .trim()
    .replace(re[t.STAR], '')
}

const replaceGTE0 = (comp, options) => {
  debug('replaceGTE0', comp, options)
  return comp
    .trim()
    .replace(re[options.includePrerelease ? t.GTE0PRE : t.GTE0], '')
}

// This function is passed to string.replace(re[t.HYPHENRANGE])
// M, m, patch, prerelease, build
// 1.2 - 3.4.5 => >=1.2.0 <=3.4.5
// 1.2.3 - 3.4 => >=1.2.0 <3.5.0-0 Any 3.4.x will do
// 1.2 - 3.4 => >=1.2.0 <3.5.0-0
// TODO build?
const hyphenReplace = incPr => ($0,
  from, fM, fm, fp, fpr, fb,
  to, tM, tm, tp, tpr) => {
  if (isX(fM)) {
    from = ''
  } else if (isX(fm)) {
    from = `>=${fM}.0.0${incPr ? '-0' : ''}`
  } else if (isX(fp)) {
    from = `>=${fM}.${fm}.0${incPr ? '-0' : ''}`
  } else if (fpr) {
    from = `>=${from}`
  } else {
    from = `>=${from}${incPr ? '-0' : ''}`
  }

  if (isX(tM)) {
    to = ''
  } else if (isX(tm)) {
    to = `<${+tM + 1}.0.0-0`
  } else if (isX(tp)) {
    to = `<${tM}.${+tm + 1}.0-0`
  } else if (tpr) {
    to = `<=${tM}.${tm}.${tp}-${tpr}`
  } else if (incPr) {
    to = `<${tM}.${tm}.${+tp + 1}-0`
  } else {
    to = `<=${to}`
  }

  return `${from} ${to}`.trim()
}

const testSet = (set, version, options) => {
  for (let i = 0; i < set.length; i++) {
    if (!set[i].test(version)) {
      return false
    }
  }

  if (version.prerelease.length && !options.includePrerelease) {
    // Find the set of versions that are allowed to have prereleases
    // For example, ^1.2.3-pr.1 desugars to >=1.2.3-pr.1 <2.0.0
    // That should allow `1.2.3-pr.2` to pass.
    // However, `1.2.4-alpha.notready` should NOT be allowed,
    // even though it's within the range set by the comparators.
    for (let i = 0; i < set.length; i++) {
      debug(set[i].semver)
      if (set[i].semver === Comparator.ANY) {
        continue
      }

      if (set[i].semver.prerelease.length > 0) {
        const allowed = set[i].semver
        if (allowed.major === version.major &&
            allowed.minor === version.minor &&
            allowed.patch === version.patch) {
          return true
        }
      }
    }

    // Version has a -pre, but it's not one of the ones we like.
    return false
  }

  return true
}


/***/ }),

/***/ 7163:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const debug = __nccwpck_require__(1159)
const { MAX_LENGTH, MAX_SAFE_INTEGER } = __nccwpck_require__(45101)
const { safeRe: re, t } = __nccwpck_require__(95471)

const parseOptions = __nccwpck_require__(70356)
const { compareIdentifiers } = __nccwpck_require__(73348)
class SemVer {
  constructor (version, options) {
    options = parseOptions(options)

    if (version instanceof SemVer) {
      if (version.loose === !!options.loose &&
        version.includePrerelease === !!options.includePrerelease) {
        return version
      } else {
        version = version.version
      }
    } else if (typeof version !== 'string') {
      throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`)
    }

    if (version.length > MAX_LENGTH) {
      throw new TypeError(
        `version is longer than ${MAX_LENGTH} characters`
      )
    }

    debug('SemVer', version, options)
    this.options = options
    this.loose = !!options.loose
    // this isn't actually relevant for versions, but keep it so that we
    // don't run into trouble passing this.options around.
    this.includePrerelease = !!options.includePrerelease

    const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL])

    if (!m) {
      throw new TypeError(`Invalid Version: ${version}`)
    }

    this.raw = version

    // these are actually numbers
    this.major = +m[1]
    this.minor = +m[2]
    this.patch = +m[3]

    if (this.major > MAX_SAFE_INTEGER || this.major < 0) {
      throw new TypeError('Invalid major version')
    }

    if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) {
      throw new TypeError('Invalid minor version')
    }

    if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) {
      throw new TypeError('Invalid patch version')
    }

    // numberify any prerelease numeric ids
    if (!m[4]) {
      this.prerelease = []
    } else {
      this.prerelease = m[4].split('.').map((id) => {
        if (/^[0-9]+$/.test(id)) {
          const num = +id
          if (num >= 0 && num < MAX_SAFE_INTEGER) {
            return num
          }
        }
        return id
      })
    }

    this.build = m[5] ? m[5].split('.') : []
    this.format()
  }

  format () {
    this.version = `${this.major}.${this.minor}.${this.patch}`
    if (this.prerelease.length) {
      this.version += `-${this.prerelease.join('.')}`
    }
    return this.version
  }

  toString () {
    return this.version
  }

  compare (other) {
    debug('SemVer.compare', this.version, this.options, other)
    if (!(other instanceof SemVer)) {
      if (typeof other === 'string' && other === this.version) {
        return 0
      }
      other = new SemVer(other, this.options)
    }

    if (other.version === this.version) {
      return 0
    }

    return this.compareMain(other) || this.comparePre(other)
  }

  compareMain (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    if (this.major < other.major) {
      return -1
    }
    if (this.major > other.major) {
      return 1
    }
    if (this.minor < other.minor) {
      return -1
    }
    if (this.minor > other.minor) {
      return 1
    }
    if (this.patch < other.patch) {
      return -1
    }
    if (this.patch > other.patch) {
      return 1
    }
    return 0
  }

  comparePre (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    // NOT having a prerelease is > having one
    if (this.prerelease.length && !other.prerelease.length) {
      return -1
    } else if (!this.prerelease.length && other.prerelease.length) {
      return 1
    } else if (!this.prerelease.length && !other.prerelease.length) {
      return 0
    }

    let i = 0
    do {
      const a = this.prerelease[i]
      const b = other.prerelease[i]
      debug('prerelease compare', i, a, b)
      if (a === undefined && b === undefined) {
        return 0
      } else if (b === undefined) {
        return 1
      } else if (a === undefined) {
        return -1
      } else if (a === b) {
        continue
      } else {
        return compareIdentifiers(a, b)
      }
    } while (++i)
  }

  compareBuild (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    let i = 0
    do {
      const a = this.build[i]
      const b = other.build[i]
      debug('build compare', i, a, b)
      if (a === undefined && b === undefined) {
        return 0
      } else if (b === undefined) {
        return 1
      } else if (a === undefined) {
        return -1
      } else if (a === b) {
        continue
      } else {
        return compareIdentifiers(a, b)
      }
    } while (++i)
  }

  // preminor will bump the version up to the next minor release, and immediately
  // down to pre-release. premajor and prepatch work the same way.
  inc (release, identifier, identifierBase) {
    if (release.startsWith('pre')) {
      if (!identifier && identifierBase === false) {
        throw new Error('invalid increment argument: identifier is empty')
      }
      // Avoid an invalid semver results
      if (identifier) {
        const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE])
        if (!match || match[1] !== identifier) {
          throw new Error(`invalid identifier: ${identifier}`)
        }
      }
    }

    switch (release) {
      case 'premajor':
        this.prerelease.length = 0
        this.patch = 0
        this.minor = 0
        this.major++
        this.inc('pre', identifier, identifierBase)
        break
      case 'preminor':
        this.prerelease.length = 0
        this.patch = 0
        this.minor++
        this.inc('pre', identifier, identifierBase)
        break
      case 'prepatch':
        // If this is already a prerelease, it will bump to the next version
        // drop any prereleases that might already exist, since they are not
        // relevant at this point.
        this.prerelease.length = 0
        this.inc('patch', identifier, identifierBase)
        this.inc('pre', identifier, identifierBase)
        break
      // If the input is a non-prerelease version, this acts the same as
      // prepatch.
      case 'prerelease':
        if (this.prerelease.length === 0) {
          this.inc('patch', identifier, identifierBase)
        }
        this.inc('pre', identifier, identifierBase)
        break
      case 'release':
        if (this.prerelease.length === 0) {
          throw new Error(`version ${this.raw} is not a prerelease`)
        }
        this.prerelease.length = 0
        break

      case 'major':
        // If this is a pre-major version, bump up to the same major version.
        // Otherwise increment major.
        // 1.0.0-5 bumps to 1.0.0
        // 1.1.0 bumps to 2.0.0
        if (
          this.minor !== 0 ||
          this.patch !== 0 ||
          this.prerelease.length === 0
        ) {
          this.major++
        }
        this.minor = 0
        this.patch = 0
        this.prerelease = []
        break
      case 'minor':
        // If this is a pre-minor version, bump up to the same minor version.
        // Otherwise increment minor.
        // 1.2.0-5 bumps to 1.2.0
        // 1.2.1 bumps to 1.3.0
        if (this.patch !== 0 || this.prerelease.length === 0) {
          this.minor++
        }
        this.patch = 0
        this.prerelease = []
        break
      case 'patch':
        // If this is not a pre-release version, it will increment the patch.
        // If it is a pre-release it will bump up to the same patch version.
        // 1.2.0-5 patches to 1.2.0
        // 1.2.0 patches to 1.2.1
        if (this.prerelease.length === 0) {
          this.patch++
        }
        this.prerelease = []
        break
      // This probably shouldn't be used publicly.
      // 1.0.0 'pre' would become 1.0.0-0 which is the wrong direction.
      case 'pre': {
        const base = Number(identifierBase) ? 1 : 0

        if (this.prerelease.length === 0) {
          this.prerelease = [base]
        } else {
          let i = this.prerelease.length
          while (--i >= 0) {
            if (typeof this.prerelease[i] === 'number') {
              this.prerelease[i]++
              i = -2
            }
          }
          if (i === -1) {
            // didn't increment anything
            if (identifier === this.prerelease.join('.') && identifierBase === false) {
              throw new Error('invalid increment argument: identifier already exists')
            }
            this.prerelease.push(base)
          }
        }
        if (identifier) {
          // 1.2.0-beta.1 bumps to 1.2.0-beta.2,
          // 1.2.0-beta.fooblz or 1.2.0-beta bumps to 1.2.0-beta.0
          let prerelease = [identifier, base]
          if (identifierBase === false) {
            prerelease = [identifier]
          }
          if (compareIdentifiers(this.prerelease[0], identifier) === 0) {
            if (isNaN(this.prerelease[1])) {
              this.prerelease = prerelease
            }
          } else {
            this.prerelease = prerelease
          }
        }
        break
      }
      default:
        throw new Error(`invalid increment argument: ${release}`)
    }
    this.raw = this.format()
    if (this.build.length) {
      this.raw += `+${this.build.join('.')}`
    }
    return this
  }
}

module.exports = SemVer


/***/ }),

/***/ 1799:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const parse = __nccwpck_require__(16353)
const clean = (version, options) => {
  const s = parse(version.trim().replace(/^[=v]+/, ''), options)
  return s ? s.version : null
}
module.exports = clean


/***/ }),

/***/ 28646:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const eq = __nccwpck_require__(55082)
const neq = __nccwpck_require__(4974)
const gt = __nccwpck_require__(16599)
const gte = __nccwpck_require__(41236)
const lt = __nccwpck_require__(3872)
const lte = __nccwpck_require__(56717)

const cmp = (a, op, b, loose) => {
  switch (op) {
    case '===':
      if (typeof a === 'object') {
        a = a.version
      }
      if (typeof b === 'object') {
        b = b.version
      }
      return a === b

    case '!==':
      if (typeof a === 'object') {
        a = a.version
      }
      if (typeof b === 'object') {
        b = b.version
      }
      return a !== b

    case '':
    case '=':
    case '==':
      return eq(a, b, loose)

    case '!=':
      return neq(a, b, loose)

    case '>':
      return gt(a, b, loose)

    case '>=':
      return gte(a, b, loose)

    case '<':
      return lt(a, b, loose)

    case '<=':
      return lte(a, b, loose)

    default:
      throw new TypeError(`Invalid operator: ${op}`)
  }
}
module.exports = cmp


/***/ }),

/***/ 35385:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const parse = __nccwpck_require__(16353)
const { safeRe: re, t } = __nccwpck_require__(95471)

const coerce = (version, options) => {
  if (version instanceof SemVer) {
    return version
  }

  if (typeof version === 'number') {
    version = String(version)
  }

  if (typeof version !== 'string') {
    return null
  }

  options = options || {}

  let match = null
  if (!options.rtl) {
    match = version.match(options.includePrerelease ? re[t.COERCEFULL] : re[t.COERCE])
  } else {
    // Find the right-most coercible string that does not share
    // a terminus with a more left-ward coercible string.
    // Eg, '1.2.3.4' wants to coerce '2.3.4', not '3.4' or '4'
    // With includePrerelease option set, '1.2.3.4-rc' wants to coerce '2.3.4-rc', not '2.3.4'
    //
    // Walk through the string checking with a /g regexp
    // Manually set the index so as to pick up overlapping matches.
    // Stop when we get a match that ends at the string end, since no
    // coercible string can be more right-ward without the same terminus.
    const coerceRtlRegex = options.includePrerelease ? re[t.COERCERTLFULL] : re[t.COERCERTL]
    let next
    while ((next = coerceRtlRegex.exec(version)) &&
        (!match || match.index + match[0].length !== version.length)
    ) {
      if (!match ||
            next.index + next[0].length !== match.index + match[0].length) {
        match = next
      }
      coerceRtlRegex.lastIndex = next.index + next[1].length + next[2].length
    }
    // leave it in a clean state
    coerceRtlRegex.lastIndex = -1
  }

  if (match === null) {
    return null
  }

  const major = match[2]
  const minor = match[3] || '0'
  const patch = match[4] || '0'
  const prerelease = options.includePrerelease && match[5] ? `-${match[5]}` : ''
  const build = options.includePrerelease && match[6] ? `+${match[6]}` : ''

  return parse(`${major}.${minor}.${patch}${prerelease}${build}`, options)
}
module.exports = coerce


/***/ }),

/***/ 37648:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const compareBuild = (a, b, loose) => {
  const versionA = new SemVer(a, loose)
  const versionB = new SemVer(b, loose)
  return versionA.compare(versionB) || versionA.compareBuild(versionB)
}
module.exports = compareBuild


/***/ }),

/***/ 56874:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(78469)
const compareLoose = (a, b) => compare(a, b, true)
module.exports = compareLoose


/***/ }),

/***/ 78469:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const compare = (a, b, loose) =>
  new SemVer(a, loose).compare(new SemVer(b, loose))

module.exports = compare


/***/ }),

/***/ 70711:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const parse = __nccwpck_require__(16353)

const diff = (version1, version2) => {
  const v1 = parse(version1, null, true)
  const v2 = parse(version2, null, true)
  const comparison = v1.compare(v2)

  if (comparison === 0) {
    return null
  }

  const v1Higher = comparison > 0
  const highVersion = v1Higher ? v1 : v2
  const lowVersion = v1Higher ? v2 : v1
  const highHasPre = !!highVersion.prerelease.length
  const lowHasPre = !!lowVersion.prerelease.length

  if (lowHasPre && !highHasPre) {
    // Going from prerelease -> no prerelease requires some special casing

    // If the low version has only a major, then it will always be a major
    // Some examples:
    // 1.0.0-1 -> 1.0.0
    // 1.0.0-1 -> 1.1.1
    // 1.0.0-1 -> 2.0.0
    if (!lowVersion.patch && !lowVersion.minor) {
      return 'major'
    }

    // If the main part has no difference
    if (lowVersion.compareMain(highVersion) === 0) {
      if (lowVersion.minor && !lowVersion.patch) {
        return 'minor'
      }
      return 'patch'
    }
  }

  // add the `pre` prefix if we are going to a prerelease version
  const prefix = highHasPre ? 'pre' : ''

  if (v1.major !== v2.major) {
    return prefix + 'major'
  }

  if (v1.minor !== v2.minor) {
    return prefix + 'minor'
  }

  if (v1.patch !== v2.patch) {
    return prefix + 'patch'
  }

  // high and low are prereleases
  return 'prerelease'
}

module.exports = diff


/***/ }),

/***/ 55082:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(78469)
const eq = (a, b, loose) => compare(a, b, loose) === 0
module.exports = eq


/***/ }),

/***/ 16599:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(78469)
const gt = (a, b, loose) => compare(a, b, loose) > 0
module.exports = gt


/***/ }),

/***/ 41236:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(78469)
const gte = (a, b, loose) => compare(a, b, loose) >= 0
module.exports = gte


/***/ }),

/***/ 62338:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)

const inc = (version, release, options, identifier, identifierBase) => {
  if (typeof (options) === 'string') {
    identifierBase = identifier
    identifier = options
    options = undefined
  }

  try {
    return new SemVer(
      version instanceof SemVer ? version.version : version,
      options
    ).inc(release, identifier, identifierBase).version
  } catch (er) {
    return null
  }
}
module.exports = inc


/***/ }),

/***/ 3872:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(78469)
const lt = (a, b, loose) => compare(a, b, loose) < 0
module.exports = lt


/***/ }),

/***/ 56717:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(78469)
const lte = (a, b, loose) => compare(a, b, loose) <= 0
module.exports = lte


/***/ }),

/***/ 68511:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const major = (a, loose) => new SemVer(a, loose).major
module.exports = major


/***/ }),

/***/ 32603:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const minor = (a, loose) => new SemVer(a, loose).minor
module.exports = minor


/***/ }),

/***/ 4974:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(78469)
const neq = (a, b, loose) => compare(a, b, loose) !== 0
module.exports = neq


/***/ }),

/***/ 16353:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const parse = (version, options, throwErrors = false) => {
  if (version instanceof SemVer) {
    return version
  }
  try {
    return new SemVer(version, options)
  } catch (er) {
    if (!throwErrors) {
      return null
    }
    throw er
  }
}

module.exports = parse


/***/ }),

/***/ 48756:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const patch = (a, loose) => new SemVer(a, loose).patch
module.exports = patch


/***/ }),

/***/ 15714:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const parse = __nccwpck_require__(16353)
const prerelease = (version, options) => {
  const parsed = parse(version, options)
  return (parsed && parsed.prerelease.length) ? parsed.prerelease : null
}
module.exports = prerelease


/***/ }),

/***/ 32173:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compare = __nccwpck_require__(78469)
const rcompare = (a, b, loose) => compare(b, a, loose)
module.exports = rcompare


/***/ }),

/***/ 87192:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compareBuild = __nccwpck_require__(37648)
const rsort = (list, loose) => list.sort((a, b) => compareBuild(b, a, loose))
module.exports = rsort


/***/ }),

/***/ 68011:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const Range = __nccwpck_require__(96782)
const satisfies = (version, range, options) => {
  try {
    range = new Range(range, options)
  } catch (er) {
    return false
  }
  return range.test(version)
}
module.exports = satisfies


/***/ }),

/***/ 29872:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const compareBuild = __nccwpck_require__(37648)
const sort = (list, loose) => list.sort((a, b) => compareBuild(a, b, loose))
module.exports = sort


/***/ }),

/***/ 16114:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const parse = __nccwpck_require__(16353)
const constants = __nccwpck_require__(45101)
const SemVer = __nccwpck_require__(7163)

const truncate = (version, truncation, options) => {
  if (!constants.RELEASE_TYPES.includes(truncation)) {
    return null
  }

  const clonedVersion = cloneInputVersion(version, options)
  return clonedVersion && doTruncation(clonedVersion, truncation)
}

const cloneInputVersion = (version, options) => {
  const versionStringToParse = (
    version instanceof SemVer ? version.version : version
  )

  return parse(versionStringToParse, options)
}

const doTruncation = (version, truncation) => {
  if (isPrerelease(truncation)) {
    return version.version
  }

  version.prerelease = []

  switch (truncation) {
    case 'major':
      version.minor = 0
      version.patch = 0
      break
    case 'minor':
      version.patch = 0
      break
  }

  return version.format()
}

const isPrerelease = (type) => {
  return type.startsWith('pre')
}

module.exports = truncate


/***/ }),

/***/ 58780:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const parse = __nccwpck_require__(16353)
const valid = (version, options) => {
  const v = parse(version, options)
  return v ? v.version : null
}
module.exports = valid


/***/ }),

/***/ 62088:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



// just pre-load all the stuff that index.js lazily exports
const internalRe = __nccwpck_require__(95471)
const constants = __nccwpck_require__(45101)
const SemVer = __nccwpck_require__(7163)
const identifiers = __nccwpck_require__(73348)
const parse = __nccwpck_require__(16353)
const valid = __nccwpck_require__(58780)
const clean = __nccwpck_require__(1799)
const inc = __nccwpck_require__(62338)
const diff = __nccwpck_require__(70711)
const major = __nccwpck_require__(68511)
const minor = __nccwpck_require__(32603)
const patch = __nccwpck_require__(48756)
const prerelease = __nccwpck_require__(15714)
const compare = __nccwpck_require__(78469)
const rcompare = __nccwpck_require__(32173)
const compareLoose = __nccwpck_require__(56874)
const compareBuild = __nccwpck_require__(37648)
const sort = __nccwpck_require__(29872)
const rsort = __nccwpck_require__(87192)
const gt = __nccwpck_require__(16599)
const lt = __nccwpck_require__(3872)
const eq = __nccwpck_require__(55082)
const neq = __nccwpck_require__(4974)
const gte = __nccwpck_require__(41236)
const lte = __nccwpck_require__(56717)
const cmp = __nccwpck_require__(28646)
const coerce = __nccwpck_require__(35385)
const truncate = __nccwpck_require__(16114)
const Comparator = __nccwpck_require__(89379)
const Range = __nccwpck_require__(96782)
const satisfies = __nccwpck_require__(68011)
const toComparators = __nccwpck_require__(54750)
const maxSatisfying = __nccwpck_require__(73193)
const minSatisfying = __nccwpck_require__(68595)
const minVersion = __nccwpck_require__(51866)
const validRange = __nccwpck_require__(64737)
const outside = __nccwpck_require__(10280)
const gtr = __nccwpck_require__(12276)
const ltr = __nccwpck_require__(15213)
const intersects = __nccwpck_require__(23465)
const simplifyRange = __nccwpck_require__(82028)
const subset = __nccwpck_require__(61489)
module.exports = {
  parse,
  valid,
  clean,
  inc,
  diff,
  major,
  minor,
  patch,
  prerelease,
  compare,
  rcompare,
  compareLoose,
  compareBuild,
  sort,
  rsort,
  gt,
  lt,
  eq,
  neq,
  gte,
  lte,
  cmp,
  coerce,
  truncate,
  Comparator,
  Range,
  satisfies,
  toComparators,
  maxSatisfying,
  minSatisfying,
  minVersion,
  validRange,
  outside,
  gtr,
  ltr,
  intersects,
  simplifyRange,
  subset,
  SemVer,
  re: internalRe.re,
  src: internalRe.src,
  tokens: internalRe.t,
  SEMVER_SPEC_VERSION: constants.SEMVER_SPEC_VERSION,
  RELEASE_TYPES: constants.RELEASE_TYPES,
  compareIdentifiers: identifiers.compareIdentifiers,
  rcompareIdentifiers: identifiers.rcompareIdentifiers,
}


/***/ }),

/***/ 45101:
/***/ ((module) => {



// Note: this is the semver.org version of the spec that it implements
// Not necessarily the package version of this code.
const SEMVER_SPEC_VERSION = '2.0.0'

const MAX_LENGTH = 256
const MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER ||
/* istanbul ignore next */ 9007199254740991

// Max safe segment length for coercion.
const MAX_SAFE_COMPONENT_LENGTH = 16

// Max safe length for a build identifier. The max length minus 6 characters for
// the shortest version with a build 0.0.0+BUILD.
const MAX_SAFE_BUILD_LENGTH = MAX_LENGTH - 6

const RELEASE_TYPES = [
  'major',
  'premajor',
  'minor',
  'preminor',
  'patch',
  'prepatch',
  'prerelease',
]

module.exports = {
  MAX_LENGTH,
  MAX_SAFE_COMPONENT_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  MAX_SAFE_INTEGER,
  RELEASE_TYPES,
  SEMVER_SPEC_VERSION,
  FLAG_INCLUDE_PRERELEASE: 0b001,
  FLAG_LOOSE: 0b010,
}


/***/ }),

/***/ 1159:
/***/ ((module) => {



const debug = (
  typeof process === 'object' &&
  process.env &&
  process.env.NODE_DEBUG &&
  /\bsemver\b/i.test(process.env.NODE_DEBUG)
) ? (...args) => console.error('SEMVER', ...args)
  : () => {}

module.exports = debug


/***/ }),

/***/ 73348:
/***/ ((module) => {



const numeric = /^[0-9]+$/
const compareIdentifiers = (a, b) => {
  if (typeof a === 'number' && typeof b === 'number') {
    return a === b ? 0 : a < b ? -1 : 1
  }

  const anum = numeric.test(a)
  const bnum = numeric.test(b)

  if (anum && bnum) {
    a = +a
    b = +b
  }

  return a === b ? 0
    : (anum && !bnum) ? -1
    : (bnum && !anum) ? 1
    : a < b ? -1
    : 1
}

const rcompareIdentifiers = (a, b) => compareIdentifiers(b, a)

module.exports = {
  compareIdentifiers,
  rcompareIdentifiers,
}


/***/ }),

/***/ 61383:
/***/ ((module) => {



class LRUCache {
  constructor () {
    this.max = 1000
    this.map = new Map()
  }

  get (key) {
    const value = this.map.get(key)
    if (value === undefined) {
      return undefined
    } else {
      // Remove the key from the map and add it to the end
      this.map.delete(key)
      this.map.set(key, value)
      return value
    }
  }

  delete (key) {
    return this.map.delete(key)
  }

  set (key, value) {
    const deleted = this.delete(key)

    if (!deleted && value !== undefined) {
      // If cache is full, delete the least recently used item
      if (this.map.size >= this.max) {
        const firstKey = this.map.keys().next().value
        this.delete(firstKey)
      }

      this.map.set(key, value)
    }

    return this
  }
}

module.exports = LRUCache


/***/ }),

/***/ 70356:
/***/ ((module) => {



// parse out just the options we care about
const looseOption = Object.freeze({ loose: true })
const emptyOpts = Object.freeze({ })
const parseOptions = options => {
  if (!options) {
    return emptyOpts
  }

  if (typeof options !== 'object') {
    return looseOption
  }

  return options
}
module.exports = parseOptions


/***/ }),

/***/ 95471:
/***/ ((module, exports, __nccwpck_require__) => {



const {
  MAX_SAFE_COMPONENT_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  MAX_LENGTH,
} = __nccwpck_require__(45101)
const debug = __nccwpck_require__(1159)
exports = module.exports = {}

// The actual regexps go on exports.re
const re = exports.re = []
const safeRe = exports.safeRe = []
const src = exports.src = []
const safeSrc = exports.safeSrc = []
const t = exports.t = {}
let R = 0

const LETTERDASHNUMBER = '[a-zA-Z0-9-]'

// Replace some greedy regex tokens to prevent regex dos issues. These regex are
// used internally via the safeRe object since all inputs in this library get
// normalized first to trim and collapse all extra whitespace. The original
// regexes are exported for userland consumption and lower level usage. A
// future breaking change could export the safer regex only with a note that
// all input should have extra whitespace removed.
const safeRegexReplacements = [
  ['\\s', 1],
  ['\\d', MAX_LENGTH],
  [LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH],
]

const makeSafeRegex = (value) => {
  for (const [token, max] of safeRegexReplacements) {
    value = value
      .split(`${token}*`).join(`${token}{0,${max}}`)
      .split(`${token}+`).join(`${token}{1,${max}}`)
  }
  return value
}

const createToken = (name, value, isGlobal) => {
  const safe = makeSafeRegex(value)
  const index = R++
  debug(name, index, value)
  t[name] = index
  src[index] = value
  safeSrc[index] = safe
  re[index] = new RegExp(value, isGlobal ? 'g' : undefined)
  safeRe[index] = new RegExp(safe, isGlobal ? 'g' : undefined)
}

// The following Regular Expressions can be used for tokenizing,
// validating, and parsing SemVer version strings.

// ## Numeric Identifier
// A single `0`, or a non-zero digit followed by zero or more digits.

createToken('NUMERICIDENTIFIER', '0|[1-9]\\d*')
createToken('NUMERICIDENTIFIERLOOSE', '\\d+')

// ## Non-numeric Identifier
// Zero or more digits, followed by a letter or hyphen, and then zero or
// more letters, digits, or hyphens.

createToken('NONNUMERICIDENTIFIER', `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`)

// ## Main Version
// Three dot-separated numeric identifiers.

createToken('MAINVERSION', `(${src[t.NUMERICIDENTIFIER]})\\.` +
                   `(${src[t.NUMERICIDENTIFIER]})\\.` +
                   `(${src[t.NUMERICIDENTIFIER]})`)

createToken('MAINVERSIONLOOSE', `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` +
                        `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` +
                        `(${src[t.NUMERICIDENTIFIERLOOSE]})`)

// ## Pre-release Version Identifier
// A numeric identifier, or a non-numeric identifier.
// Non-numeric identifiers include numeric identifiers but can be longer.
// Therefore non-numeric identifiers must go first.

createToken('PRERELEASEIDENTIFIER', `(?:${src[t.NONNUMERICIDENTIFIER]
}|${src[t.NUMERICIDENTIFIER]})`)

createToken('PRERELEASEIDENTIFIERLOOSE', `(?:${src[t.NONNUMERICIDENTIFIER]
}|${src[t.NUMERICIDENTIFIERLOOSE]})`)

// ## Pre-release Version
// Hyphen, followed by one or more dot-separated pre-release version
// identifiers.

createToken('PRERELEASE', `(?:-(${src[t.PRERELEASEIDENTIFIER]
}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`)

createToken('PRERELEASELOOSE', `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]
}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`)

// ## Build Metadata Identifier
// Any combination of digits, letters, or hyphens.

createToken('BUILDIDENTIFIER', `${LETTERDASHNUMBER}+`)

// ## Build Metadata
// Plus sign, followed by one or more period-separated build metadata
// identifiers.

createToken('BUILD', `(?:\\+(${src[t.BUILDIDENTIFIER]
}(?:\\.${src[t.BUILDIDENTIFIER]})*))`)

// ## Full Version String
// A main version, followed optionally by a pre-release version and
// build metadata.

// Note that the only major, minor, patch, and pre-release sections of
// the version string are capturing groups.  The build metadata is not a
// capturing group, because it should not ever be used in version
// comparison.

createToken('FULLPLAIN', `v?${src[t.MAINVERSION]
}${src[t.PRERELEASE]}?${
  src[t.BUILD]}?`)

createToken('FULL', `^${src[t.FULLPLAIN]}$`)

// like full, but allows v1.2.3 and =1.2.3, which people do sometimes.
// also, 1.0.0alpha1 (prerelease without the hyphen) which is pretty
// common in the npm registry.
createToken('LOOSEPLAIN', `[v=\\s]*${src[t.MAINVERSIONLOOSE]
}${src[t.PRERELEASELOOSE]}?${
  src[t.BUILD]}?`)

createToken('LOOSE', `^${src[t.LOOSEPLAIN]}$`)

createToken('GTLT', '((?:<|>)?=?)')

// Something like "2.*" or "1.2.x".
// Note that "x.x" is a valid xRange identifier, meaning "any version"
// Only the first item is strictly required.
createToken('XRANGEIDENTIFIERLOOSE', `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`)
createToken('XRANGEIDENTIFIER', `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`)

createToken('XRANGEPLAIN', `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:\\.(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:\\.(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:${src[t.PRERELEASE]})?${
                     src[t.BUILD]}?` +
                   `)?)?`)

createToken('XRANGEPLAINLOOSE', `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:${src[t.PRERELEASELOOSE]})?${
                          src[t.BUILD]}?` +
                        `)?)?`)

createToken('XRANGE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`)
createToken('XRANGELOOSE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`)

// Coercion.
// Extract anything that could conceivably be a part of a valid semver
createToken('COERCEPLAIN', `${'(^|[^\\d])' +
              '(\\d{1,'}${MAX_SAFE_COMPONENT_LENGTH}})` +
              `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?` +
              `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`)
createToken('COERCE', `${src[t.COERCEPLAIN]}(?:$|[^\\d])`)
createToken('COERCEFULL', src[t.COERCEPLAIN] +
              `(?:${src[t.PRERELEASE]})?` +
              `(?:${src[t.BUILD]})?` +
              `(?:$|[^\\d])`)
createToken('COERCERTL', src[t.COERCE], true)
createToken('COERCERTLFULL', src[t.COERCEFULL], true)

// Tilde ranges.
// Meaning is "reasonably at or greater than"
createToken('LONETILDE', '(?:~>?)')

createToken('TILDETRIM', `(\\s*)${src[t.LONETILDE]}\\s+`, true)
exports.tildeTrimReplace = '$1~'

createToken('TILDE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`)
createToken('TILDELOOSE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`)

// Caret ranges.
// Meaning is "at least and backwards compatible with"
createToken('LONECARET', '(?:\\^)')

createToken('CARETTRIM', `(\\s*)${src[t.LONECARET]}\\s+`, true)
exports.caretTrimReplace = '$1^'

createToken('CARET', `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`)
createToken('CARETLOOSE', `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`)

// A simple gt/lt/eq thing, or just "" to indicate "any version"
createToken('COMPARATORLOOSE', `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`)
createToken('COMPARATOR', `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`)

// An expression to strip any whitespace between the gtlt and the thing
// it modifies, so that `> 1.2.3` ==> `>1.2.3`
createToken('COMPARATORTRIM', `(\\s*)${src[t.GTLT]
}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true)
exports.comparatorTrimReplace = '$1$2$3'

// Something like `1.2.3 - 1.2.4`
// Note that these all use the loose form, because they'll be
// checked against either the strict or loose comparator form
// later.
createToken('HYPHENRANGE', `^\\s*(${src[t.XRANGEPLAIN]})` +
                   `\\s+-\\s+` +
                   `(${src[t.XRANGEPLAIN]})` +
                   `\\s*$`)

createToken('HYPHENRANGELOOSE', `^\\s*(${src[t.XRANGEPLAINLOOSE]})` +
                        `\\s+-\\s+` +
                        `(${src[t.XRANGEPLAINLOOSE]})` +
                        `\\s*$`)

// Star ranges basically just allow anything at all.
createToken('STAR', '(<|>)?=?\\s*\\*')
// >=0.0.0 is like a star
createToken('GTE0', '^\\s*>=\\s*0\\.0\\.0\\s*$')
createToken('GTE0PRE', '^\\s*>=\\s*0\\.0\\.0-0\\s*$')


/***/ }),

/***/ 12276:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



// Determine if version is greater than all the versions possible in the range.
const outside = __nccwpck_require__(10280)
const gtr = (version, range, options) => outside(version, range, '>', options)
module.exports = gtr


/***/ }),

/***/ 23465:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const Range = __nccwpck_require__(96782)
const intersects = (r1, r2, options) => {
  r1 = new Range(r1, options)
  r2 = new Range(r2, options)
  return r1.intersects(r2, options)
}
module.exports = intersects


/***/ }),

/***/ 15213:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const outside = __nccwpck_require__(10280)
// Determine if version is less than all the versions possible in the range
const ltr = (version, range, options) => outside(version, range, '<', options)
module.exports = ltr


/***/ }),

/***/ 73193:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const Range = __nccwpck_require__(96782)

const maxSatisfying = (versions, range, options) => {
  let max = null
  let maxSV = null
  let rangeObj = null
  try {
    rangeObj = new Range(range, options)
  } catch (er) {
    return null
  }
  versions.forEach((v) => {
    if (rangeObj.test(v)) {
      // satisfies(v, range, options)
      if (!max || maxSV.compare(v) === -1) {
        // compare(max, v, true)
        max = v
        maxSV = new SemVer(max, options)
      }
    }
  })
  return max
}
module.exports = maxSatisfying


/***/ }),

/***/ 68595:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const Range = __nccwpck_require__(96782)
const minSatisfying = (versions, range, options) => {
  let min = null
  let minSV = null
  let rangeObj = null
  try {
    rangeObj = new Range(range, options)
  } catch (er) {
    return null
  }
  versions.forEach((v) => {
    if (rangeObj.test(v)) {
      // satisfies(v, range, options)
      if (!min || minSV.compare(v) === 1) {
        // compare(min, v, true)
        min = v
        minSV = new SemVer(min, options)
      }
    }
  })
  return min
}
module.exports = minSatisfying


/***/ }),

/***/ 51866:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const Range = __nccwpck_require__(96782)
const gt = __nccwpck_require__(16599)

const minVersion = (range, loose) => {
  range = new Range(range, loose)

  let minver = new SemVer('0.0.0')
  if (range.test(minver)) {
    return minver
  }

  minver = new SemVer('0.0.0-0')
  if (range.test(minver)) {
    return minver
  }

  minver = null
  for (let i = 0; i < range.set.length; ++i) {
    const comparators = range.set[i]

    let setMin = null
    comparators.forEach((comparator) => {
      // Clone to avoid manipulating the comparator's semver object.
      const compver = new SemVer(comparator.semver.version)
      switch (comparator.operator) {
        case '>':
          if (compver.prerelease.length === 0) {
            compver.patch++
          } else {
            compver.prerelease.push(0)
          }
          compver.raw = compver.format()
          /* fallthrough */
        case '':
        case '>=':
          if (!setMin || gt(compver, setMin)) {
            setMin = compver
          }
          break
        case '<':
        case '<=':
          /* Ignore maximum versions */
          break
        /* istanbul ignore next */
        default:
          throw new Error(`Unexpected operation: ${comparator.operator}`)
      }
    })
    if (setMin && (!minver || gt(minver, setMin))) {
      minver = setMin
    }
  }

  if (minver && range.test(minver)) {
    return minver
  }

  return null
}
module.exports = minVersion


/***/ }),

/***/ 10280:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(7163)
const Comparator = __nccwpck_require__(89379)
const { ANY } = Comparator
const Range = __nccwpck_require__(96782)
const satisfies = __nccwpck_require__(68011)
const gt = __nccwpck_require__(16599)
const lt = __nccwpck_require__(3872)
const lte = __nccwpck_require__(56717)
const gte = __nccwpck_require__(41236)

const outside = (version, range, hilo, options) => {
  version = new SemVer(version, options)
  range = new Range(range, options)

  let gtfn, ltefn, ltfn, comp, ecomp
  switch (hilo) {
    case '>':
      gtfn = gt
      ltefn = lte
      ltfn = lt
      comp = '>'
      ecomp = '>='
      break
    case '<':
      gtfn = lt
      ltefn = gte
      ltfn = gt
      comp = '<'
      ecomp = '<='
      break
    default:
      throw new TypeError('Must provide a hilo val of "<" or ">"')
  }

  // If it satisfies the range it is not outside
  if (satisfies(version, range, options)) {
    return false
  }

  // From now on, variable terms are as if we're in "gtr" mode.
  // but note that everything is flipped for the "ltr" function.

  for (let i = 0; i < range.set.length; ++i) {
    const comparators = range.set[i]

    let high = null
    let low = null

    comparators.forEach((comparator) => {
      if (comparator.semver === ANY) {
        comparator = new Comparator('>=0.0.0')
      }
      high = high || comparator
      low = low || comparator
      if (gtfn(comparator.semver, high.semver, options)) {
        high = comparator
      } else if (ltfn(comparator.semver, low.semver, options)) {
        low = comparator
      }
    })

    // If the edge version comparator has a operator then our version
    // isn't outside it
    if (high.operator === comp || high.operator === ecomp) {
      return false
    }

    // If the lowest version comparator has an operator and our version
    // is less than it then it isn't higher than the range
    if ((!low.operator || low.operator === comp) &&
        ltefn(version, low.semver)) {
      return false
    } else if (low.operator === ecomp && ltfn(version, low.semver)) {
      return false
    }
  }
  return true
}

module.exports = outside


/***/ }),

/***/ 82028:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



// given a set of versions and a range, create a "simplified" range
// that includes the same versions that the original range does
// If the original range is shorter than the simplified one, return that.
const satisfies = __nccwpck_require__(68011)
const compare = __nccwpck_require__(78469)
module.exports = (versions, range, options) => {
  const set = []
  let first = null
  let prev = null
  const v = versions.sort((a, b) => compare(a, b, options))
  for (const version of v) {
    const included = satisfies(version, range, options)
    if (included) {
      prev = version
      if (!first) {
        first = version
      }
    } else {
      if (prev) {
        set.push([first, prev])
      }
      prev = null
      first = null
    }
  }
  if (first) {
    set.push([first, null])
  }

  const ranges = []
  for (const [min, max] of set) {
    if (min === max) {
      ranges.push(min)
    } else if (!max && min === v[0]) {
      ranges.push('*')
    } else if (!max) {
      ranges.push(`>=${min}`)
    } else if (min === v[0]) {
      ranges.push(`<=${max}`)
    } else {
      ranges.push(`${min} - ${max}`)
    }
  }
  const simplified = ranges.join(' || ')
  const original = typeof range.raw === 'string' ? range.raw : String(range)
  return simplified.length < original.length ? simplified : range
}


/***/ }),

/***/ 61489:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const Range = __nccwpck_require__(96782)
const Comparator = __nccwpck_require__(89379)
const { ANY } = Comparator
const satisfies = __nccwpck_require__(68011)
const compare = __nccwpck_require__(78469)

// Complex range `r1 || r2 || ...` is a subset of `R1 || R2 || ...` iff:
// - Every simple range `r1, r2, ...` is a null set, OR
// - Every simple range `r1, r2, ...` which is not a null set is a subset of
//   some `R1, R2, ...`
//
// Simple range `c1 c2 ...` is a subset of simple range `C1 C2 ...` iff:
// - If c is only the ANY comparator
//   - If C is only the ANY comparator, return true
//   - Else if in prerelease mode, return false
//   - else replace c with `[>=0.0.0]`
// - If C is only the ANY comparator
//   - if in prerelease mode, return true
//   - else replace C with `[>=0.0.0]`
// - Let EQ be the set of = comparators in c
// - If EQ is more than one, return true (null set)
// - Let GT be the highest > or >= comparator in c
// - Let LT be the lowest < or <= comparator in c
// - If GT and LT, and GT.semver > LT.semver, return true (null set)
// - If any C is a = range, and GT or LT are set, return false
// - If EQ
//   - If GT, and EQ does not satisfy GT, return true (null set)
//   - If LT, and EQ does not satisfy LT, return true (null set)
//   - If EQ satisfies every C, return true
//   - Else return false
// - If GT
//   - If GT.semver is lower than any > or >= comp in C, return false
//   - If GT is >=, and GT.semver does not satisfy every C, return false
//   - If GT.semver has a prerelease, and not in prerelease mode
//     - If no C has a prerelease and the GT.semver tuple, return false
// - If LT
//   - If LT.semver is greater than any < or <= comp in C, return false
//   - If LT is <=, and LT.semver does not satisfy every C, return false
//   - If LT.semver has a prerelease, and not in prerelease mode
//     - If no C has a prerelease and the LT.semver tuple, return false
// - Else return true

const subset = (sub, dom, options = {}) => {
  if (sub === dom) {
    return true
  }

  sub = new Range(sub, options)
  dom = new Range(dom, options)
  let sawNonNull = false

  OUTER: for (const simpleSub of sub.set) {
    for (const simpleDom of dom.set) {
      const isSub = simpleSubset(simpleSub, simpleDom, options)
      sawNonNull = sawNonNull || isSub !== null
      if (isSub) {
        continue OUTER
      }
    }
    // the null set is a subset of everything, but null simple ranges in
    // a complex range should be ignored.  so if we saw a non-null range,
    // then we know this isn't a subset, but if EVERY simple range was null,
    // then it is a subset.
    if (sawNonNull) {
      return false
    }
  }
  return true
}

const minimumVersionWithPreRelease = [new Comparator('>=0.0.0-0')]
const minimumVersion = [new Comparator('>=0.0.0')]

const simpleSubset = (sub, dom, options) => {
  if (sub === dom) {
    return true
  }

  if (sub.length === 1 && sub[0].semver === ANY) {
    if (dom.length === 1 && dom[0].semver === ANY) {
      return true
    } else if (options.includePrerelease) {
      sub = minimumVersionWithPreRelease
    } else {
      sub = minimumVersion
    }
  }

  if (dom.length === 1 && dom[0].semver === ANY) {
    if (options.includePrerelease) {
      return true
    } else {
      dom = minimumVersion
    }
  }

  const eqSet = new Set()
  let gt, lt
  for (const c of sub) {
    if (c.operator === '>' || c.operator === '>=') {
      gt = higherGT(gt, c, options)
    } else if (c.operator === '<' || c.operator === '<=') {
      lt = lowerLT(lt, c, options)
    } else {
      eqSet.add(c.semver)
    }
  }

  if (eqSet.size > 1) {
    return null
  }

  let gtltComp
  if (gt && lt) {
    gtltComp = compare(gt.semver, lt.semver, options)
    if (gtltComp > 0) {
      return null
    } else if (gtltComp === 0 && (gt.operator !== '>=' || lt.operator !== '<=')) {
      return null
    }
  }

  // will iterate one or zero times
  for (const eq of eqSet) {
    if (gt && !satisfies(eq, String(gt), options)) {
      return null
    }

    if (lt && !satisfies(eq, String(lt), options)) {
      return null
    }

    for (const c of dom) {
      if (!satisfies(eq, String(c), options)) {
        return false
      }
    }

    return true
  }

  let higher, lower
  let hasDomLT, hasDomGT
  // if the subset has a prerelease, we need a comparator in the superset
  // with the same tuple and a prerelease, or it's not a subset
  let needDomLTPre = lt &&
    !options.includePrerelease &&
    lt.semver.prerelease.length ? lt.semver : false
  let needDomGTPre = gt &&
    !options.includePrerelease &&
    gt.semver.prerelease.length ? gt.semver : false
  // exception: <1.2.3-0 is the same as <1.2.3
  if (needDomLTPre && needDomLTPre.prerelease.length === 1 &&
      lt.operator === '<' && needDomLTPre.prerelease[0] === 0) {
    needDomLTPre = false
  }

  for (const c of dom) {
    hasDomGT = hasDomGT || c.operator === '>' || c.operator === '>='
    hasDomLT = hasDomLT || c.operator === '<' || c.operator === '<='
    if (gt) {
      if (needDomGTPre) {
        if (c.semver.prerelease && c.semver.prerelease.length &&
            c.semver.major === needDomGTPre.major &&
            c.semver.minor === needDomGTPre.minor &&
            c.semver.patch === needDomGTPre.patch) {
          needDomGTPre = false
        }
      }
      if (c.operator === '>' || c.operator === '>=') {
        higher = higherGT(gt, c, options)
        if (higher === c && higher !== gt) {
          return false
        }
      } else if (gt.operator === '>=' && !satisfies(gt.semver, String(c), options)) {
        return false
      }
    }
    if (lt) {
      if (needDomLTPre) {
        if (c.semver.prerelease && c.semver.prerelease.length &&
            c.semver.major === needDomLTPre.major &&
            c.semver.minor === needDomLTPre.minor &&
            c.semver.patch === needDomLTPre.patch) {
          needDomLTPre = false
        }
      }
      if (c.operator === '<' || c.operator === '<=') {
        lower = lowerLT(lt, c, options)
        if (lower === c && lower !== lt) {
          return false
        }
      } else if (lt.operator === '<=' && !satisfies(lt.semver, String(c), options)) {
        return false
      }
    }
    if (!c.operator && (lt || gt) && gtltComp !== 0) {
      return false
    }
  }

  // if there was a < or >, and nothing in the dom, then must be false
  // UNLESS it was limited by another range in the other direction.
  // Eg, >1.0.0 <1.0.1 is still a subset of <2.0.0
  if (gt && hasDomLT && !lt && gtltComp !== 0) {
    return false
  }

  if (lt && hasDomGT && !gt && gtltComp !== 0) {
    return false
  }

  // we needed a prerelease range in a specific tuple, but didn't get one
  // then this isn't a subset.  eg >=1.2.3-pre is not a subset of >=1.0.0,
  // because it includes prereleases in the 1.2.3 tuple
  if (needDomGTPre || needDomLTPre) {
    return false
  }

  return true
}

// >=1.2.3 is lower than >1.2.3
const higherGT = (a, b, options) => {
  if (!a) {
    return b
  }
  const comp = compare(a.semver, b.semver, options)
  return comp > 0 ? a
    : comp < 0 ? b
    : b.operator === '>' && a.operator === '>=' ? b
    : a
}

// <=1.2.3 is higher than <1.2.3
const lowerLT = (a, b, options) => {
  if (!a) {
    return b
  }
  const comp = compare(a.semver, b.semver, options)
  return comp < 0 ? a
    : comp > 0 ? b
    : b.operator === '<' && a.operator === '<=' ? b
    : a
}

module.exports = subset


/***/ }),

/***/ 54750:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const Range = __nccwpck_require__(96782)

// Mostly just for testing and legacy API reasons
const toComparators = (range, options) =>
  new Range(range, options).set
    .map(comp => comp.map(c => c.value).join(' ').trim().split(' '))

module.exports = toComparators


/***/ }),

/***/ 64737:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const Range = __nccwpck_require__(96782)
const validRange = (range, options) => {
  try {
    // Return '*' instead of '' so that truthiness works.
    // This will throw if it's invalid anyway
    return new Range(range, options).range || '*'
  } catch (er) {
    return null
  }
}
module.exports = validRange


/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 30714:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 81738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   Gn: () => (/* binding */ attemptList),
/* harmony export */   HD: () => (/* binding */ readable),
/* harmony export */   mx: () => (/* binding */ attemptAsync)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);

/** What a reader returns, or the `ReleaseError` that it throws; a bug stays thrown. */
function attempt(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2)
            return error;
        throw error;
    }
}
/** The same of what is waited for. */
async function attemptAsync(read) {
    try {
        return await read();
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2)
            return error;
        throw error;
    }
}
/** A value, or nothing where a `ReleaseError` stands for it: for those who ask only whether it can be read. */
const readable = (value) => value instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2 ? undefined : value;
/** The list that a reader returns, or the `ReleaseError` that it throws as its only item. */
function attemptList(read) {
    const list = attempt(read);
    return list instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2 ? [list] : list;
}


/***/ }),

/***/ 29069:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(73136);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(57975);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(62088);
/* harmony import */ var _clients_children_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(56265);
/* harmony import */ var _clients_temporary_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(57880);
/* harmony import */ var _command_line_screen_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(39960);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(65959);
/* harmony import */ var _commands_table_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(14814);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(17489);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(452);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(60379);
/* harmony import */ var _report_style_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(11983);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(91488);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_14__ = __nccwpck_require__(9293);















const data = new _command_line_screen_js__WEBPACK_IMPORTED_MODULE_6__/* .Output */ .k('stdout', process.stdout);
const talk = new _command_line_screen_js__WEBPACK_IMPORTED_MODULE_6__/* .Output */ .k('stderr', process.stderr);
const screen = new _command_line_screen_js__WEBPACK_IMPORTED_MODULE_6__/* .Screen */ .f({
    out: (text) => data.write(text),
    err: (text) => talk.write(text),
    columns: columnsOf(process.stderr),
    now: () => new Date(),
});
const audience = { runs: 'command', errorsPage: (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_9__/* .errorsPage */ .PD)() };
// What `runs.using: node24` means, as @sigstore states it.
const neededNode = '>=24.15.0';
function requireNode() {
    if ((0,semver__WEBPACK_IMPORTED_MODULE_3__.satisfies)(process.versions.node, neededNode))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_10__/* .ReleaseError */ .K2('node-too-old', {
        message: `Node ${process.versions.node} is running, but ${neededNode} is needed.`,
        hint: 'Use Node 24; in a clone of this project, `npm run rehearse` brings its own.',
    });
}
/** Exit codes of POSIX for a process that a signal ends: 128 and its number. */
const endings = { SIGINT: 130, SIGTERM: 143 };
async function endBy(signal, ongoing, words) {
    if (ongoing.isEnding)
        return;
    if (ongoing.end !== undefined)
        return ongoing.end();
    ongoing.isEnding = true;
    await (0,_clients_children_js__WEBPACK_IMPORTED_MODULE_4__/* .endChildren */ .PH)(signal);
    (0,_clients_temporary_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .removeLentFolders */ .NK)();
    const message = `The command was stopped by ${signal}. ${ongoing.left}`;
    answerProgram(words, new _errors_js__WEBPACK_IMPORTED_MODULE_10__/* .ReleaseError */ .K2('interrupted', { message, hint: `Run ${_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .theRun */ .xE} again.` }), ongoing);
    screen.say((0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_13__/* .visibleLine */ .P8)(`${nameIn(words)}: stopped by ${signal}. ${ongoing.left}`));
    process.exit(endings[signal]);
}
async function main() {
    const words = process.argv.slice(2);
    // Node's own, of variables that contradict each other, are no words of this program.
    process.removeAllListeners('warning');
    const ongoing = { left: 'Nothing was changed.', isEnding: false, hasWritten: false, end: undefined };
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.on(signal, () => void endBy(signal, ongoing, words));
    // What is thrown while nobody waits for it.
    process.on('uncaughtException', (error) => process.exit(sayWhatStopped(words, error, ongoing)));
    const terminal = {
        arguments: words,
        environment: process.env,
        workingFolder: process.cwd(),
        now: () => new Date(),
        audience,
        // What goes on for a moment after a signal has no more to say.
        say: (line) => ongoing.isEnding || screen.say(line),
        write: (line) => {
            if (ongoing.isEnding)
                return;
            ongoing.hasWritten = true;
            screen.write(line);
        },
        style: styleOf(process.stdout, words),
        talkStyle: styleOf(process.stderr, words),
        services: _endpoints_js__WEBPACK_IMPORTED_MODULE_9__/* .publicServices */ .QP,
        openNetwork,
        installation: { node: process.execPath, root: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(import.meta.url)), '../..') },
        leaves: (sentences) => {
            ongoing.left = sentences;
        },
        untilStopped: () => new Promise((done) => {
            ongoing.end = done;
        }),
    };
    try {
        requireNode();
        process.exitCode = await (0,_command_line_js__WEBPACK_IMPORTED_MODULE_7__/* .runCommandLine */ .rZ)(_commands_table_js__WEBPACK_IMPORTED_MODULE_8__/* .commands */ .P, terminal);
    }
    catch (error) {
        if (!ongoing.isEnding)
            process.exitCode = sayWhatStopped(words, error, ongoing);
    }
    try {
        await data.written();
        await talk.written();
    }
    catch (error) {
        process.exitCode = sayWhatStopped(words, error, ongoing);
    }
}
/** Colors as Node decides them, by `NO_COLOR`, `FORCE_COLOR`, and the terminal; none beside JSON. */
function styleOf(stream, words) {
    if ((0,_command_line_js__WEBPACK_IMPORTED_MODULE_7__/* .isGiven */ .qR)(words, '--json'))
        return _report_style_js__WEBPACK_IMPORTED_MODULE_12__/* .plain */ .pj;
    const hasColor = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.styleText)('bold', 'word', { stream }) !== 'word';
    return { hasColor, columns: columnsOf(stream) };
}
/** Width of a terminal; `undefined` for what is none, and for one that does not know its width, which says 0. */
function columnsOf(stream) {
    return stream.isTTY && stream.columns > 0 ? stream.columns : undefined;
}
async function openNetwork({ isVerbose }) {
    const network = await __nccwpck_require__.e(/* import() */ 559).then(__nccwpck_require__.bind(__nccwpck_require__, 2559));
    return network.openNetwork(process.env, (line) => screen.say(line), { voice: screen.voice(isVerbose) });
}
/** Node would end a bug with 1, which means that problems were found. */
function sayWhatStopped(words, error, ongoing) {
    const stop = (0,_errors_js__WEBPACK_IMPORTED_MODULE_10__/* .stopOf */ .EV)(error);
    answerProgram(words, stop, ongoing);
    const lines = (0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_13__/* .terminalLines */ .MJ)((0,_report_js__WEBPACK_IMPORTED_MODULE_14__/* .failureReport */ .LK)(nameIn(words), stop), audience, styleOf(process.stderr, words));
    for (const line of lines)
        screen.say(line);
    if (stop.code === 'program-fault')
        for (const line of (0,node_util__WEBPACK_IMPORTED_MODULE_2__.inspect)(error).split('\n'))
            screen.say((0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_13__/* .visibleLine */ .P8)(line));
    return stop.exitCode;
}
/** With `--json`, a program reads one line, whatever stopped the command and however early. */
function answerProgram(words, stop, ongoing) {
    const line = (0,_command_line_js__WEBPACK_IMPORTED_MODULE_7__/* .stoppedLine */ .Q7)(_commands_table_js__WEBPACK_IMPORTED_MODULE_8__/* .commands */ .P, { words, audience }, stop);
    if (line === undefined || ongoing.hasWritten)
        return;
    ongoing.hasWritten = true;
    screen.write(line);
}
/** The command, or the program where it is not known which one is meant. */
const nameIn = (words) => (0,_command_line_js__WEBPACK_IMPORTED_MODULE_7__/* .commandIn */ .vt)(_commands_table_js__WEBPACK_IMPORTED_MODULE_8__/* .commands */ .P, words)?.name ?? _program_js__WEBPACK_IMPORTED_MODULE_11__/* .program */ .D.name;
await main();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 56265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KV: () => (/* binding */ endGroups),
/* harmony export */   PH: () => (/* binding */ endChildren),
/* harmony export */   XJ: () => (/* binding */ endingGroupWithUs),
/* harmony export */   bf: () => (/* binding */ systemVariables),
/* harmony export */   i8: () => (/* binding */ signalGroup),
/* harmony export */   mV: () => (/* binding */ endingWithUs)
/* harmony export */ });
/* unused harmony exports endGroup, endMarked */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(48161);


/** What a process needs on Windows to start, and to find programs by their names: whoever makes an environment passes it on. */
const systemVariables = ['SystemRoot', 'PATHEXT'];
const running = new Set();
// Groups of processes by the process that led them; it may have ended, and left others.
const groups = new Set();
let isEnding = false;
// A program that does not end when it is asked to would keep the terminal.
const patienceMs = 5000;
/** Let a process that was started end with this one. */
function endingWithUs(child) {
    running.add(child);
    child.once('close', () => running.delete(child));
    if (isEnding)
        child.kill();
    return child;
}
/** The same for a process that was started as `detached`, and leads a group: with it ends whatever it started. */
function endingGroupWithUs(child) {
    if (child.pid !== undefined)
        groups.add(child.pid);
    if (isEnding)
        endGroups();
    return endingWithUs(child);
}
/** End, at once, what is left of all such groups. */
function endGroups() {
    for (const leader of groups)
        signalGroup(leader, 'SIGKILL');
    groups.clear();
}
/** End, at once, the group of one of them, which is no other's afterwards. */
function endGroup({ pid }) {
    if (pid === undefined || !groups.delete(pid))
        return;
    signalGroup(pid, 'SIGKILL');
}
// One that starts another while it is looked at is found by the next look.
const looks = 5;
/**
 * End, at once, what left its group and still has a variable in its environment, as daemons of build tools have it. Only Linux
 * shows environments; a program that hides its own is not found.
 *
 * @param mark `NAME=value`, of nobody else.
 */
async function endMarked(mark) {
    for (let look = 0; look < looks; look += 1) {
        const marked = await markedProcesses(mark);
        if (marked.length === 0)
            return;
        for (const pid of marked)
            signalProcess(pid, 'SIGKILL');
    }
}
async function markedProcesses(mark) {
    const names = await readdir('/proc').catch(() => []);
    const found = await Promise.all(names
        .filter((name) => /^\d+$/.test(name))
        .map(async (name) => {
        const variables = await readFile(`/proc/${name}/environ`, 'latin1').catch(() => '');
        return variables.split('\0').includes(mark) ? [Number(name)] : [];
    }));
    return found.flat();
}
/** Send a signal to a process and all that it started. */
function signalGroup(leader, signal) {
    // Windows has no groups: there, only the process itself is meant.
    signalProcess((0,node_os__WEBPACK_IMPORTED_MODULE_1__.platform)() === 'win32' ? leader : -leader, signal);
}
function signalProcess(pid, signal) {
    try {
        process.kill(pid, signal);
    }
    catch {
        // None of it is left.
    }
}
/**
 * End all of them. Nobody who waits for one of them goes on, so that nothing more is begun.
 *
 * @param signal What this process was asked to end by.
 */
async function endChildren(signal) {
    isEnding = true;
    for (const leader of groups)
        signalGroup(leader, signal);
    await Promise.all([...running].map((child) => end(child, signal)));
    endGroups();
}
async function end(child, signal) {
    child.removeAllListeners('close').removeAllListeners('error');
    if (child.exitCode !== null || child.signalCode !== null)
        return;
    await new Promise((resolve) => {
        const timer = setTimeout(() => child.kill('SIGKILL'), patienceMs);
        child.on('error', () => resolve());
        child.once('exit', () => {
            clearTimeout(timer);
            resolve();
        });
        // One that does not keep this process alive must do so now, to be seen ending.
        child.ref();
        child.kill(signal);
    });
}


/***/ }),

/***/ 17953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cf: () => (/* binding */ gitHubPages),
/* harmony export */   Je: () => (/* binding */ repositoryOfUrl),
/* harmony export */   Pm: () => (/* binding */ hostOfUrl),
/* harmony export */   fi: () => (/* binding */ remoteOfUrl)
/* harmony export */ });
/**
 * What a remote names: `https://github.com/o/n.git`, `git@github.com:o/n`, `ssh://git@github.com/o/n.git`.
 *
 * @returns `undefined` for a path, and for anything else without an owner.
 */
function remoteOfUrl(url) {
    const [, scheme = 'ssh', authority = '', path = ''] = /^(https?|ssh|git):\/\/([^/]+)\/(.+)$/.exec(url) ?? /^()([^/:]+@[^/:]+):(.+)$/.exec(url) ?? [];
    const [owner, name, ...others] = path
        .replace(/\/+$/, '')
        .replace(/\.git$/, '')
        .split('/');
    if (!owner || !name || others.length > 0)
        return undefined;
    const host = authority.slice(authority.lastIndexOf('@') + 1).toLowerCase();
    // The port of another protocol is not that of the pages.
    return { host: scheme.startsWith('http') ? host : host.replace(/:\d*$/, ''), fullName: `${owner}/${name}` };
}
/** `owner/name` of a remote, or `undefined` as above. */
function repositoryOfUrl(url) {
    return remoteOfUrl(url)?.fullName;
}
/**
 * The address of a repository's pages, if it is at GitHub, or at a GitHub Enterprise of somebody's own.
 *
 * @returns `undefined` for a server of another kind, and for a name that only somebody's configuration of SSH knows.
 */
function gitHubPages({ host, fullName }) {
    const path = fullName.split('/').map(encodeURIComponent).join('/');
    // GitHub takes SSH at the port of HTTPS under another name.
    if (['github.com', 'www.github.com', 'ssh.github.com'].includes(host))
        return `https://github.com/${path}`;
    const isEnterprise = /^(?:[a-z\d-]+\.)*(?:github|[a-z\d-]+\.ghe)\.(?:[a-z\d-]+\.)*[a-z]{2,}(?::\d+)?$/.test(host);
    return isEnterprise ? `https://${host}/${path}` : undefined;
}
/**
 * The host that proves itself when a remote is fetched from, with its port; GitHub's host for SSH over the port of HTTPS
 * is its own.
 *
 * @returns `undefined` for a path, and for a protocol in which anybody could answer.
 */
function hostOfUrl(url) {
    const host = hostAndPort(url)?.toLowerCase();
    return host === 'ssh.github.com' || host === 'ssh.github.com:443' ? 'github.com' : host;
}
function hostAndPort(url) {
    // The short form of SSH is no URL.
    const [, short] = /^[\w.-]+@([\w.-]+):(?!\/\/)/.exec(url) ?? [];
    if (short !== undefined || !URL.canParse(url))
        return short;
    const { protocol, host, search, hash } = new URL(url);
    if (search !== '' || hash !== '')
        return undefined;
    if (protocol === 'https:')
        return host;
    return protocol === 'ssh:' ? host.replace(/:22$/, '') : undefined;
}


/***/ }),

/***/ 57880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ withTemporaryFolder),
/* harmony export */   NK: () => (/* binding */ removeLentFolders),
/* harmony export */   Z8: () => (/* binding */ withFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(76760);
/* harmony import */ var _children_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(56265);





const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** Folders that go away with this process. */
const lent = new Set();
/**
 * Lend a new folder that only this user can enter. It is removed afterwards, and by a signal that ends the process: nobody
 * else would, and a release has hundreds of megabytes.
 *
 * @param parent Where it is made: the runner's temporary folder for a step, the system's for a command.
 * @param name The beginning of its name.
 */
async function withTemporaryFolder(parent, name, use) {
    return await withFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent, `${name}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`), use);
}
/** Lend a new folder of a name that is free; it goes away in the same way. */
async function withFolder(folder, use) {
    const release = () => {
        for (const signal of signals)
            process.off(signal, end);
    };
    const end = (signal) => {
        release();
        // An entry that listens too ends what else there is first, and then removes the folders.
        if (process.listenerCount(signal) > 0)
            return;
        // What writes there would write on.
        (0,_children_js__WEBPACK_IMPORTED_MODULE_4__/* .endGroups */ .KV)();
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(folder, { recursive: true, force: true });
        // Whoever started this process is told that a signal ended it, as without a listener.
        process.kill(process.pid, signal);
    };
    // Before there is a folder, so that no signal comes in between.
    for (const signal of signals)
        process.on(signal, end);
    lent.add(folder);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, { mode: 0o700, recursive: true });
        return await use(folder);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(folder, { recursive: true, force: true });
        lent.delete(folder);
        release();
    }
}
/** Remove every folder that is lent: for an entry that is about to end the process. */
function removeLentFolders() {
    for (const folder of lent)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(folder, { recursive: true, force: true, maxRetries: 5 });
}


/***/ }),

/***/ 65959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  vt: () => (/* binding */ commandIn),
  qR: () => (/* binding */ isGiven),
  rZ: () => (/* binding */ runCommandLine),
  Q7: () => (/* binding */ stoppedLine)
});

// UNUSED EXPORTS: runCommand

// EXTERNAL MODULE: ./lib/command-line/completion/rows.js
var rows = __nccwpck_require__(67016);
// EXTERNAL MODULE: ./lib/program.js
var program = __nccwpck_require__(60379);
// EXTERNAL MODULE: ./lib/report/wrap.js
var wrap = __nccwpck_require__(15820);
// EXTERNAL MODULE: ./lib/command-line/option.js
var command_line_option = __nccwpck_require__(9561);
;// CONCATENATED MODULE: ./lib/command-line/help.js



/** What every command takes besides its own options. */
const helpRow = ['-h, --help', 'show this'];
/**
 * What `COMMAND --help` writes: usage, what it does, one line an option, examples, exit codes.
 *
 * @param columns Of the terminal that it is wrapped to, apart from lines that are to be copied.
 */
function helpOf(command, columns) {
    const { name, summary, about, operand, examples, exits } = command;
    const usage = [`usage: ${program/* program */.D.name} ${name} [OPTION]…`, operand.usage].filter((part) => part !== '').join(' ');
    const rows = [...optionRows(command), helpRow];
    const width = widthOf([...operand.rows, ...rows]);
    return [
        usage,
        [`${capital(summary)}.`, ...about].flatMap((line) => (0,wrap/* wrap */.L)(line, '', '', columns ?? proseColumns)).join('\n'),
        table(operand.rows, width, columns),
        [table(rows, width, columns), ...exclusionLines(command)].join('\n'),
        `Examples:\n${exampleTable(examples, columns)}`,
        exitCodes(exits, columns),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
/** What `--help` writes: every command on one line. */
function overviewOf(commands, columns) {
    const rows = [
        ...commands.map(({ name, summary }) => [`${program/* program */.D.name} ${name}`, summary]),
        [`${program/* program */.D.name} help COMMAND`, 'show the options of a command, and examples; so does --help behind it'],
        [`${program/* program */.D.name} --version`, 'show the version'],
    ];
    return [
        `${program/* program */.D.name}: release a Python project in three human decisions`,
        table(rows, widthOf(rows), columns),
        exitCodes('0 done, 1 problems found, 2 wrong use, 3 something outside failed', columns),
    ].join('\n\n');
}
/** What each exit code means: those of the command, and those of any command that a signal stops. */
const exitCodes = (own, columns) => (0,wrap/* wrap */.L)(`Exit codes: ${own}, 130 SIGINT, 143 SIGTERM.`, '', '  ', columns).join('\n');
function exampleTable(examples, columns) {
    const rows = examples.map(({ line, meaning }) => [`$ ${program/* program */.D.name} ${line}`, meaning]);
    return table(rows, widthOf(rows), columns);
}
/** What cannot be given together. */
function exclusionLines({ options, exclusions = [] }) {
    return exclusions.map(([one, other]) => `  Give only one of ${(0,command_line_option/* nameOf */.Vb)(options, one)} and ${(0,command_line_option/* nameOf */.Vb)(options, other)}.`);
}
/** The options of a command that are shown, as they are typed, and what they do. */
function optionRows({ options }) {
    return Object.entries(options).map(([key, option]) => [typed(key, option), option.help]);
}
function typed(key, option) {
    const names = (0,command_line_option/* namesOf */.eZ)(key, option).join(', ');
    switch (option.kind) {
        case 'flag':
            return names;
        case 'one':
        case 'many':
            return `${names} ${option.placeholder}`;
    }
}
const widthOf = (rows) => Math.max(...rows.map(([left]) => left.length));
// Where there is no terminal, a paragraph is as wide as a page of a manual.
const proseColumns = 120;
// Beside a wide left column of a narrow terminal, words would stand one below the other.
const narrowestRight = 30;
const narrowMargin = '      ';
function table(rows, width, columns = Number.POSITIVE_INFINITY) {
    const isNarrow = columns - width - 4 < narrowestRight;
    return rows
        .flatMap(([left, right]) => {
        const start = `  ${left.padEnd(width)}  `;
        if (!isNarrow || start.length + right.length <= columns)
            return (0,wrap/* wrap */.L)(right, start, ' '.repeat(start.length), columns);
        return [`  ${left}`, ...(0,wrap/* wrap */.L)(right, narrowMargin, narrowMargin, columns)];
    })
        .join('\n');
}
const capital = (sentence) => sentence.charAt(0).toUpperCase() + sentence.slice(1);

// EXTERNAL MODULE: ./lib/command-line/nearest.js
var nearest = __nccwpck_require__(30812);
// EXTERNAL MODULE: ./lib/command-line/wrong-use.js
var wrong_use = __nccwpck_require__(14501);
// EXTERNAL MODULE: ./lib/listed.js
var listed = __nccwpck_require__(80922);
// EXTERNAL MODULE: ./lib/quoted.js
var quoted = __nccwpck_require__(42767);
// EXTERNAL MODULE: ./lib/report/answer.js
var answer = __nccwpck_require__(71226);
;// CONCATENATED MODULE: ./lib/command-line.js








/**
 * Do what a command line says.
 *
 * @param terminal With every word behind the name of the program.
 * @returns The exit code.
 * @throws ReleaseError `input-invalid`, and what the commands throw.
 */
async function runCommandLine(commands, terminal) {
    const found = commandLineOf(commands, terminal.arguments);
    switch (found.kind) {
        case 'text':
            return shown(terminal, found.text(terminal.style.columns));
        case 'command':
            return await runCommand(found.command, { ...terminal, arguments: found.words });
    }
}
/**
 * The line that a command line writes that was stopped, by whatever it was and however early: with `--json`, a program
 * always gets an answer.
 *
 * @returns `undefined` without `--json`.
 */
function stoppedLine(commands, { words, audience }, stop) {
    if (!isGiven(words, '--json'))
        return undefined;
    return (0,answer/* answerLine */.NO)((commandIn(commands, words)?.stopped ?? answer/* stoppedBeforeCommand */.oU)(stop), audience);
}
/** The command that a command line runs; `undefined` if it runs none. */
function commandIn(commands, words) {
    const { name } = splitWords(words);
    return commands.find((command) => command.name === name);
}
function commandLineOf(commands, words) {
    const { folders, name, rest } = splitWords(words);
    if (folders.at(-1) === '-C')
        throw (0,wrong_use/* wrongUse */.p)('-C is given without its folder.', 'Write -C DIR.');
    const [subject] = rest;
    if (['-V', '--version'].includes(name))
        return { kind: 'text', text: () => program/* program */.D.version };
    if (name === 'help' && subject !== undefined && !subject.startsWith('-')) {
        const command = commandOf(commands, subject);
        return { kind: 'text', text: (columns) => helpOf(command, columns) };
    }
    if (['', '-h', '--help', 'help'].includes(name))
        return { kind: 'text', text: (columns) => overviewOf(commands, columns) };
    return { kind: 'command', command: commandOf(commands, name), words: [...folders, ...rest] };
}
/** A command line in parts. As with git, folders may stand before the command: `-C DIR`, `-CDIR`, and that again. */
function splitWords(words) {
    let at = 0;
    while (words[at]?.startsWith('-C'))
        at += words[at] === '-C' ? 2 : 1;
    const [name = '', ...rest] = words.slice(at);
    return { folders: words.slice(0, at), name, rest };
}
/** Run one command, or show its help. @throws What the command throws. */
async function runCommand(command, terminal) {
    if (isGiven(terminal.arguments, '--help') || isGiven(terminal.arguments, '-h'))
        return shown(terminal, helpOf(command, terminal.style.columns));
    return await command.run(terminal);
}
/** Whether an option is given, also among words that cannot be parsed; behind `--`, everything is a name. */
function isGiven(words, name) {
    const end = words.indexOf('--');
    return (end === -1 ? words : words.slice(0, end)).includes(name);
}
function commandOf(commands, word) {
    const found = commands.find(({ name }) => name === word);
    if (found !== undefined)
        return found;
    const names = commands.map(({ name }) => name);
    const near = (0,nearest/* nearTo */.w)(word, [...names, rows/* helpWord */.cS.name, ...rows/* programRows */.Kn.flatMap((row) => row.names)]);
    const hint = near === undefined
        ? `The commands are ${(0,listed/* listed */.K)(names)}.`
        : `The nearest is ${near}; \`release-action help\` shows all.`;
    const message = word.startsWith('-')
        ? `There is no option ${(0,quoted/* quoted */.TL)(word)} before the command.`
        : `There is no command ${(0,quoted/* quoted */.TL)(word)}.`;
    throw (0,wrong_use/* wrongUse */.p)(message, hint);
}
function shown(terminal, text) {
    terminal.write(text);
    return 0;
}


/***/ }),

/***/ 67016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ identifier),
/* harmony export */   Kn: () => (/* binding */ programRows),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   cS: () => (/* binding */ helpWord)
/* harmony export */ });
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(60379);
/* harmony import */ var _option_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9561);


/** The options of a command that are shown, and its help. */
function rowsOf({ options }) {
    const rows = Object.entries(options).map(([key, option]) => {
        return { names: (0,_option_js__WEBPACK_IMPORTED_MODULE_1__/* .namesOf */ .eZ)(key, option), help: option.help, completed: completedOf(option) };
    });
    return [...rows, { names: ['-h', '--help'], help: 'show the options of the command', completed: undefined }];
}
function completedOf(option) {
    return option.kind === 'flag' ? undefined : option.completed;
}
/** What is offered in the place of a command; other short ones are not. */
const programRows = [
    { names: ['-C'], help: 'work in DIR', completed: 'folder' },
    { names: ['--help'], help: 'show every command', completed: undefined },
    { names: ['--version'], help: 'show the version', completed: undefined },
];
/** Stands in the place of a command. */
const helpWord = { name: 'help', summary: 'show the options of a command' };
/** What functions of the scripts are called. */
const identifier = `_${_program_js__WEBPACK_IMPORTED_MODULE_0__/* .program */ .D.name.replaceAll('-', '_')}`;
/** One word behind the other. */
const words = (list) => list.join(' ');


/***/ }),

/***/ 30812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ nearTo)
/* harmony export */ });
/* harmony import */ var leven__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(47785);

// Longer than any name that is known; the time of a comparison grows with the text.
const longestCompared = 40;
/**
 * The known word that somebody meant who mistyped it; `undefined` if none is near.
 *
 * A third of its letters may differ, and one of a word of two; letters may have changed places, or case.
 */
function nearTo(word, known) {
    const compared = word.slice(0, longestCompared);
    const length = compared.replace(/^-+/, '').length;
    const inAnyCase = known.find((name) => name.toLowerCase() === compared.toLowerCase());
    // Of one letter, any other would be near.
    if (inAnyCase !== undefined || length < 2)
        return inAnyCase;
    const maxDistance = Math.max(1, Math.floor(length / 3));
    return (0,leven__WEBPACK_IMPORTED_MODULE_0__/* .closestMatch */ .h)(compared, known, { maxDistance }) ?? known.find((name) => lettersOf(name) === lettersOf(compared));
}
const lettersOf = (word) => [...word].sort().join('');


/***/ }),

/***/ 9561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   NJ: () => (/* binding */ file),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   aq: () => (/* binding */ files),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   xH: () => (/* binding */ one)
/* harmony export */ });
/** An option without a value. */
const flag = (help, names = {}) => ({ kind: 'flag', help, ...names });
/** An option whose value is any text. */
function text(placeholder, help, { completed = 'nothing', ...names } = {}) {
    return { kind: 'one', placeholder, help, completed, form: 'a text', read: (given) => given, ...names };
}
/** An option whose value has a form. */
function one(placeholder, help, reader, names = {}) {
    return { kind: 'one', placeholder, help, completed: 'nothing', ...reader, ...names };
}
/** A path of a file, once or several times. */
const file = (placeholder, help) => text(placeholder, help, { completed: 'file' });
const files = (placeholder, help) => ({ ...file(placeholder, help), kind: 'many' });
/** The name of an option that messages use. */
function nameOf(options, key) {
    const option = options[key];
    return (option && namesOf(key, option)[0]) ?? key;
}
/** The names of an option as they are typed. */
function namesOf(key, { names }) {
    return names ?? [`--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`];
}


/***/ }),

/***/ 39960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  k: () => (/* binding */ Output),
  f: () => (/* binding */ Screen)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
// EXTERNAL MODULE: ./lib/report/terminal.js
var terminal = __nccwpck_require__(91488);
// EXTERNAL MODULE: ./lib/report/words.js
var words = __nccwpck_require__(58191);
;// CONCATENATED MODULE: ./lib/report/progress.js


/**
 * One line of what is said, for a log.
 *
 * @returns `uploaded example-1.2.0.tar.gz, 12.1 MB, 2 of 14`; `undefined` for bytes that move, which are said too often
 *   for a line each. Controls in a name are shown, not obeyed.
 */
function progressLine(said) {
    switch (said.kind) {
        case 'part':
            return (0,terminal/* visibleLine */.P8)(said.title);
        case 'done': {
            const { count, total, sizeBytes } = said.at;
            const size = sizeBytes === undefined ? [] : [(0,words/* formatSize */.Xq)(sizeBytes)];
            return (0,terminal/* visibleLine */.P8)([`${said.what} ${said.name}`, ...size, `${count} of ${total}`].join(', '));
        }
        case 'bytes':
            return undefined;
        case 'waiting':
            return (0,terminal/* visibleLine */.P8)(`waiting ${seconds(said.ms)}: ${said.reason}`);
        case 'request':
            return (0,terminal/* visibleLine */.P8)(requestLine(said.request));
    }
}
/** `GET api.github.com/repos/pallets/flask/releases/1: 200 after 84 ms`, with the number of a further try. */
function requestLine({ method, host, path, status, durationMs, attempt }) {
    const often = attempt === 1 ? '' : `, try ${attempt}`;
    return `${method} ${host}${path}: ${status ?? 'no answer'} after ${Math.round(durationMs)} ms${often}`;
}
function seconds(ms) {
    return `${Math.max(1, Math.round(ms / 1000))} s`;
}
/** The log of a job: each part of the work is a group. */
class JobLog {
    #isInGroup = false;
    /** What is written of one thing that is said, at once. */
    entries(said) {
        const text = progressLine(said);
        if (text === undefined)
            return [];
        if (said.kind !== 'part')
            return [{ kind: 'line', text }];
        const before = this.end();
        this.#isInGroup = true;
        return [...before, { kind: 'group', title: text }];
    }
    /** What is written before anything that belongs to no part, such as the report. */
    end() {
        const wasInGroup = this.#isInGroup;
        this.#isInGroup = false;
        return wasInGroup ? [{ kind: 'end' }] : [];
    }
}

;// CONCATENATED MODULE: ./lib/report/terminal-progress.js



// A smaller file is there before anybody has read how far it is.
const shownFromBytes = 5_000_000;
// Ten times a second is as often as an eye follows.
const rewriteMs = 100;
// Return, and erase the line. https://www.xfree86.org/current/ctlseqs.html
const rewind = '\r\u001b[K';
/**
 * Progress on a terminal: one line that is written over, and gone when the report comes. Where nobody looks (a pipe, a
 * file), a line for each thing that is done.
 */
class TerminalProgress {
    #columns;
    #isShown = false;
    #moving;
    #rewrittenMs = Number.NEGATIVE_INFINITY;
    /** @param columns Width of the terminal; `undefined` where there is none, and then each line stays. */
    constructor(columns) {
        this.#columns = columns;
    }
    /**
     * What is to be written of one thing that is said; may be nothing.
     *
     * @param nowMs Of any clock that does not go back.
     */
    text(said, nowMs) {
        // What somebody looks for must not be written over.
        if (said.kind === 'request')
            return this.#line(said);
        if (said.kind === 'bytes')
            return this.#bytes(said, nowMs);
        return this.#columns === undefined ? this.#line(said) : this.#rewritten(progressLine(said) ?? '', this.#columns);
    }
    /** What is to be written before anything else is. */
    clear() {
        const wasShown = this.#isShown;
        this.#isShown = false;
        return wasShown ? rewind : '';
    }
    #line(said) {
        const line = progressLine(said);
        return line === undefined ? '' : `${this.clear()}${line}\n`;
    }
    #rewritten(line, columns) {
        this.#isShown = true;
        // The last column stays free: some terminals begin the next line with it.
        return `${rewind}${[...line].slice(0, columns - 1).join('')}`;
    }
    #bytes({ what, name, bytes: { done, total } }, nowMs) {
        if (this.#columns === undefined || total < shownFromBytes)
            return '';
        if (this.#moving?.name !== name)
            this.#moving = { name, sinceMs: nowMs };
        if (nowMs - this.#rewrittenMs < rewriteMs && done < total)
            return '';
        this.#rewrittenMs = nowMs;
        const elapsedMs = nowMs - this.#moving.sinceMs;
        const rate = elapsedMs > 0 ? `, ${(0,words/* formatSize */.Xq)(Math.round((done * 1000) / elapsedMs))}/s` : '';
        const line = `${what} ${name}: ${(0,words/* formatSize */.Xq)(done)} of ${(0,words/* formatSize */.Xq)(total)}${rate}`;
        return this.#rewritten((0,terminal/* visibleLine */.P8)(line), this.#columns);
    }
}

;// CONCATENATED MODULE: ./lib/command-line/screen.js


/** What a command shows: data, talk, and progress, of which the last never stays in the way of the other two. */
class Screen {
    #streams;
    #progress;
    constructor(streams) {
        this.#streams = streams;
        this.#progress = new TerminalProgress(streams.columns);
    }
    /** Talk. */
    say(line) {
        this.#clear();
        this.#streams.err(`${line}\n`);
    }
    /** Data. */
    write(line) {
        this.#clear();
        this.#streams.out(`${line}\n`);
    }
    /** Who is told what goes on. @param isVerbose Also of each request. */
    voice(isVerbose) {
        return (said) => {
            if (said.kind === 'request' && !isVerbose)
                return;
            const text = this.#progress.text(said, this.#streams.now().getTime());
            if (text !== '')
                this.#streams.err(text);
        };
    }
    #clear() {
        const text = this.#progress.clear();
        if (text !== '')
            this.#streams.err(text);
    }
}
/**
 * One of the two streams of a process. Its reader may leave, as `head` does, or it may not take what is written: nothing
 * is written from then on, and who writes goes on, since a command that changes something must not end half-way because
 * nobody reads what it says.
 */
class Output {
    #name;
    #stream;
    #last = Promise.resolve();
    #failure;
    constructor(name, stream) {
        this.#name = name;
        this.#stream = stream;
        stream.on('error', (error) => this.#fail(error));
    }
    /** Write a text as it is. */
    write(text) {
        if (this.#failure !== undefined)
            return;
        this.#last = new Promise((done) => {
            this.#stream.write(text, (error) => {
                if (error)
                    this.#fail(error);
                done();
            });
        });
    }
    /**
     * Wait until all is written. A reader who left got what they wanted.
     *
     * @throws ReleaseError `output-failed`, for everything else that keeps a text from where it should be.
     */
    async written() {
        await this.#last;
        if (this.#failure === undefined || this.#failure.code === 'EPIPE')
            return;
        throw new errors/* ReleaseError */.K2('output-failed', {
            message: `${this.#name} did not take what was written to it: ${this.#failure.message}.`,
            hint: `Send ${this.#name} to where it can be written and has room, and run ${errors/* theRun */.xE} again; what is done stays done.`,
        });
    }
    #fail(error) {
        this.#failure ??= error;
    }
}


/***/ }),

/***/ 14501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ wrongUse)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);

/** `input-invalid` of the command line. */
function wrongUse(message, hint = 'The same command with --help shows what it takes.') {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('input-invalid', { message, hint });
}


/***/ }),

/***/ 86991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   dG: () => (/* binding */ checkAnswer),
/* harmony export */   kW: () => (/* binding */ stoppedCheck),
/* harmony export */   ut: () => (/* binding */ answerOf)
/* harmony export */ });
/* harmony import */ var _json_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(27585);
/* harmony import */ var _report_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(71226);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9293);



/** What `check --json` writes. */
const checkAnswer = (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)('what `check` found', {
    schema: _json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .schemaNumber */ .zO,
    verdict: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['go', 'no-go', 'not-a-release', 'stopped'], '`go`, `no-go`, or `not-a-release`; `stopped` if nothing was judged, and then `problems` says why'),
    version: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)((0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('in normal form; `null` if there is none')),
    tag: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)((0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('the tag that is on the commit; `null` if there is none')),
    commit: _report_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOrNull */ .ek,
    headline: _report_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl,
    problems: _report_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .problems */ .Bk,
    rules: _report_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .rules */ .aO,
    files: _report_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .files */ .aq,
    remarks: _report_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .remarks */ .IW,
    commands: _report_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .commands */ .Pi,
});
/** The answer of a report, with what was judged. */
function answerOf({ headline, problems, rules, files, remarks, commands }, judged) {
    return { schema: 1, ...judged, headline, problems, rules, files, remarks, commands };
}
/** The answer where nothing was judged. */
function stoppedCheck(stop) {
    return answerOf((0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .failureReport */ .LK)('check', stop), { verdict: 'stopped', version: null, tag: null, commit: null });
}


/***/ }),

/***/ 7634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KB: () => (/* binding */ nextAnswer),
/* harmony export */   p3: () => (/* binding */ stoppedNext),
/* harmony export */   ut: () => (/* binding */ answerOf)
/* harmony export */ });
/* harmony import */ var _json_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(27585);
/* harmony import */ var _report_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(71226);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9293);



/** What `next --json` writes. */
const nextAnswer = (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)('what `next` did', {
    schema: _json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .schemaNumber */ .zO,
    verdict: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['begun', 'refused', 'stopped'], '`begun`, now or before; `refused` if the settings cannot be used; `stopped` if `problems` says why'),
    version: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)((0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('in normal form')),
    branch: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)((0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('the branch that it was begun on')),
    commit: _report_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOrNull */ .ek,
    headline: _report_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl,
    problems: _report_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .problems */ .Bk,
    remarks: _report_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .remarks */ .IW,
    commands: _report_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .commands */ .Pi,
});
const nothing = { version: null, branch: null, commit: null };
/** The answer of a report. */
function answerOf({ headline, problems, remarks, commands }, verdict, begun = nothing) {
    return { schema: 1, verdict, ...begun, headline, problems, remarks, commands };
}
/** The answer of a run that was stopped. */
const stoppedNext = (stop) => answerOf((0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .failureReport */ .LK)('next', stop), 'stopped');


/***/ }),

/***/ 47934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DN: () => (/* binding */ stoppedPrepare),
/* harmony export */   U6: () => (/* binding */ prepareAnswer),
/* harmony export */   xE: () => (/* binding */ unpreparedAnswer)
/* harmony export */ });
/* harmony import */ var _json_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(27585);
/* harmony import */ var _report_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(71226);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9293);



/** What `prepare --json` writes. */
const prepareAnswer = (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)('what `prepare` did', {
    schema: _json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .schemaNumber */ .zO,
    verdict: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['ready', 'not-ready', 'refused', 'stopped'], '`ready`, or `not-ready` if the commit was made and is not go; `refused` if the settings cannot be used; `stopped` if `problems` says why'),
    version: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)((0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('in normal form; `null` where it was stopped or refused')),
    tag: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)((0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('what the tag is or will be called, prefix included')),
    branch: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)((0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('the branch of the release; `null` if another one said all of it already')),
    base: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)((0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('the branch that it is to be merged into; `null` if that is not known')),
    commit: _report_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .commitOrNull */ .ek,
    tagged: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .truth */ .Im)('whether the tag is on the commit'),
    pushed: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('what was pushed to `origin`', (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('full name of a ref')),
    headline: _report_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl,
    problems: _report_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .problems */ .Bk,
    rules: _report_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .rules */ .aO,
    remarks: _report_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .remarks */ .IW,
    commands: _report_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .commands */ .Pi,
});
const nothing = { version: null, tag: null, branch: null, base: null, commit: null, tagged: false, pushed: [] };
/** The answer where no commit was made, or where it is not known. */
function unpreparedAnswer({ headline, problems, rules, remarks, commands }, verdict) {
    return { schema: 1, verdict, ...nothing, headline, problems, rules, remarks, commands };
}
/** The answer of a run that was stopped. */
const stoppedPrepare = (stop) => unpreparedAnswer((0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .failureReport */ .LK)('prepare', stop), 'stopped');


/***/ }),

/***/ 43286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   sH: () => (/* binding */ versionOperand),
/* harmony export */   u7: () => (/* binding */ localDay),
/* harmony export */   vd: () => (/* binding */ day)
/* harmony export */ });
/* harmony import */ var _command_line_wrong_use_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(14501);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(452);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(42767);
/* harmony import */ var _release_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(28089);
/* harmony import */ var _release_version_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(24629);





/** The version that a command may be given, in its normal form or with zeros of the calendar, and one that may be released. */
const versionOperand = (meaning) => ({
    usage: '[VERSION]',
    rows: [['VERSION', meaning]],
    completed: 'nothing',
    read: readVersion,
});
/** @throws ReleaseError `input-invalid`, `version-not-canonical`, `version-local`, `version-development` */
function readVersion([text, another]) {
    if (text === undefined)
        return undefined;
    if (another !== undefined)
        throw (0,_command_line_wrong_use_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongUse */ .p)('One version is needed, and several are given.', 'Name one, such as 3.2.0.');
    const reading = (0,_release_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .readNamedTag */ .UM)(text);
    switch (reading.kind) {
        case 'release': {
            const { version } = reading.tag;
            if (text === version.text || (0,_release_version_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutLeadingZeros */ .k6)(text) === version.text)
                return version;
            throw refused('version-not-canonical', text, `whose normal form is ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(version.text)}`, version.text);
        }
        case 'not-a-version': {
            const canonical = (0,_release_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseVersion */ .ot)(text.trim())?.text;
            if (canonical === undefined) {
                throw (0,_command_line_wrong_use_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongUse */ .p)(`The version is given as ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(text)}, which is no version such as "3.2.0".`);
            }
            throw refused('version-not-canonical', text, `whose normal form is ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(canonical)}`, canonical);
        }
        case 'not-releasable': {
            const kind = reading.code === 'version-local' ? 'a local version' : 'a development version';
            throw refused(reading.code, text, `${kind}, which is never released`, reading.version.base);
        }
    }
}
function refused(code, text, reason, expected) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K2(code, {
        message: `The version is given as ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(text)}, ${reason}.`,
        hint: `Write it as in ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(expected)}.`,
    });
}
/** A day of the calendar: `YYYY-MM-DD`. */
const day = {
    read: (text) => {
        const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : new Date(Number.NaN);
        // JavaScript turns 30 February into 1 March.
        return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined;
    },
    form: 'a day of the calendar as YYYY-MM-DD',
};
/** The day of a moment in the time zone of the machine, as people there write it in their change log: `YYYY-MM-DD`. */
function localDay(now) {
    const [month, day] = [now.getMonth() + 1, now.getDate()].map((number) => String(number).padStart(2, '0'));
    return `${String(now.getFullYear()).padStart(4, '0')}-${month}-${day}`;
}


/***/ }),

/***/ 14814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  P: () => (/* binding */ commands)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(57975);
// EXTERNAL MODULE: ./lib/quoted.js
var quoted = __nccwpck_require__(42767);
// EXTERNAL MODULE: ./lib/command-line/nearest.js
var nearest = __nccwpck_require__(30812);
// EXTERNAL MODULE: ./lib/command-line/option.js
var command_line_option = __nccwpck_require__(9561);
// EXTERNAL MODULE: ./lib/command-line/wrong-use.js
var wrong_use = __nccwpck_require__(14501);
;// CONCATENATED MODULE: ./lib/command-line/parsing.js





/**
 * Read the arguments of a command.
 *
 * @throws ReleaseError `input-invalid` in our own words, and what the readers of options and operands throw.
 */
function parseArguments(command, words) {
    const rows = rowsByName(command.options);
    const { tokens } = (0,external_node_util_.parseArgs)({ args: [...words], options: configOf(rows), strict: false, tokens: true });
    const found = new Map();
    const operands = [];
    for (const token of tokens) {
        if (token.kind === 'positional')
            operands.push(token.value);
        if (token.kind !== 'option')
            continue;
        const row = rows.get(token.rawName);
        if (row === undefined)
            throw unknownOption(command, rows, words[token.index] ?? token.rawName);
        found.set(row.key, [...(found.get(row.key) ?? []), valueOfToken(row, token)]);
    }
    for (const [one, other] of command.exclusions ?? []) {
        if (!found.has(one) || !found.has(other))
            continue;
        const [first, second] = [one, other].map((key) => (0,command_line_option/* nameOf */.Vb)(command.options, key));
        throw (0,wrong_use/* wrongUse */.p)(`${first} and ${second} cannot be given together.`, 'Give one of them.');
    }
    const given = Object.entries(command.options).map(([key, option]) => [key, valueFor(option, found.get(key) ?? [])]);
    // A type cannot follow a value through a list of entries: each has the type that its row declares.
    return { given: Object.fromEntries(given), operand: command.operand.read(operands) };
}
function valueFor({ kind }, values) {
    switch (kind) {
        case 'flag':
            return values.length > 0;
        case 'one':
            return values.at(-1);
        case 'many':
            return values;
    }
}
function valueOfToken({ name, option }, { rawName, value, inlineValue }) {
    if (option.kind === 'flag') {
        if (value === undefined)
            return true;
        throw (0,wrong_use/* wrongUse */.p)(`${rawName} takes no value, and is given ${(0,quoted/* quoted */.TL)(value)}.`, `Write ${name} alone.`);
    }
    const { placeholder, read, form, nearly } = option;
    if (value === undefined)
        throw (0,wrong_use/* wrongUse */.p)(`${rawName} is given without its value.`, `Write ${name} ${placeholder}.`);
    // One that was forgotten must not swallow the option behind it.
    if (inlineValue !== true && /^-./.test(value)) {
        const joined = rawName.startsWith('--') ? `${rawName}=${value}` : `${rawName}${value}`;
        throw (0,wrong_use/* wrongUse */.p)(`${rawName} is given without its value: ${(0,quoted/* quoted */.TL)(value)} follows it.`, `Write ${name} ${placeholder}; if ${(0,quoted/* quoted */.TL)(value)} is the value, ${(0,quoted/* quoted */.TL)(joined)}.`);
    }
    const said = read(value);
    if (said !== undefined)
        return said;
    throw (0,wrong_use/* wrongUse */.p)(`${rawName} is given as ${(0,quoted/* quoted */.TL)(value)}, which is not ${form}${nearly?.(value) ?? ''}.`);
}
function rowsByName(options) {
    return new Map(Object.entries(options).flatMap(([key, option]) => {
        const [name = '', ...others] = (0,command_line_option/* namesOf */.eZ)(key, option);
        const row = { key, name, option };
        return [name, ...others, ...(option.formerly ?? [])].map((each) => [each, row]);
    }));
}
/** For Node's parser, which knows long names only: a short one gets a long one, which is then not among our own. */
function configOf(rows) {
    const entries = [...rows].map(([name, { option }]) => {
        const type = isFlag(option) ? 'boolean' : 'string';
        return name.startsWith('--') ? [name.slice(2), { type }] : [name.slice(1), { type, short: name.slice(1) }];
    });
    return Object.fromEntries(entries);
}
const isFlag = (option) => option.kind === 'flag';
function unknownOption({ name }, rows, word) {
    const [asTyped = ''] = word.split('=');
    const shown = [...rows].filter(([each, { option }]) => !option.formerly?.includes(each)).map(([each]) => each);
    const near = (0,nearest/* nearTo */.w)(asTyped, [...shown, '--help']);
    const all = `\`release-action ${name} --help\` shows all`;
    const hint = near === undefined ? `${all}.` : `The nearest is ${near}; ${all}.`;
    return (0,wrong_use/* wrongUse */.p)(`${name} has no option ${(0,quoted/* quoted */.TL)(asTyped)}.`, hint);
}

;// CONCATENATED MODULE: ./lib/command-line/command.js

/** Declare a command. The types of its values follow from the options. */
function declare(declaration) {
    return {
        ...declaration,
        run: async (terminal) => {
            const { given, operand } = parseArguments(declaration, terminal.arguments);
            return await declaration.run(terminal, given, operand);
        },
    };
}

// EXTERNAL MODULE: ./lib/release/tag.js
var tag = __nccwpck_require__(28089);
// EXTERNAL MODULE: ./lib/clients/git/remote.js
var git_remote = __nccwpck_require__(17953);
;// CONCATENATED MODULE: ./lib/command-line/repository-name.js



// GitHub takes SSH at the port of HTTPS under the last name.
const hosts = ['github.com', 'www.github.com', 'ssh.github.com'];
/**
 * A repository as people write it: `pallets/flask`, or any address that git or a browser has of it.
 *
 * @returns `undefined` for anything else, and for an address elsewhere.
 * @throws ReleaseError `input-invalid` for a name that GitHub gives to nothing.
 */
function repositoryOf(text) {
    const remote = (0,git_remote/* remoteOfUrl */.fi)(text);
    if (remote !== undefined && !hosts.includes(remote.host))
        return undefined;
    const [, owner, name] = /^([a-z0-9-]+)\/([a-z0-9._-]+)$/i.exec(remote?.fullName ?? text) ?? [];
    if (owner === undefined || name === undefined || name === '.' || name === '..')
        return undefined;
    if (name.toLowerCase().endsWith('.git'))
        throw (0,wrong_use/* wrongUse */.p)(`${(0,quoted/* quoted */.TL)(text)} ends as an address does: a repository is named without ".git".`);
    return { owner, name };
}
/** An address, and what follows it behind an `@`. */
const addressBeforeAt = /^((?:https?:\/\/|ssh:\/\/git@|git@)[^@]+)@(.+)$/;

;// CONCATENATED MODULE: ./lib/command-line/options.js



/** The folder to work in; `formerly` names what a command called it before. */
const inFolder = (help, ...formerly) => (0,command_line_option/* text */.Qq)('DIR', help, { names: ['-C'], formerly, completed: 'folder' });
/** For programs. */
const json = (0,command_line_option/* flag */.Jt)('write one line of JSON on stdout, also where the command is stopped');
/** For whoever looks for a fault. */
const verbose = (0,command_line_option/* flag */.Jt)('show each request on stderr as it ends: method, host, path, status, and time');
/** What stands before the version in tags. */
const tagPrefix = (0,command_line_option/* one */.xH)('PREFIX', 'what tags begin with, such as v; without it, what the project sets, or what the last tags share', { read: (prefix) => ((0,tag/* isTagPrefix */.Rx)(prefix) ? prefix : undefined), form: tag/* tagPrefixWords */.uU });
/** One of several packages in a tree. */
const packageName = (0,command_line_option/* text */.Qq)('NAME', 'the package of a tree of several, by its name or folder; without it, what names one');
/** A repository on GitHub. */
const repository = (help) => (0,command_line_option/* one */.xH)('OWNER/REPO', help, { read: repositoryOf, form: 'OWNER/REPO' }, { names: ['--repo', '--owner-repo'] });

// EXTERNAL MODULE: ./lib/commands/check/answer.js
var answer = __nccwpck_require__(86991);
;// CONCATENATED MODULE: ./lib/commands/check.js





/** Judge a clone before anything is pushed, without any network. */
const check = declare({
    name: 'check',
    summary: 'judge a release branch of this clone, before anything is pushed',
    about: [
        'It is judged as its pull request will be, but without any network: what only a server knows is not checked here.',
    ],
    operand: {
        usage: '[TAG|COMMIT]',
        rows: [['TAG|COMMIT', 'what is judged; without it, what is checked out']],
        completed: 'nothing',
        read: ([revision = 'HEAD', another]) => {
            if (another === undefined)
                return revision;
            throw (0,wrong_use/* wrongUse */.p)('One tag or commit is judged, and several are given.');
        },
    },
    options: {
        directory: inFolder('judge the clone in DIR', '--repository'),
        base: (0,command_line_option/* text */.Qq)('REF', 'compare with this branch or commit; without it, with where the branch begins'),
        package: packageName,
        tagPrefix: tagPrefix,
        json: json,
    },
    examples: [
        { line: 'check', meaning: 'what is checked out' },
        { line: 'check 3.2.0 --base origin/main', meaning: 'a tag, against a branch' },
        { line: 'check -C ../flask --json', meaning: 'another clone, for a program' },
    ],
    exits: '0 go or no release, 1 no-go, 2 wrong use, 3 something outside failed',
    answer: answer/* checkAnswer */.dG,
    stopped: answer/* stoppedCheck */.kW,
    run: async (terminal, options, revision) => (await Promise.all(/* import() */[__nccwpck_require__.e(292), __nccwpck_require__.e(418), __nccwpck_require__.e(99), __nccwpck_require__.e(746), __nccwpck_require__.e(300)]).then(__nccwpck_require__.bind(__nccwpck_require__, 78300))).runCheck(terminal, options, revision),
});

// EXTERNAL MODULE: ./lib/program.js
var program = __nccwpck_require__(60379);
// EXTERNAL MODULE: ./lib/command-line/completion/rows.js
var completion_rows = __nccwpck_require__(67016);
;// CONCATENATED MODULE: ./lib/command-line/completion/bash.js


/**
 * The script for bash, 3.2 or later.
 *
 * @see https://www.gnu.org/software/bash/manual/html_node/Programmable-Completion-Builtins.html
 */
function bash(commands) {
    const cases = commands.map((command) => {
        const rows = (0,completion_rows/* rowsOf */.RO)(command);
        const namesWith = (kind) => rows.filter(({ completed }) => completed === kind).flatMap(({ names }) => names);
        const patterns = (kind, action) => {
            const names = namesWith(kind);
            return names.length === 0 ? [] : [`        ${names.join('|')}) ${action}; return ;;`];
        };
        const { completed } = command.operand;
        return [
            `    ${command.name})`,
            '      case $previous in',
            ...patterns('file', `${completion_rows/* identifier */.Cv}_paths -f`),
            ...patterns('folder', `${completion_rows/* identifier */.Cv}_paths -d`),
            ...patterns('nothing', ':'),
            '      esac',
            '      case $current in',
            `        -*) ${completion_rows/* identifier */.Cv}_words ${(0,completion_rows/* words */.aL)(rows.flatMap(({ names }) => names))} ;;`,
            ...(completed === 'file' ? [`        *) ${completion_rows/* identifier */.Cv}_paths -f ;;`] : []),
            ...(typeof completed === 'string' ? [] : [`        *) ${completion_rows/* identifier */.Cv}_words ${(0,completion_rows/* words */.aL)(completed)} ;;`]),
            '      esac ;;',
        ].join('\n');
    });
    const names = (0,completion_rows/* words */.aL)([...commands, completion_rows/* helpWord */.cS].map(({ name }) => name));
    const programNames = (0,completion_rows/* words */.aL)(completion_rows/* programRows */.Kn.flatMap((row) => row.names));
    return `# bash completion of ${program/* program */.D.name}
# Line by line, since names of files hold spaces and characters that bash would expand. bash 3.2 has no mapfile.
${completion_rows/* identifier */.Cv}_offer() {
  local line
  while IFS= read -r line; do COMPREPLY+=("$joined$line"); done
}
${completion_rows/* identifier */.Cv}_paths() { ${completion_rows/* identifier */.Cv}_offer < <(compgen "$1" -- "$current"); }
${completion_rows/* identifier */.Cv}_words() { ${completion_rows/* identifier */.Cv}_offer < <(IFS=' '; compgen -W "$*" -- "$current"); }
${completion_rows/* identifier */.Cv}() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD - 1]} joined= at=1
  COMPREPLY=()
  # bash splits --out=dist into three words, unless somebody took the = out of COMP_WORDBREAKS.
  if [[ $current == --*=* ]]; then
    joined=\${current%%=*}= previous=\${current%%=*} current=\${current#*=}
  elif [[ $current == = ]]; then
    current=
  elif [[ $previous == = ]]; then
    previous=\${COMP_WORDS[COMP_CWORD - 2]}
  fi
  # The folder may stand before the command.
  while ((at < COMP_CWORD)) && [[ \${COMP_WORDS[at]} == -C* ]]; do
    if [[ \${COMP_WORDS[at]} == -C ]]; then ((at += 2)); else ((at += 1)); fi
  done
  if ((at > COMP_CWORD)); then
    ${completion_rows/* identifier */.Cv}_paths -d
    return
  fi
  if ((COMP_CWORD == at)) || { ((COMP_CWORD == at + 1)) && [[ $previous == help ]]; }; then
    ${completion_rows/* identifier */.Cv}_words ${names} ${programNames}
    return
  fi
  case \${COMP_WORDS[at]} in
${cases.join('\n')}
  esac
}
complete -o filenames -F ${completion_rows/* identifier */.Cv} ${program/* program */.D.name}`;
}

;// CONCATENATED MODULE: ./lib/command-line/completion/fish.js


/**
 * The script for fish.
 *
 * @see https://fishshell.com/docs/current/cmds/complete.html
 */
function fish(commands) {
    const quote = (text) => `'${text.replace(/[\\']/g, String.raw `\$&`)}'`;
    const start = `complete -c ${program/* program */.D.name}`;
    // Words before the one that is completed; a word further on may be called like a command.
    const afterProgram = `${start} -n 'test (count (_${completion_rows/* identifier */.Cv}_words)) -eq 0'`;
    const afterHelp = `${start} -n '_${completion_rows/* identifier */.Cv}_runs help; and test (count (_${completion_rows/* identifier */.Cv}_words)) -eq 1'`;
    const option = (where, { names, help, completed }) => {
        const typed = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
        return `${where} ${(0,completion_rows/* words */.aL)(typed)}${follows(completed)} -d ${quote(help)}`;
    };
    return [
        `# fish completion of ${program/* program */.D.name}`,
        '# The words behind the program, and behind a folder that stands before the command.',
        `function _${completion_rows/* identifier */.Cv}_words`,
        '    set -l typed (commandline -opc)',
        '    set -e typed[1]',
        '    while string match -q -- "-C*" "$typed[1]"',
        '        test "$typed[1]" = -C; and set -e typed[1]',
        '        set -e typed[1]',
        '    end',
        '    string join -- \\n $typed',
        'end',
        `function _${completion_rows/* identifier */.Cv}_runs`,
        `    set -l typed (_${completion_rows/* identifier */.Cv}_words)`,
        '    test "$typed[1]" = "$argv[1]"',
        'end',
        `${start} -f`,
        ...[...commands, completion_rows/* helpWord */.cS].map(({ name, summary }) => `${afterProgram} -a ${name} -d ${quote(summary)}`),
        ...completion_rows/* programRows */.Kn.map((row) => option(afterProgram, row)),
        ...commands.map(({ name, summary }) => `${afterHelp} -a ${name} -d ${quote(summary)}`),
        ...commands.flatMap((command) => {
            const here = `${start} -n '_${completion_rows/* identifier */.Cv}_runs ${command.name}'`;
            return [...operandOf(command, here, quote), ...(0,completion_rows/* rowsOf */.RO)(command).map((row) => option(here, row))];
        }),
    ].join('\n');
}
function operandOf({ operand: { completed } }, here, quote) {
    if (completed === 'file')
        return [`${here} -F`];
    return typeof completed === 'string' ? [] : [`${here} -a ${quote((0,completion_rows/* words */.aL)(completed))}`];
}
/** What follows an option, in the words of fish. */
function follows(completed) {
    switch (completed) {
        case undefined:
            return '';
        case 'nothing':
            return ' -x';
        case 'file':
            return ' -r -F';
        case 'folder':
            // Without what stands before it in --out=dist.
            return ` -x -a '(__fish_complete_directories (string replace -r -- "^--[^=]*=" "" (commandline -ct)))'`;
    }
}

;// CONCATENATED MODULE: ./lib/command-line/completion/zsh.js


/**
 * The script for zsh, to be sourced or put into a folder of `fpath`.
 *
 * @see https://zsh.sourceforge.io/Doc/Release/Completion-System.html#Completion-Functions
 */
function zsh(commands) {
    const quote = (text) => `'${text.replaceAll("'", String.raw `'\''`)}'`;
    const described = (text) => text.replace(/[[\]:\\]/g, String.raw `\$&`);
    const actions = { file: '_files', folder: '_files -/', nothing: ' ' };
    const cases = commands.map((command) => {
        const specs = (0,completion_rows/* rowsOf */.RO)(command).flatMap(({ names, help, completed }) => names.map((name) => {
            const value = completed === undefined ? '' : `:value:${actions[completed]}`;
            // What follows a value's name is its value too: --out=dist, -Cdist.
            const joined = completed === undefined ? '' : name.startsWith('--') ? '=' : '+';
            return quote(`*${name}${joined}[${described(help)}]${value}`);
        }));
        const { completed } = command.operand;
        const operand = typeof completed === 'string' ? actions[completed] : `(${(0,completion_rows/* words */.aL)(completed)})`;
        const rest = operand === ' ' ? [] : [quote(`*:operand:${operand}`)];
        return [`    ${command.name})`, `      _arguments ${[...specs, ...rest].join(' \\\n        ')} ;;`].join('\n');
    });
    const entry = (word, help) => quote(`${word}:${help.replaceAll(':', String.raw `\:`)}`);
    const names = [...commands, completion_rows/* helpWord */.cS].map(({ name, summary }) => entry(name, summary));
    const programNames = completion_rows/* programRows */.Kn.flatMap((row) => row.names.map((name) => entry(name, row.help)));
    return `#compdef ${program/* program */.D.name}
# zsh completion of ${program/* program */.D.name}
${completion_rows/* identifier */.Cv}() {
  local -a commands options
  commands=(${names.join(' \\\n    ')})
  options=(${programNames.join(' \\\n    ')})
  # The folder may stand before the command.
  local -i at=2
  while (( at < CURRENT )) && [[ \${words[at]} == -C* ]]; do
    if [[ \${words[at]} == -C ]]; then (( at += 2 )); else (( at += 1 )); fi
  done
  if (( at > CURRENT )); then
    _files -/
    return
  fi
  shift $(( at - 2 )) words
  (( CURRENT -= at - 2 ))
  if (( CURRENT == 2 )) || [[ \${words[2]} == help && CURRENT -eq 3 ]]; then
    if [[ $PREFIX == -* ]]; then _describe -o option options; else _describe command commands; fi
    return
  fi
  local command=\${words[2]}
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join('\n')}
  esac
}
# From a folder of fpath, this whole file is the function that is called first.
if [[ \${funcstack[1]} == _${program/* program */.D.name} ]]; then
  ${completion_rows/* identifier */.Cv} "$@"
else
  compdef ${completion_rows/* identifier */.Cv} ${program/* program */.D.name}
fi`;
}

;// CONCATENATED MODULE: ./lib/command-line/completion.js



/** The shells that a script can be written for. */
const shells = ['bash', 'zsh', 'fish'];
/**
 * The script by which a shell completes commands, options, and files.
 *
 * It holds everything: starting Node for each press of the tab key would take longer than anybody waits.
 */
function completionOf(shell, commands) {
    switch (shell) {
        case 'bash':
            return bash(commands);
        case 'zsh':
            return zsh(commands);
        case 'fish':
            return fish(commands);
    }
}

// EXTERNAL MODULE: ./lib/json-schema.js
var json_schema = __nccwpck_require__(27585);
// EXTERNAL MODULE: ./lib/listed.js
var listed = __nccwpck_require__(80922);
// EXTERNAL MODULE: ./lib/report/answer.js
var report_answer = __nccwpck_require__(71226);
;// CONCATENATED MODULE: ./lib/commands/completion.js








const completion_answer = (0,json_schema/* object */.Ik)('a script for a shell', {
    schema: json_schema/* schemaNumber */.zO,
    verdict: (0,json_schema/* oneOf */.yL)(['written', 'stopped'], '`written`; `stopped` if `problems` says why'),
    shell: (0,json_schema/* orNull */.Xd)((0,json_schema/* oneOf */.yL)(shells, 'the shell that reads it')),
    script: (0,json_schema/* orNull */.Xd)((0,json_schema/* text */.Qq)('the script')),
    problems: (0,json_schema/* list */.p_)('why it was stopped', report_answer/* problem */.CC),
});
const nameOne = `Name ${(0,listed/* listed */.K)(shells, 'or')}.`;
/** Write what a shell needs to complete the commands. */
const completion = (commands) => declare({
    name: 'completion',
    summary: 'write a script by which bash, zsh, or fish completes commands, options, and files',
    about: ['Nothing is changed: the shell reads the script from where it is put.'],
    operand: {
        usage: shells.join('|'),
        rows: [[shells.join(', '), 'the shell that is to read it']],
        completed: shells,
        read: ([word, another]) => {
            if (word === undefined || another !== undefined)
                throw (0,wrong_use/* wrongUse */.p)('One shell is needed.', nameOne);
            const shell = shells.find((name) => name === word);
            if (shell !== undefined)
                return shell;
            throw (0,wrong_use/* wrongUse */.p)(`No script is known for the shell ${(0,quoted/* quoted */.TL)(word)}.`, nameOne);
        },
    },
    options: { directory: inFolder('change nothing: the script is the same everywhere'), json: json },
    examples: [
        { line: 'completion bash >release-action.bash', meaning: 'to be sourced by ~/.bashrc' },
        { line: 'completion zsh >_release-action', meaning: 'to be put into a folder of fpath' },
        { line: 'completion fish >release-action.fish', meaning: 'to be put into ~/.config/fish/completions' },
    ],
    exits: '0 done, 2 wrong use',
    answer: completion_answer,
    stopped: (stop) => {
        return { schema: 1, verdict: 'stopped', shell: null, script: null, problems: [stop.toProblem()] };
    },
    run: async (terminal, { json: isJson }, shell) => {
        const script = completionOf(shell, commands());
        terminal.write(isJson ? JSON.stringify({ schema: 1, verdict: 'written', shell, script, problems: [] }) : script);
        return 0;
    },
});

// EXTERNAL MODULE: ./lib/commands/next/answer.js
var next_answer = __nccwpck_require__(7634);
// EXTERNAL MODULE: ./lib/commands/release-arguments.js
var release_arguments = __nccwpck_require__(43286);
;// CONCATENATED MODULE: ./lib/commands/next.js




/** Begin a version on the branch that is checked out. */
const next = declare({
    name: 'next',
    summary: 'begin the next version on the branch that is checked out',
    about: [
        'A new section "Unreleased", ".dev" in every file that declares the version, as the project spells it, and the lock, in one commit.',
        'Nothing is pushed.',
    ],
    operand: (0,release_arguments/* versionOperand */.sH)('the version that begins, such as 3.3.0; without it, the next fix version'),
    options: { directory: inFolder('work in the clone in DIR', '--repository'), package: packageName, tagPrefix: tagPrefix, json: json },
    examples: [
        { line: 'next', meaning: 'after the release of 3.2.0: version 3.2.1' },
        { line: 'next 3.3.0', meaning: 'after the release of 3.2.0, on its main branch' },
        { line: 'next 3.2.1 -C ../flask', meaning: 'in another clone, on its maintenance branch' },
    ],
    exits: '0 done, 1 problems found, 2 wrong use, 3 something outside failed',
    answer: next_answer/* nextAnswer */.KB,
    stopped: next_answer/* stoppedNext */.p3,
    run: async (terminal, options, version) => (await Promise.all(/* import() */[__nccwpck_require__.e(292), __nccwpck_require__.e(418), __nccwpck_require__.e(99), __nccwpck_require__.e(689), __nccwpck_require__.e(198), __nccwpck_require__.e(503)]).then(__nccwpck_require__.bind(__nccwpck_require__, 42503))).runNext(terminal, options, version),
});

// EXTERNAL MODULE: ./lib/commands/prepare/answer.js
var prepare_answer = __nccwpck_require__(47934);
;// CONCATENATED MODULE: ./lib/commands/prepare.js





/** Prepare a release on a branch of its own. */
const prepare = declare({
    name: 'prepare',
    summary: 'make the release branch of a version; with --tag and --push, tag and push it',
    about: [
        'One commit, with the version in every file that declares it, the date in the change log, and the lock. It is judged as `check` judges, and only then tagged and pushed. Run again after anything went wrong, it does what is missing.',
    ],
    operand: (0,release_arguments/* versionOperand */.sH)('the version to release, such as 3.2.0; without it, the one that change log or .dev announce'),
    options: {
        directory: inFolder('work in the clone in DIR', '--repository'),
        date: (0,command_line_option/* one */.xH)('YYYY-MM-DD', 'the date of the release; without it, today, or what is planned for the next days', release_arguments/* day */.vd),
        edit: (0,command_line_option/* flag */.Jt)('write the section in the editor that git opens; it is begun if it is missing'),
        tag: (0,command_line_option/* flag */.Jt)('make the annotated tag, if the verdict is go; signed if the last three are, or the project wants it'),
        noSign: (0,command_line_option/* flag */.Jt)('make the tag without a signature, even if the configuration of git says otherwise'),
        push: (0,command_line_option/* flag */.Jt)('push the branch, and with --tag the tag, if the verdict is go'),
        package: packageName,
        tagPrefix: tagPrefix,
        json: json,
    },
    exclusions: [['edit', 'json']],
    examples: [
        { line: 'prepare --push', meaning: 'the branch for the pull request of the version that is announced' },
        { line: 'prepare 3.2.0 --push --tag', meaning: 'when the check of the pull request says go: the tag too' },
        { line: 'prepare 3.2.0 --date 2026-12-24', meaning: 'on a day that is planned, and nothing pushed' },
    ],
    exits: '0 go, 1 no-go or problems found, 2 wrong use, 3 something outside failed',
    answer: prepare_answer/* prepareAnswer */.U6,
    stopped: prepare_answer/* stoppedPrepare */.DN,
    run: async (terminal, options, version) => (await Promise.all(/* import() */[__nccwpck_require__.e(292), __nccwpck_require__.e(418), __nccwpck_require__.e(99), __nccwpck_require__.e(689), __nccwpck_require__.e(746), __nccwpck_require__.e(198), __nccwpck_require__.e(525)]).then(__nccwpck_require__.bind(__nccwpck_require__, 35525))).runPrepare(terminal, options, version),
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./lib/rehearsal/report.js
var report = __nccwpck_require__(60793);
;// CONCATENATED MODULE: ./lib/commands/rehearse.js








const legs = {
    kind: 'many',
    placeholder: 'JOB=DIR',
    help: 'take the files of DIR for a job, such as `wheels (macos-latest)`, that cannot run here; repeatable',
    completed: 'nothing',
    form: 'the name of a job, `=`, and a folder',
    // The values of a leg stand in parentheses, and may hold the sign.
    read: (given) => {
        const [, name, folder] = /^([^=]+?\(.*?\)|[^=]+)=(.+)$/.exec(given) ?? [];
        return name === undefined || folder === undefined ? undefined : { name, folder };
    },
};
const options = {
    directory: inFolder('rehearse the project in DIR; it is copied, never touched; without it, the sample', '--project'),
    tag: (0,command_line_option/* text */.Qq)('TAG', 'release this tag: an existing one, with the files of its commit, or one made on what is checked out'),
    package: packageName,
    tagPrefix: tagPrefix,
    workflow: (0,command_line_option/* file */.NJ)('FILE', 'run this file in the place of publish.yaml'),
    out: (0,command_line_option/* text */.Qq)('DIR', 'put what the world would see there; without it, in rehearsal', { completed: 'folder' }),
    released: (0,command_line_option/* text */.Qq)('DIR', 'the index has the files in DIR already: the last release, to compare with', {
        completed: 'folder',
    }),
    'run-steps': (0,command_line_option/* flag */.Jt)('run the commands of `run:` steps too: code of the project, on this machine'),
    leg: legs,
    twice: (0,command_line_option/* flag */.Jt)('run every job again right after its first time, and fail if anything is done twice'),
    serve: (0,command_line_option/* flag */.Jt)('keep the index running, print its address, and end with Ctrl-C'),
    json: json,
};
/** Run a whole release on this machine. */
const rehearse = declare({
    name: 'rehearse',
    summary: 'run a whole release on this machine, on the sample or on a project of yours',
    about: [
        "The project's own workflow files are run, each step is the real action, and GitHub, Sigstore, and the index are stand-ins on this machine.",
        'Steps of other actions are not run. With --run-steps, commands are: on the copy, with the PATH of this machine, an empty home, and no token; they are not locked in.',
        'If what is checked out is no release yet, the one that comes next is made in a copy, as `prepare` would make it. A version or a package alone is one of the project in this folder. Changes that are not committed are not part of it.',
        'Paths of --workflow, --released, and --out are those of the folder that the command is started in.',
    ],
    operand: (0,release_arguments/* versionOperand */.sH)('the version to release; without it, what is checked out if that is a release, else what comes next'),
    options,
    exclusions: [['tag', 'package']],
    examples: [
        { line: 'rehearse', meaning: 'the sample' },
        { line: 'rehearse -C .', meaning: 'the release that comes next of the project here' },
        { line: 'rehearse 3.2.0 -C . --twice', meaning: 'this version of it, and every job twice' },
    ],
    exits: '0 published, 1 refused or not repeatable, 2 wrong use, 3 failed',
    answer: report/* rehearsalReport */.IS,
    stopped: report/* stoppedRehearsal */.d8,
    run: runRehearse,
});
async function runRehearse(terminal, given, version) {
    const { exitCodeOfRehearsal, inNewProcess, rehearse: run } = await Promise.all(/* import() */[__nccwpck_require__.e(292), __nccwpck_require__.e(815), __nccwpck_require__.e(168), __nccwpck_require__.e(228), __nccwpck_require__.e(418), __nccwpck_require__.e(99), __nccwpck_require__.e(689), __nccwpck_require__.e(709)]).then(__nccwpck_require__.bind(__nccwpck_require__, 79709));
    const { directory, workflow, tag, out = 'rehearsal' } = given;
    // A version and a package are those of a project: of the sample there is one release.
    const project = directory ?? (version === undefined && given.package === undefined ? undefined : '.');
    if (version !== undefined && tag !== undefined)
        throw (0,wrong_use/* wrongUse */.p)('A version and --tag cannot be given together.', 'Name the version that is to be prepared, or the tag that is there.');
    const { installation, environment, now, audience, say, talkStyle } = terminal;
    const at = (path) => (0,external_node_path_.resolve)(terminal.workingFolder, path);
    terminal.leaves(`The copy of the project is gone, and ${out} is as it was.`);
    const { report, serving } = await run({
        ...(project === undefined ? {} : { project: at(project) }),
        ...(tag === undefined ? {} : { tag }),
        ...(version === undefined ? {} : { version }),
        ...(given.package === undefined ? {} : { package: given.package }),
        ...(given.tagPrefix === undefined ? {} : { tagPrefix: given.tagPrefix }),
        ...(workflow === undefined ? {} : { workflow: at(workflow) }),
        ...(given.released === undefined ? {} : { released: at(given.released) }),
        legs: new Map(given.leg.map(({ name, folder }) => [name, at(folder)])),
        out: at(out),
        isTwice: given.twice,
        runsCommands: given['run-steps'],
        isServing: given.serve,
        runAction: inNewProcess(installation.node),
        action: (0,external_node_path_.resolve)(installation.root, 'dist/action/index.js'),
        root: installation.root,
        environment,
        now,
        audience,
        say,
        style: talkStyle,
    });
    const index = serving === undefined ? {} : { index: serving.url };
    if (given.json)
        terminal.write((0,report_answer/* answerLine */.NO)({ ...report, ...index }, audience));
    if (serving !== undefined) {
        if (!given.json)
            terminal.write(`index ${serving.url}`);
        await terminal.untilStopped();
        await serving.close();
    }
    return exitCodeOfRehearsal(report);
}

// EXTERNAL MODULE: ./lib/commands/verify/answer.js
var verify_answer = __nccwpck_require__(33558);
// EXTERNAL MODULE: ./lib/distribution/file-name.js + 2 modules
var file_name = __nccwpck_require__(74664);
// EXTERNAL MODULE: ./lib/release/commit.js
var commit = __nccwpck_require__(43800);
// EXTERNAL MODULE: ./lib/release/version.js
var release_version = __nccwpck_require__(24629);
;// CONCATENATED MODULE: ./lib/commands/verify/request.js






/**
 * What is asked for by options and a target together.
 *
 * @throws ReleaseError `input-invalid`
 */
function requestOf(options, target) {
    if (options.offline && target.kind !== 'paths')
        throw (0,wrong_use/* wrongUse */.p)(`${(0,quoted/* quoted */.TL)(target.typed)} is not on this machine, and --offline lets nobody be asked.`);
    const own = target.kind === 'release' ? target : { repository: undefined, tag: undefined };
    return {
        target,
        provenance: options.provenance,
        identity: {
            repository: options.ownerRepo ?? own.repository,
            tag: options.tag ?? own.tag,
            commit: options.commit,
            workflowPath: options.workflow,
        },
        trustedRoot: options.trustedRoot,
        allowsMissing: options.allowMissing,
        explains: options.explain,
        isJson: options.json,
        isVerbose: options.verbose,
    };
}
/**
 * What is to be verified. It is known by its form alone, whatever files there are: a path that looks like a project or a
 * release is written with `./` before it.
 *
 * @throws ReleaseError `input-invalid`
 */
function readTarget(positionals) {
    const [first, ...others] = positionals;
    if (first === undefined)
        throw (0,wrong_use/* wrongUse */.p)('Nothing is named that could be verified.');
    // An empty path would be the working folder: a variable of a script that is not set must not verify that.
    if (positionals.includes(''))
        throw (0,wrong_use/* wrongUse */.p)('An empty name is given to be verified.');
    const remote = positionals.map((text) => projectOf(text) ?? releaseOf(text)).find((found) => found !== undefined);
    if (remote === undefined)
        return { kind: 'paths', paths: positionals };
    if (others.length === 0)
        return remote;
    throw (0,wrong_use/* wrongUse */.p)('A version of a project and the release of a tag are verified one at a time.');
}
function projectOf(text) {
    const [project = '', versionText = '', ...others] = text.split('==');
    const version = (0,release_version/* parseVersion */.ot)(versionText);
    if (!/^[a-z0-9]([a-z0-9._-]*[a-z0-9])?$/i.test(project) || version === undefined || others.length > 0)
        return undefined;
    return { kind: 'project', typed: text, project: (0,file_name/* normalizeProject */.xs)(project), version: version.text };
}
function releaseOf(text) {
    const [, name = '', tagText = ''] = addressBeforeAt.exec(text) ?? /^([^@]*)@(.*)$/.exec(text) ?? [];
    const repository = repositoryOf(name);
    const tag = tagName.read(tagText);
    return repository === undefined || tag === undefined ? undefined : { kind: 'release', typed: text, repository, tag };
}
const isTagName = (text) => /^[^\s\x00-\x1f\x7f~^:?*[\\]+$/.test(text) && !/^[/-]|\.\.|@\{|\/\/|\/$/.test(text) && !text.startsWith('refs/');
/**
 * The name of a tag, without `refs/tags/`.
 *
 * @see https://git-scm.com/docs/git-check-ref-format
 */
const tagName = {
    read: (text) => (isTagName(text) ? text : undefined),
    form: 'a tag',
    // A full ref, as git and certificates write it, is the tag that is meant.
    nearly: (text) => {
        const [before, tag = ''] = text.split('refs/tags/');
        return before === '' && isTagName(tag) ? `: write ${tag}` : '';
    },
};
/** A whole hash. */
const commitHash = {
    read: (text) => ((0,commit/* isCommit */.W)(text) ? text : undefined),
    form: '40 lower-case hex digits',
};
/** The path of a workflow file, from the root of the repository. */
const workflowPath = {
    read: (text) => {
        const [, name] = /^(?:\.github\/workflows\/)?([\w.-]+\.ya?ml)$/.exec(text) ?? [];
        return name && `.github/workflows/${name}`;
    },
    form: 'a file such as publish.yaml',
};

;// CONCATENATED MODULE: ./lib/commands/verify.js






/** Say who built or published files, and whether that holds. */
const verify = declare({
    name: 'verify',
    summary: 'say who built files, a release, or a version of a project, and whether that holds',
    about: [
        'From which commit and tag, too, and whether every attestation of them holds and agrees with the others.',
        'A path that looks like one of the last two is written with ./ before it; names that begin with - stand after --.',
        'Provenance lies in the folder of the files, and its name ends in one of .jsonl .attestation .provenance.json .provenance .sigstore.json .sigstore .bundle bundle.json attestation.json',
    ],
    operand: {
        usage: '[--] FILES… | DIR | PROJECT==VERSION | OWNER/REPO@TAG',
        rows: [
            ['FILES…', 'files of this machine, and what was signed for them; no server is asked'],
            ['DIR', 'all files in it that end in .whl or .tar.gz, of which none of the release may be missing'],
            ['PROJECT==VERSION', 'all files of that version on PyPI'],
            ['OWNER/REPO@TAG', 'all files of that release page that end in .whl or .tar.gz'],
        ],
        completed: 'file',
        read: readTarget,
    },
    options: {
        directory: inFolder('read paths and the clone in DIR'),
        provenance: (0,command_line_option/* files */.aq)('FILE', 'read this, not what lies beside the files; what is fetched is read too; repeatable'),
        ownerRepo: repository('the repository that must have signed; without it, the remote "origin" of the clone'),
        tag: (0,command_line_option/* one */.xH)('TAG', 'the tag that it must have been signed for, such as 3.2.0', tagName),
        commit: (0,command_line_option/* one */.xH)('COMMIT', 'the commit that it must have been built from: 40 hex digits', commitHash),
        workflow: (0,command_line_option/* one */.xH)('FILE', 'the workflow that must have run: publish.yaml is .github/workflows/publish.yaml', workflowPath),
        trustedRoot: (0,command_line_option/* file */.NJ)('FILE', "a trusted root in the place of Sigstore's public one"),
        offline: (0,command_line_option/* flag */.Jt)('refuse what would have to be fetched'),
        allowMissing: (0,command_line_option/* flag */.Jt)('let files pass that have no provenance, if another one is verified'),
        explain: (0,command_line_option/* flag */.Jt)('show every check with both values'),
        json: json,
        verbose: verbose,
    },
    exclusions: [['explain', 'json']],
    examples: [
        { line: 'verify dist --repo pallets/flask --tag 3.2.0', meaning: 'files of this machine, and nobody is asked' },
        { line: 'verify flask==3.2.0 --repo pallets/flask', meaning: 'what PyPI has' },
        { line: 'verify pallets/flask@3.2.0 --explain', meaning: 'what the release page has, check by check' },
    ],
    exits: '0 verified, 1 refused or unchecked, 2 wrong use, 3 something outside failed',
    answer: verify_answer/* verifyAnswer */.a7,
    stopped: verify_answer/* stoppedVerify */.fm,
    run: async (terminal, { directory = '.', ...options }, target) => {
        const request = requestOf(options, target);
        const workingFolder = (0,external_node_path_.resolve)(terminal.workingFolder, directory);
        return await (await Promise.all(/* import() */[__nccwpck_require__.e(168), __nccwpck_require__.e(418), __nccwpck_require__.e(909)]).then(__nccwpck_require__.bind(__nccwpck_require__, 51909))).runVerify({ ...terminal, workingFolder }, request);
    },
});

;// CONCATENATED MODULE: ./lib/commands/table.js






/** Every word of the command line, in the order of its help. */
const commands = [rehearse, check, prepare, next, verify, completion(() => commands)];


/***/ }),

/***/ 33558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a7: () => (/* binding */ verifyAnswer),
/* harmony export */   fm: () => (/* binding */ stoppedVerify),
/* harmony export */   fv: () => (/* binding */ expectedForPrograms),
/* harmony export */   ut: () => (/* binding */ answerOf)
/* harmony export */ });
/* harmony import */ var _json_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(27585);
/* harmony import */ var _report_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(71226);


const verdicts = ['verified', 'refused', 'unchecked'];
const verdict = (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(verdicts, '`verified`, `refused`, or `unchecked`');
const expected = (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)('who must have signed; `null` if nobody said so, and where it was stopped', {
    from: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('who says so: `the command line`, or `the remote "origin" of this clone`; with ` and GitHub` behind it if it was asked, which adds the ids of the repository, and the commit of an expected tag'),
    repository: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('address of the repository'),
    repositoryId: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)((0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('its id at GitHub; `null`, as in all of these, is not compared')),
    ownerId: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)((0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('the id of its owner')),
    ref: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)((0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('the tag, as `refs/tags/1.2.0`')),
    commit: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)((0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('40 hex digits', '[0-9a-f]{40}')),
    workflow: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)((0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('path of the workflow file in the repository')),
    runner: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('`github-hosted`'),
});
const signer = (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)('what its certificate says; `null` until that is verified', {
    san: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)((0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('subject alternative name: workflow and ref; `null`, as in all of these, is not in the certificate')),
    issuer: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)((0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('who vouched for the job to Sigstore')),
    repository: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)((0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('address of the repository')),
    ref: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)((0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('the ref that the run was of')),
    commit: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)((0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('the commit of that ref')),
    runUrl: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)((0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('address of the run, with its attempt')),
    event: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)((0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('what started the run, such as `push`')),
    runner: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)((0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('`github-hosted` or `self-hosted`')),
});
const attestation = (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)('one attestation of a file', {
    source: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['file', 'release-page', 'github', 'index'], 'where it was found: `file`, `release-page`, `github`, or `index`'),
    predicateType: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)((0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('of its statement; `null` if that cannot be read')),
    kind: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)((0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['build', 'publish'], '`build` or `publish`; `null` until it is known to be one of them')),
    verdict,
    code: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_report_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .CA)('why it is not verified, one of [these codes](errors.md); absent if nothing is wrong with it')),
    signer: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(signer),
    time: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)((0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('when it was signed, ISO 8601 in UTC; `null` if nothing dates it')),
});
const file = (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)('one file', {
    name: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('without its folder'),
    sha256: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('64 hex digits, of the bytes that were judged', '[0-9a-f]{64}'),
    verdict,
    attestations: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('all that speak of the file; empty if there are none', attestation),
    agree: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)((0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .truth */ .Im)('whether its attestations name the same repository, ids, ref, and commit, and those of builds the same workflow; `null` if there are no two to compare, or if one of them has a `code` and none contradicts another')),
});
/** What `verify --json` writes. */
const verifyAnswer = (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)('what `verify` found', {
    schema: _json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .schemaNumber */ .zO,
    verdict: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)([...verdicts, 'stopped'], 'over all: `verified`, `refused`, or `unchecked`; `stopped` if nothing was judged, and then `problems` says why'),
    expected: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(expected),
    files: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('what was judged; empty where it was stopped', file),
    problems: _report_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .problems */ .Bk,
});
/** The answer where nothing was judged. */
function stoppedVerify(stop) {
    return { schema: 1, verdict: 'stopped', expected: null, files: [], problems: [stop.toProblem()] };
}
/**
 * A verification for programs.
 *
 * What is not known is `null`: the signer until its certificate is verified, and whether attestations agree if there are
 * no two, or if one of them does not hold.
 */
function answerOf(outcome) {
    const { verdict, files, problems } = outcome;
    return {
        schema: 1,
        verdict,
        expected: expectedForPrograms(outcome),
        files: files.map(fileForPrograms),
        problems: [...files.flatMap((file) => file.problems), ...problems],
    };
}
/** Expected values; `null` is not compared. */
function expectedForPrograms({ expected, from }) {
    if (expected === undefined)
        return null;
    const { serverUrl, repository, ref, commit, workflowPath, runnerEnvironment = 'github-hosted' } = expected;
    return {
        from,
        repository: `${serverUrl}/${repository.fullName}`,
        repositoryId: repository.id ?? null,
        ownerId: repository.ownerId ?? null,
        ref: ref ?? null,
        commit: commit ?? null,
        workflow: workflowPath ?? null,
        runner: runnerEnvironment,
    };
}
function fileForPrograms({ file: { name, sha256 }, verdict, attestations, agrees, }) {
    return { name, sha256, verdict, attestations: attestations.map(attestationForPrograms), agree: agrees ?? null };
}
function attestationForPrograms(judged) {
    const { source, predicateType, kind, verdict, reason, identity, time } = judged;
    return {
        source,
        predicateType: predicateType ?? null,
        kind: kind ?? null,
        verdict,
        ...(reason === undefined ? {} : { code: reason.code }),
        signer: identity === undefined ? null : signerForPrograms(identity),
        time: time ?? null,
    };
}
function signerForPrograms(identity) {
    const { san, issuer, repositoryUri, ref, commit, runUri, event, runnerEnvironment } = identity;
    return {
        san: san ?? null,
        issuer: issuer ?? null,
        repository: repositoryUri ?? null,
        ref: ref ?? null,
        commit: commit ?? null,
        runUrl: runUri ?? null,
        event: event ?? null,
        runner: runnerEnvironment ?? null,
    };
}


/***/ }),

/***/ 74664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  bV: () => (/* binding */ fileNameOf),
  xs: () => (/* binding */ normalizeProject)
});

// UNUSED EXPORTS: parseFileName

// EXTERNAL MODULE: ./lib/attempt.js
var attempt = __nccwpck_require__(81738);
// EXTERNAL MODULE: ./lib/quoted.js
var quoted = __nccwpck_require__(42767);
// EXTERNAL MODULE: ./lib/release/version.js
var release_version = __nccwpck_require__(24629);
;// CONCATENATED MODULE: ./lib/distribution/platform-tag.js
const allowed = new Set([
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
]);
// From macOS 11 on only the major number names a platform, and Apple went from 15 to 26.
const patterns = [
    /^manylinux_\d+_\d+_(aarch64|armv7l|i686|ppc64|ppc64le|riscv64|s390x|x86_64)$/,
    /^musllinux_\d+_\d+_(aarch64|armv7l|i686|ppc64le|riscv64|s390x|x86_64)$/,
    /^macosx_(10_\d+|(11|12|13|14|15|26)_0)_(arm64|fat|fat3|fat64|i386|intel|ppc|ppc64|universal|universal2|x86_64)$/,
    // PyPI asks for no end of these two.
    /^ios_\d+_\d+_(arm64|x86_64)_(iphoneos|iphonesimulator)/,
    /^android_\d+_(arm64_v8a|armeabi_v7a|x86|x86_64)$/,
    /^pyemscripten_\d+_\d+_wasm32/,
];
/**
 * Whether PyPI takes wheels of a platform. A plain `linux_x86_64`, which promises nothing about the C library, is not taken.
 *
 * @see https://packaging.python.org/en/latest/specifications/platform-compatibility-tags/
 */
function isPlatformAccepted(tag) {
    const platform = tag.toLowerCase();
    return allowed.has(platform) || patterns.some((pattern) => pattern.test(platform));
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
;// CONCATENATED MODULE: ./lib/distribution/refusal.js

const hints = {
    'file-name-invalid': 'Build the file with a current build back end, and do not rename it afterwards.',
    'file-unreadable': 'Build the file again with a current build back end.',
    'file-unsafe': 'Find out what put this member into the archive, remove it, and build again.',
    'file-credential': 'Exclude the file from the distribution, and revoke what it holds if that is real; else name it in allow-files-in-distribution of [tool.release-action] on the default branch.',
    'file-too-large': 'Leave out what users do not need to install the project, and build again.',
    'metadata-invalid': 'Correct the project metadata (most of it is in pyproject.toml), and build again.',
    'metadata-mismatch': 'Build the file again from the tag, and do not rename it afterwards.',
    'record-invalid': 'Build the wheel again; a wheel that was changed after the build needs its RECORD written again.',
    'version-local': 'Remove the part after "+" from the version, and build again.',
};
/** Make the error that refuses one distribution; without a hint it gets the one of its code. */
function refusal(code, { file, found, hint = hints[code], cause }) {
    return new errors/* ReleaseError */.K2(code, { message: `${file}: ${found}.`, hint, cause });
}

;// CONCATENATED MODULE: ./lib/distribution/file-name.js





/**
 * The form in which two spellings of a project are the same: `my-project` for `My_Project`.
 *
 * @see https://packaging.python.org/en/latest/specifications/name-normalization/
 */
function normalizeProject(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}
// What file systems take; PyPI keeps the metadata of a wheel beside it, in a file whose name ends in ".metadata".
const longestNameBytes = 255;
const longestWheelBytes = longestNameBytes - '.metadata'.length;
/**
 * Read the name of a distribution as strictly as PyPI does.
 *
 * @throws ReleaseError `file-name-invalid`
 * @see https://packaging.python.org/en/latest/specifications/source-distribution-format/#source-distribution-file-name
 * @see https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-name-convention
 */
function parseFileName(name) {
    if (/[\0-\x1f\x7f/\\]/.test(name))
        throw invalid(name, `Cannot upload a file with '/', '\\', or a control character`);
    const longestBytes = name.endsWith('.whl') ? longestWheelBytes : longestNameBytes;
    if (Buffer.byteLength(name) > longestBytes)
        throw invalid(name, `Filename is too long: more than ${longestBytes} bytes`);
    if (name.endsWith('.tar.gz'))
        return parseSdistName(name);
    if (name.endsWith('.whl'))
        return parseWheelName(name);
    throw invalid(name, 'Invalid file extension: only .tar.gz and .whl are taken');
}
/** The same for a name that may be anybody's; `undefined` for one that PyPI takes of no file. */
function fileNameOf(name) {
    return (0,attempt/* readable */.HD)((0,attempt/* attempt */.CD)(() => parseFileName(name)));
}
function parseSdistName(name) {
    const stem = name.slice(0, -'.tar.gz'.length);
    const dash = stem.lastIndexOf('-');
    if (dash < 1)
        throw invalid(name, `Invalid source distribution filename: there is no "-" before a version`);
    const project = projectOf(name, stem.slice(0, dash));
    const version = versionOf(name, stem.slice(dash + 1));
    requireName(name, `${project.replaceAll('-', '_')}-${version.text}.tar.gz`);
    return { kind: 'sdist', name, project, version: version.text };
}
function parseWheelName(name) {
    const parts = name.slice(0, -'.whl'.length).split('-');
    const [namePart = '', versionPart = '', ...rest] = parts;
    const [platforms = '', abis = '', pythons = '', build] = rest.toReversed();
    if (parts.length < 5 || parts.length > 6) {
        throw invalid(name, `Invalid wheel filename (wrong number of parts): ${parts.length} instead of 5 or 6`);
    }
    const project = projectOf(name, namePart);
    const version = versionOf(name, versionPart);
    requireName(name, [project.replaceAll('-', '_'), ...parts.slice(1)].join('-').concat('.whl'));
    if (build !== undefined && !/^\d/.test(build))
        throw invalid(name, `Invalid build number: '${build}'`);
    const platformTags = tagsOf(name, platforms);
    const refused = platformTags.find((tag) => !isPlatformAccepted(tag));
    if (refused !== undefined) {
        const hint = 'Build the wheel with cibuildwheel, or repair it with auditwheel, so that it gets a manylinux tag.';
        throw invalid(name, `Binary wheel has an unsupported platform tag '${refused}'`, hint);
    }
    const wheel = { kind: 'wheel', name, project, version: version.text };
    const tags = { pythonTags: tagsOf(name, pythons), abiTags: tagsOf(name, abis), platformTags };
    return build === undefined ? { ...wheel, ...tags } : { ...wheel, build, ...tags };
}
function projectOf(name, part) {
    if (!/^[a-z0-9]([a-z0-9._-]*[a-z0-9])?$/i.test(part))
        throw invalid(name, `'${part}' is not the name of a project`);
    return normalizeProject(part);
}
function versionOf(name, part) {
    const version = (0,release_version/* parseVersion */.ot)(part);
    if (version === undefined)
        throw invalid(name, `'${part}' is not a version as PEP 440 defines it`);
    return version;
}
function tagsOf(name, part) {
    // PyPI takes a set that has nothing between two dots.
    const tags = part.split('.').filter((tag) => tag !== '');
    if (tags.length === 0 || !tags.every((tag) => /^\w+$/.test(tag)))
        throw invalid(name, `'${part}' is not a set of tags`);
    return tags;
}
function requireName(name, expected) {
    if (name !== expected)
        throw invalid(name, `Filename '${name}' is invalid, should be '${expected}'`);
}
function invalid(name, reason, hint) {
    const file = `The file name ${(0,quoted/* quoted */.TL)(name)} is one that PyPI refuses`;
    return refusal('file-name-invalid', hint === undefined ? { file, found: reason } : { file, found: reason, hint });
}


/***/ }),

/***/ 17489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   PD: () => (/* binding */ errorsPage),
/* harmony export */   QP: () => (/* binding */ publicServices),
/* harmony export */   Yp: () => (/* binding */ publicTufMirror),
/* harmony export */   qd: () => (/* binding */ answeredAddress)
/* harmony export */ });
/* unused harmony exports trustedPublishingDocumentation, parseEndpoints, isLoopback, usableAddress */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);



// https://docs.pypi.org/api/upload: uploads have a host of their own.
const pypi = { indexName: 'PyPI', index: 'https://pypi.org', upload: 'https://upload.pypi.org/legacy/' };
const testPypi = {
    indexName: 'TestPyPI',
    index: 'https://test.pypi.org',
    upload: 'https://test.pypi.org/legacy/',
};
const publicFulcio = 'https://fulcio.sigstore.dev';
// Rekor v1 on purpose: PEP 740 has no place for the timestamp that a v2 entry needs.
const publicRekor = 'https://rekor.sigstore.dev';
/** Where Sigstore's public good instance says what it trusts now, as a TUF repository. */
const publicTufMirror = 'https://tuf-repo-cdn.sigstore.dev';
/** Where PyPI says how a project registers its trusted publisher. */
const trustedPublishingDocumentation = 'https://docs.pypi.org/trusted-publishers/';
// The tag that this code is released with; a test compares it with `CHANGES.md`.
const ownTag = undefined;
/**
 * Address of the page of all codes, as it was at the commit that runs.
 *
 * @param source The repository of the action and its ref, as a workflow names them in `uses:`; left out on a laptop. An
 *   action that was checked out (`uses: ./`) has neither: then, too, it is the page of this code's own release.
 */
function errorsPage(source) {
    const { repository, ref } = source !== undefined && /^[\w.-]+\/[\w.-]+$/.test(source.repository) && source.ref !== ''
        ? source
        : { repository: 'pallets/release-action', ref: ownTag ?? 'main' };
    return `https://github.com/${repository}/blob/${ref.split('/').map(encodeURIComponent).join('/')}/docs/errors.md`;
}
/** GitHub and PyPI, as the command line asks them. */
const publicServices = {
    githubServer: 'https://github.com',
    githubApi: 'https://api.github.com',
    index: pypi,
};
const keys = (/* unused pure expression or super */ null && (['index', 'fulcio', 'rekor', 'trusted-root']));
/**
 * Read the input `endpoints`.
 *
 * @param text JSON object with any of `index`, `fulcio`, `rekor` (addresses) and `trusted-root` (a path);
 *   empty for the real services.
 * @throws ReleaseError `endpoint-refused` for anything else, for plain http outside loopback, and for hosts that are
 *   neither the real ones nor loopback; `trusted-root-private` for a private root with a real index.
 */
function parseEndpoints(text) {
    const given = text === '' ? {} : parseKeys(text);
    const site = indexSite(given.index);
    const path = given['trusted-root'];
    if (path !== undefined && !isLoopback(site.index)) {
        throw new ReleaseError('trusted-root-private', {
            message: `The input "endpoints" names the trusted root ${quoted(path)} together with ${site.indexName} (${site.index}).`,
            hint: 'Leave "trusted-root" out: only a rehearsal on loopback has a root of its own.',
        });
    }
    return {
        ...site,
        fulcio: serviceAddress('fulcio', given.fulcio, publicFulcio),
        rekor: serviceAddress('rekor', given.rekor, publicRekor),
        trustedRoot: path === undefined ? { kind: 'public' } : { kind: 'file', path },
    };
}
/** Whether an address is on this machine, where plain http is accepted. */
function isLoopback(address) {
    const { hostname } = new URL(address);
    return hostname === '127.0.0.1' || hostname === '[::1]' || hostname === 'localhost';
}
/** Whether an address is on this machine, however that is written. */
function isThisMachine(address) {
    const { hostname } = new URL(address);
    return /^(127\..*|0\.0\.0\.0|\[::1?\]|\[::ffff:7f.*\]|(.*\.)?localhost\.?)$/.test(hostname);
}
/**
 * Check an address that somebody else gave: the runner, GitHub, an input.
 *
 * @returns The address without a final slash; `undefined` unless it is https, or http on loopback, without credentials.
 */
function usableAddress(address) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url === undefined || url.username !== '' || url.password !== '')
        return undefined;
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(address)))
        return undefined;
    return address.endsWith('/') ? address.slice(0, -1) : address;
}
/**
 * Check an address that a server answered: its words must not make anybody ask what only this machine can reach.
 *
 * @param from Address of who was asked.
 */
function answeredAddress(given, from) {
    const address = usableAddress(given);
    if (address === undefined || (isSecure(from) && !isSecure(address)))
        return { kind: 'refused', why: 'an address that is no https address without credentials' };
    if (isThisMachine(address) && !isThisMachine(from))
        return { kind: 'refused', why: 'this machine' };
    return { kind: 'usable', address };
}
const isSecure = (address) => new URL(address).protocol === 'https:';
function checkedAddress(name, address) {
    const usable = usableAddress(address);
    // An address with credentials must not be shown.
    if (usable === undefined)
        throw refused(`${name} is no https address without credentials, nor one on loopback.`);
    return usable;
}
function parseKeys(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw refused('The input "endpoints" is not JSON.', cause);
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw refused('The input "endpoints" is not a JSON object.');
    }
    for (const [key, address] of Object.entries(value)) {
        if (!keys.some((known) => known === key))
            throw refused(`The input "endpoints" has the unknown key ${quoted(key)}.`);
        if (typeof address !== 'string' || address === '')
            throw refused(`The key ${quoted(key)} of "endpoints" is not text.`);
    }
    return value;
}
function indexSite(given) {
    if (given === undefined)
        return pypi;
    const index = checkedAddress('"index" of the input "endpoints"', given);
    if (index === pypi.index)
        return pypi;
    if (index === testPypi.index)
        return testPypi;
    if (!isLoopback(index))
        throw refused(`"index" of the input "endpoints" is ${quoted(index)}.`);
    return { indexName: 'PyPI (stand-in)', index, upload: `${index}/legacy/` };
}
function serviceAddress(key, given, real) {
    if (given === undefined)
        return real;
    const address = checkedAddress(`${quoted(key)} of the input "endpoints"`, given);
    if (address === real || isLoopback(address))
        return address;
    throw refused(`${quoted(key)} of the input "endpoints" is ${quoted(address)}.`);
}
function refused(message, cause) {
    return new ReleaseError('endpoint-refused', {
        message,
        hint: `Use ${listed(keys.map(quoted))} with ${pypi.index}, ${testPypi.index}, or addresses on 127.0.0.1.`,
        cause,
    });
}


/***/ }),

/***/ 65246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  f: () => (/* binding */ errorCodes)
});

;// CONCATENATED MODULE: ./lib/error-codes/project.js
/** A project, from its commit to the artifact of its files. */
const projectCodes = {
    // The release as the project states it: button 1 and the start of button 2.
    'project-not-found': { exit: 1, meaning: 'There is no readable `pyproject.toml` with a project.' },
    'source-unreadable': {
        exit: 1,
        meaning: 'A file of the project cannot be read, is too large, or is not UTF-8 text.',
    },
    'version-not-found': { exit: 1, meaning: 'The version of the project cannot be read without running code.' },
    'version-mismatch': { exit: 1, meaning: 'Two places that must state the same version do not.' },
    'version-sources-differ': { exit: 1, meaning: 'Files that declare the version of the project disagree.' },
    'version-not-greater': { exit: 1, meaning: 'The version is not greater than the release that it follows.' },
    'version-already-tagged': { exit: 1, meaning: 'The commit carries the tag of another version.' },
    'version-not-canonical': { exit: 1, meaning: 'A version is not written in the normal form of PEP 440.' },
    'version-local': { exit: 1, meaning: 'A local version cannot be released.' },
    'version-development': { exit: 1, meaning: 'A development version cannot be released.' },
    'change-log-missing': { exit: 1, meaning: 'The project has no change log that can be found.' },
    'change-log-fragments': { exit: 1, meaning: 'Fragments are not in the change log yet.' },
    'change-log-section-missing': { exit: 1, meaning: 'The change log has no section of the version.' },
    'change-log-section-duplicate': { exit: 1, meaning: 'The change log has several sections of the version.' },
    'change-log-section-empty': { exit: 1, meaning: 'The section of the version has no entries.' },
    'change-log-group-level': { exit: 1, meaning: 'Groups of entries stand on the level of the version.' },
    'change-log-base-section': { exit: 1, meaning: 'A pre-release uses the section of its base version.' },
    'change-log-not-dated': { exit: 1, meaning: 'The section of the version has no release date.' },
    'change-log-date-off': { exit: 1, meaning: 'The release date is too far from the day of the tag.' },
    'change-log-date-format': { exit: 1, meaning: 'The release date is not written as those of the last releases.' },
    'change-log-section-not-first': { exit: 1, meaning: 'Another section stands above that of the version.' },
    'lock-version-stale': { exit: 1, meaning: 'The entry of the project in `uv.lock` has another version.' },
    'unexpected-files': { exit: 1, meaning: 'The pull request changes files that a release does not touch.' },
    'unexpected-workflow-files': { exit: 1, meaning: 'The pull request changes workflow files.' },
    'packages-several': { exit: 1, meaning: 'The pull request releases several packages.' },
    'configuration-invalid': { exit: 1, meaning: '`[tool.release-action]` of `pyproject.toml` cannot be used.' },
    'notes-template-invalid': { exit: 1, meaning: 'The template of the notes cannot be used.' },
    'milestone-open-items': { exit: 1, meaning: 'The milestone of the version has open issues or pull requests.' },
    'checks-failing': { exit: 1, meaning: 'Checks of the commit have failed at GitHub.' },
    'tag-lightweight': { exit: 1, meaning: 'The tag is not annotated.' },
    'tag-prefix': { exit: 1, meaning: 'The tag does not begin as the project sets it, or as the last tags do.' },
    'tag-spelling': { exit: 1, meaning: 'The tag spells its version otherwise than the last ones do.' },
    'tag-unsigned': { exit: 1, meaning: 'The tag is not signed, although the last ones were.' },
    'tag-starts-nothing': { exit: 1, meaning: 'The tag would start no run of the workflow that releases it.' },
    'tag-on-merge-commit': { exit: 1, meaning: 'The tag stands on a merge commit, or would.' },
    'tag-not-here': { exit: 1, meaning: 'The tag exists, but points at another commit.' },
    'tag-not-found': { exit: 1, meaning: 'The tag does not exist.' },
    'tag-not-seen': { exit: 1, meaning: 'The tool that takes the version from the tag does not read it so.' },
    'tag-not-a-commit': { exit: 1, meaning: 'The tag does not lead to a commit.' },
    'checkout-changed': { exit: 1, meaning: 'Tracked files of the checkout are not those of the commit.' },
    'git-failed': { exit: 3, meaning: 'git refused a command.' },
    'git-shallow': { exit: 1, meaning: 'The history that is needed was not fetched.' },
    // Preparing a release and starting the next version, on a laptop.
    'checkout-dirty': { exit: 1, meaning: 'The checkout has changes that are in no commit.' },
    'version-not-announced': {
        exit: 1,
        meaning: 'No version is given, and the files of the project announce none, or several.',
    },
    'version-not-editable': { exit: 1, meaning: 'A place that declares the version cannot be edited safely.' },
    'change-log-not-understood': {
        exit: 1,
        meaning: 'The change log has headings or entries that cannot be read, so nothing is written into it.',
    },
    'change-log-not-editable': { exit: 1, meaning: 'The change log cannot be edited safely.' },
    'tag-not-signed': { exit: 1, meaning: 'The tag is to be signed, and git did not sign it.' },
    'editor-failed': { exit: 1, meaning: 'The editor of the person could not be started, or ended with an error.' },
    'branch-missing': { exit: 1, meaning: 'The branch that a commit belongs on is not checked out.' },
    'file-not-written': { exit: 3, meaning: 'A file of the checkout cannot be written.' },
    'branch-exists': { exit: 1, meaning: 'The branch of the release exists already.' },
    // Building and what was built.
    'front-end-missing': { exit: 1, meaning: 'None of `uv`, `python3 -m build`, and `python -m build` can be run.' },
    'build-failed': { exit: 1, meaning: 'The build front end ended with an error.' },
    'build-incomplete': { exit: 1, meaning: 'The build did not leave what a release needs.' },
    'path-unfit': { exit: 1, meaning: 'The input `path` matches nothing, or what cannot be handed on.' },
    'built-twice': { exit: 1, meaning: 'Two jobs built a file of one name with different bytes.' },
    'wheel-unusable': { exit: 1, meaning: 'The wheel cannot be installed, or something in it cannot be imported.' },
    'build-differs': { exit: 1, meaning: 'Building again gives other bytes, or failed.' },
    'runner-files-changed': { exit: 1, meaning: 'What the build runs wrote into files that are for the runner.' },
    'file-name-invalid': { exit: 1, meaning: 'A file is not named as a source distribution or wheel must be.' },
    'file-unreadable': { exit: 1, meaning: 'A distribution is damaged, or not what its name says.' },
    'file-unsafe': { exit: 1, meaning: 'An archive holds a member that could leave its folder or hide another.' },
    'file-credential': { exit: 1, meaning: 'A distribution holds a private key, a password, or a token.' },
    'file-too-large': { exit: 1, meaning: 'A file is larger than the limit that holds for it.' },
    'metadata-invalid': { exit: 1, meaning: 'The core metadata of a distribution cannot be used.' },
    'metadata-mismatch': { exit: 1, meaning: 'Core metadata and file name of a distribution differ.' },
    'record-invalid': { exit: 1, meaning: 'The RECORD of a wheel does not match its members.' },
    'contents-lost': { exit: 1, meaning: 'A distribution lacks files that the one of the last release has.' },
    'contents-size': { exit: 1, meaning: 'A distribution has more than half more, or less than half, of the bytes.' },
    'contents-platform': { exit: 1, meaning: 'A wheel runs on fewer platforms than the one of the last release.' },
    'sdist-differs': { exit: 1, meaning: 'The source distribution holds what is not in the tagged commit.' },
    'manifest-invalid': { exit: 1, meaning: 'The manifest from the build job cannot be used.' },
    // Hand-over between jobs.
    'legs-incomplete': { exit: 1, meaning: 'A job that builds did not succeed, or one of its legs handed nothing on.' },
    'artifact-mismatch': { exit: 1, meaning: 'What was downloaded is not the artifact that the earlier job uploaded.' },
    'artifact-failed': { exit: 3, meaning: 'The artifact service refused or failed.' },
};

;// CONCATENATED MODULE: ./lib/error-codes/provenance.js
/** Attestations, who signed them, and what they say. */
const provenanceCodes = {
    'not-judged': { exit: 1, meaning: 'A file that could be installed has a name by which it was not judged.' },
    'no-provenance': { exit: 1, meaning: 'A file has no attestation of any kind.' },
    'provenance-missing': { exit: 1, meaning: 'A file has no build provenance.' },
    'needs-log': {
        exit: 1,
        meaning: 'An envelope of an old generator can be dated by the transparency log only, which is not asked.',
    },
    'provenance-disagrees': {
        exit: 1,
        meaning: 'Attestations of one file name different repositories, refs, commits, or workflows.',
    },
    'identity-unknown': { exit: 1, meaning: 'It is not known who must have signed, so nothing was compared.' },
    'provenance-malformed': {
        exit: 1,
        meaning: 'Provenance is in no form that can be read, or holds what no producer writes.',
    },
    'provenance-too-large': {
        exit: 1,
        meaning: 'Provenance is larger, longer, or nested deeper than what is ever read.',
    },
    'provenance-unverified': { exit: 1, meaning: 'A signature, certificate, or log entry does not verify.' },
    'provenance-subject': { exit: 1, meaning: 'An attestation names another file.' },
    'provenance-digest': { exit: 1, meaning: 'An attestation names the file with another digest.' },
    'provenance-predicate': { exit: 1, meaning: 'The predicate of an attestation is not of the form of its type.' },
    'statement-type': { exit: 1, meaning: 'A statement has a version that its producer does not sign.' },
    'predicate-type': {
        exit: 1,
        meaning: 'A statement has a predicate type that is not accepted of its signer, or that is not judged.',
    },
    'predicate-build-type': {
        exit: 1,
        meaning: 'Build provenance claims a kind of build that its producer does not do.',
    },
    'predicate-builder': { exit: 1, meaning: 'Build provenance claims another builder than its certificate.' },
    'predicate-repository': { exit: 1, meaning: 'Build provenance claims another repository than its certificate.' },
    'predicate-repository-id': {
        exit: 1,
        meaning: 'Build provenance claims another repository id than its certificate.',
    },
    'predicate-owner-id': { exit: 1, meaning: 'Build provenance claims another owner id than its certificate.' },
    'predicate-ref': { exit: 1, meaning: 'Build provenance claims another ref than its certificate.' },
    'predicate-commit': { exit: 1, meaning: 'Build provenance claims another commit than its certificate.' },
    'predicate-source': { exit: 1, meaning: 'Build provenance claims another source than its certificate.' },
    'predicate-workflow': { exit: 1, meaning: 'Build provenance claims another workflow file than its certificate.' },
    'predicate-event': { exit: 1, meaning: 'Build provenance claims another event than its certificate.' },
    'predicate-runner': { exit: 1, meaning: 'Build provenance claims another kind of runner than its certificate.' },
    'predicate-run': { exit: 1, meaning: 'Build provenance claims another run than its certificate.' },
    'predicate-parameter': { exit: 1, meaning: 'Build provenance has a parameter that no policy knows.' },
    'identity-issuer': { exit: 1, meaning: 'The certificate was issued for another identity provider.' },
    'identity-signer': { exit: 1, meaning: 'The certificate names another signing workflow.' },
    'identity-signer-commit': { exit: 1, meaning: 'The certificate names another commit of the signing workflow.' },
    'identity-san': { exit: 1, meaning: 'The certificate was issued to another subject than its signing workflow.' },
    'generator-version': { exit: 1, meaning: 'A version of slsa-github-generator signed that is not accepted.' },
    'identity-repository': { exit: 1, meaning: 'The certificate names another repository.' },
    'identity-repository-id': {
        exit: 1,
        meaning: 'The certificate names another repository id: the name was used again.',
    },
    'identity-owner': { exit: 1, meaning: 'The certificate names another owner.' },
    'identity-owner-id': { exit: 1, meaning: 'The certificate names another owner id: the name was used again.' },
    'identity-ref': { exit: 1, meaning: 'The certificate names another ref.' },
    'identity-no-tag': {
        exit: 1,
        meaning: 'The certificate names a ref that is no tag, and neither tag nor commit was expected.',
    },
    'identity-commit': { exit: 1, meaning: 'The certificate names another commit.' },
    'identity-workflow': { exit: 1, meaning: 'The certificate names a run of another workflow file.' },
    'identity-workflow-commit': { exit: 1, meaning: 'The certificate names another commit of the workflow file.' },
    'identity-event': { exit: 1, meaning: 'The certificate names another event.' },
    'identity-runner': { exit: 1, meaning: 'The certificate names another kind of runner.' },
    'identity-visibility': { exit: 1, meaning: 'The certificate names a repository that was not public.' },
    'identity-environment': { exit: 1, meaning: 'The certificate names another deployment environment.' },
    'identity-run': { exit: 1, meaning: 'The files of one release were signed in different runs.' },
    'trusted-root-invalid': { exit: 2, meaning: 'The trusted root cannot be used.' },
    'trusted-root-stale': { exit: 3, meaning: 'What Sigstore says of its trusted root is older than it may be.' },
    'trusted-root-rollback': { exit: 3, meaning: 'What Sigstore says of its trusted root is older than what was seen.' },
    'trusted-root-damaged': { exit: 3, meaning: 'What Sigstore says of its trusted root does not verify.' },
    'trusted-root-unreachable': { exit: 3, meaning: "Sigstore's trusted root could not be fetched." },
    'signing-failed': { exit: 3, meaning: 'The signing services refused or failed.' },
    'oidc-failed': { exit: 3, meaning: 'GitHub did not give an OIDC token that can be used.' },
};

;// CONCATENATED MODULE: ./lib/error-codes/publication.js
/** The release page and the index. */
const publicationCodes = {
    // The release page.
    'draft-several': { exit: 1, meaning: 'There is more than one draft of the tag.' },
    'release-already-published': { exit: 1, meaning: 'The release of the tag is published and is not exactly this one.' },
    'release-not-published': { exit: 1, meaning: 'The release is not published.' },
    'release-asset-mismatch': { exit: 1, meaning: 'An asset of the release is not the file that was built.' },
    'release-asset-missing': { exit: 1, meaning: 'A file that was built is not on the release.' },
    'release-asset-foreign': { exit: 1, meaning: 'The release holds a distribution that was not built.' },
    'tag-moved': { exit: 1, meaning: 'The tag does not point at the commit that was built or judged.' },
    'github-refused': { exit: 1, meaning: 'GitHub refused a request.' },
    'github-failed': { exit: 3, meaning: 'GitHub failed, or could not be reached.' },
    // The index.
    'index-publisher-refused': { exit: 1, meaning: 'The index knows no trusted publisher with the claims of this job.' },
    'index-token-refused': { exit: 1, meaning: 'The index refused the token.' },
    'index-token-expired': { exit: 3, meaning: 'The upload token of the index expired.' },
    'index-file-refused': { exit: 1, meaning: 'The index refused a file.' },
    'index-file-differs': { exit: 1, meaning: 'The index already has another file under the same name.' },
    'index-file-mismatch': { exit: 1, meaning: 'The index serves other bytes than those that it lists.' },
    'index-file-foreign': { exit: 1, meaning: 'The index has a file of this version that the release does not have.' },
    'index-release-closed': { exit: 1, meaning: 'The index takes no new file of this version any more.' },
    'index-project-closed': {
        exit: 1,
        meaning: 'The index takes no file of the project: it is archived or quarantined.',
    },
    'index-release-missing': { exit: 1, meaning: 'The index has no such version of the project.' },
    'index-read-back': { exit: 3, meaning: 'The index does not show what was uploaded.' },
    'index-failed': { exit: 3, meaning: 'The index failed, or could not be reached.' },
};

;// CONCATENATED MODULE: ./lib/error-codes/use.js
/** How the action, the command line, and the rehearsal are used. */
const useCodes = {
    // Use of the action and of the command line.
    'input-invalid': {
        exit: 2,
        meaning: 'An input or an argument cannot be used; all of them are listed.',
    },
    'runner-variable-invalid': {
        exit: 2,
        meaning: 'A variable that the runner sets is missing or cannot be used; all of them are listed.',
    },
    'input-of-another-step': { exit: 2, meaning: 'An input is set that belongs to another step.' },
    'event-unfit': { exit: 2, meaning: 'The step cannot run on the event that started the workflow.' },
    'event-dangerous': { exit: 2, meaning: 'The event gives code from outside the rights of the repository.' },
    'not-in-actions': { exit: 2, meaning: 'The action was started outside a GitHub Actions runner.' },
    'node-too-old': { exit: 2, meaning: 'The running Node is older than the one that the action needs.' },
    'endpoint-refused': { exit: 2, meaning: 'An address is not one that the action may use.' },
    'trusted-root-private': { exit: 2, meaning: 'A private trusted root was combined with the real index.' },
    'package-unknown': {
        exit: 2,
        meaning: 'No package of the tree is named, or none of that name is there.',
    },
    'repository-unfit': {
        exit: 2,
        meaning: 'The folder is in no git repository, in a bare one, or in one without a commit.',
    },
    'output-failed': {
        exit: 2,
        meaning: 'What a command wrote was not taken: the disk is full, or the stream is closed or cannot be written.',
    },
    'program-fault': {
        exit: 3,
        meaning: 'The command line met something that it does not expect; the stack is shown, and is worth an issue.',
    },
    interrupted: {
        exit: 3,
        meaning: 'A signal stopped the command, which then exits with 130 for SIGINT, and 143 for SIGTERM.',
    },
    'long-lived-token': { exit: 1, meaning: 'The job holds a long-lived upload token, which this flow never needs.' },
    // Permissions of the job.
    'permission-missing': { exit: 1, meaning: 'The token of the job lacks a permission.' },
    'id-token-missing': { exit: 1, meaning: 'The job cannot ask for an OIDC token.' },
    'id-token-in-build': { exit: 1, meaning: 'The job that runs project code could ask for an OIDC token.' },
    'repository-private': { exit: 1, meaning: 'The repository is not public, and its name would enter the public log.' },
    // Rehearsal.
    'workflow-invalid': { exit: 1, meaning: 'The workflow file cannot be parsed.' },
    'workflow-unsupported': { exit: 1, meaning: 'The workflow uses something that a rehearsal does not support.' },
    'workflow-not-started': { exit: 1, meaning: 'An event of the release does not start the workflow or a job of it.' },
    'workflow-differs': { exit: 1, meaning: 'A workflow would do something else at GitHub than in the rehearsal.' },
    'submodule-missing': {
        exit: 1,
        meaning: 'The workflow checks out a submodule that the clone to rehearse does not have.',
    },
    'step-crashed': { exit: 3, meaning: 'A step ended with an error that it did not explain.' },
    'command-failed': { exit: 1, meaning: 'A `run:` step of the workflow failed in a rehearsal.' },
    'leg-missing': { exit: 1, meaning: 'A job that cannot run in a rehearsal has no files that it could hand on.' },
    'rehearsal-folder': { exit: 2, meaning: 'The output folder exists and is not from a rehearsal.' },
    'rehearsal-not-repeatable': { exit: 1, meaning: 'A step did something again that it had already done.' },
};

;// CONCATENATED MODULE: ./lib/error-codes.js




/**
 * The closed list of codes: what a program may rely on, and the source of `docs/errors.md`.
 *
 * `exit` is the exit code that the code alone leads to: 1 something that a maintainer fixes, 2 wrong use,
 * 3 something outside failed and a re-run may help.
 */
const errorCodes = {
    ...useCodes,
    ...projectCodes,
    ...provenanceCodes,
    ...publicationCodes,
};


/***/ }),

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ sentenceOf),
/* harmony export */   EV: () => (/* binding */ stopOf),
/* harmony export */   IH: () => (/* binding */ ofPackage),
/* harmony export */   K2: () => (/* binding */ ReleaseError),
/* harmony export */   cZ: () => (/* binding */ causesOf),
/* harmony export */   xE: () => (/* binding */ theRun)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57975);
/* harmony import */ var _error_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(65246);


/**
 * Stands in a hint for what its reader can run again, a job or a command: `Run ${theRun} again.` Whoever renders the hint
 * gives it its words. Nothing from outside can hold it: `quoted` lets no such character through.
 */
const theRun = '\u{e000}';
/**
 * Stands in a hint behind the words of a command, for the option that names the package: `release-action next${ofPackage}`.
 * Whoever knows the package gives it its words; where there is one project, it has none.
 */
const ofPackage = '\u{e001}';
/** What stops a step. Anything else that is thrown is a bug and keeps its stack. */
class ReleaseError extends Error {
    name = 'ReleaseError';
    code;
    hint;
    place;
    file;
    line;
    constructor(code, { message, hint, cause, place, file, line }) {
        super(message, cause === undefined ? undefined : { cause });
        this.code = code;
        this.hint = hint;
        this.place = place;
        this.file = file;
        this.line = line;
    }
    /** The same refusal, with other words for some of what it says: code, cause, and all else are kept. */
    with(changes) {
        const { code, message, hint, cause, place, file, line } = this;
        return new ReleaseError(code, { message, hint, cause, place, file, line, ...changes });
    }
    /** The error as something that is shown with others. */
    toProblem() {
        const { code, message, hint, place, file, line } = this;
        return {
            code,
            severity: 'error',
            ...(place === undefined ? {} : { place }),
            message,
            hint,
            ...(file === undefined ? {} : { file }),
            ...(line === undefined ? {} : { line }),
        };
    }
    /** 1 a maintainer fixes it, 2 wrong use, 3 something outside failed. */
    get exitCode() {
        return _error_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCodes */ .f[this.code].exit;
    }
}
/** What a problem says, behind what it is about: the one way in which both are shown. */
function sentenceOf({ place, message }) {
    return place === undefined ? message : `${place}: ${message}`;
}
/**
 * What stopped a command: a `ReleaseError` as it is, a full disk as `output-failed`, and anything else as `program-fault`,
 * whose cause it is.
 */
function stopOf(error) {
    if (error instanceof ReleaseError)
        return error;
    if (node_util__WEBPACK_IMPORTED_MODULE_0__.types.isNativeError(error) && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT'))
        return new ReleaseError('output-failed', {
            message: `A file could not be written: ${error.message}.`,
            hint: `Make room on the disk, and run ${theRun} again; what is done stays done.`,
        });
    return new ReleaseError('program-fault', {
        message: 'Something happened that this program does not expect, so that it decided nothing.',
        hint: 'Run it again; if it stays so, report it at https://github.com/pallets/release-action/issues with the stack.',
        cause: error,
    });
}
/**
 * The chain of causes below an error, outermost first, one line each.
 *
 * @returns Messages only: no stack, and nothing of the error itself.
 */
function causesOf(error) {
    const lines = [];
    let cause = error instanceof Error ? error.cause : undefined;
    while (cause !== undefined && lines.length < 8) {
        lines.push(wordsOf(cause));
        cause = cause instanceof Error ? cause.cause : undefined;
    }
    return lines;
}
function wordsOf(cause) {
    if (cause instanceof ReleaseError)
        return `${cause.name}: ${sentenceOf(cause)}`;
    return cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
}


/***/ }),

/***/ 27585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EB: () => (/* binding */ anyOf),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Im: () => (/* binding */ truth),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Xd: () => (/* binding */ orNull),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   zO: () => (/* binding */ schemaNumber)
/* harmony export */ });
/** Any text; or one of a form, whole. */
function text(description, pattern) {
    return { json: { type: 'string', description, ...(pattern === undefined ? {} : { pattern: `^(?:${pattern})$` }) } };
}
/** One of a closed list of texts. */
function oneOf(words, description) {
    return { json: { type: 'string', description, enum: words } };
}
const integer = (description) => ({ json: { type: 'integer', description } });
const truth = (description) => ({ json: { type: 'boolean', description } });
/** The number of the schema itself. */
const schemaNumber = {
    json: { const: 1, description: '1; a change that a reader could stumble over raises it' },
};
/** The same, or `null`. */
function orNull({ json: { description = '', ...json } }) {
    return { json: { description, anyOf: [json, { type: 'null' }] } };
}
/** One of several forms. */
function anyOf(one, other, description) {
    return { json: { description, anyOf: [one.json, other.json] } };
}
function list(description, items) {
    return { json: { type: 'array', description, items: items.json } };
}
/** A field that may be absent. */
const optional = (schema) => ({ ...schema, isOptional: true });
/** An object with these fields, and no others. */
function object(description, fields) {
    const entries = Object.entries(fields);
    return {
        json: {
            type: 'object',
            description,
            properties: Object.fromEntries(entries.map(([name, { json }]) => [name, json])),
            required: entries.filter(([, schema]) => !('isOptional' in schema)).map(([name]) => name),
            additionalProperties: false,
        },
    };
}


/***/ }),

/***/ 80922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ listed),
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/**
 * Names or other short texts as one list of a sentence: `a`, `a and b`, `a, b, and c`.
 *
 * @returns `''` if there are none.
 */
function listed(texts, word = 'and') {
    const last = texts.at(-1);
    if (last === undefined || texts.length === 1)
        return last ?? '';
    const before = texts.slice(0, -1).join(', ');
    return `${before}${texts.length > 2 ? ',' : ''} ${word} ${last}`;
}
/**
 * How many of something: `1 file`, `3 files`.
 *
 * @param several Left out where it is `one` and an "s".
 */
function counted(count, one, several = `${one}s`) {
    return `${count} ${count === 1 ? one : several}`;
}


/***/ }),

/***/ 60379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ program)
/* harmony export */ });
/** What this program is called; a test holds it to `package.json`, which is no part of a bundle. */
const program = {
    name: 'release-action',
    version: '0.1.0',
};


/***/ }),

/***/ 42767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ quotedUpTo),
/* harmony export */   MW: () => (/* binding */ quotedPath),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   xf: () => (/* binding */ quotedJson)
/* harmony export */ });
/* unused harmony export visible */
const usualLength = 100;
/**
 * A text from outside, in double quotes, for a message on one line.
 *
 * @returns What cannot be seen or could change the line (controls, bidirectional marks, zero-width characters, spaces
 *   other than U+0020, and anything outside ASCII) is shown as `\u{202e}`; after 100 characters the rest is counted.
 */
function quoted(text) {
    return quotedUpTo(usualLength, text);
}
/** The path of a file on this machine: whole, as what is to be removed or looked at has to be found. */
function quotedPath(path) {
    // Linux, "limits.h": PATH_MAX.
    return quotedUpTo(4096, path);
}
/** The same for a text that may be longer, in characters. */
function quotedUpTo(longest, text) {
    const characters = [...text];
    const shown = characters.slice(0, longest).map(visible).join('');
    const rest = characters.length - longest;
    return rest > 0 ? `"${shown}…" (and ${rest} characters more)` : `"${shown}"`;
}
const longestJson = 80;
/** A value from outside that may be of any type, as JSON on one line: a text in quotes, `null`, `missing`. */
function quotedJson(value) {
    const characters = [...(value === undefined ? 'missing' : JSON.stringify(value))];
    const shown = characters.slice(0, longestJson).map(visible).join('');
    return characters.length > longestJson ? `${shown}…` : shown;
}
/** One character: as it is if it is printable ASCII, else as `\u{202e}`. */
function visible(character) {
    if (/^[\x20-\x7e]$/.test(character))
        return character;
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}


/***/ }),

/***/ 60793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IS: () => (/* binding */ rehearsalReport),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   _W: () => (/* binding */ exitCodeOfRehearsal),
/* harmony export */   d8: () => (/* binding */ stoppedRehearsal),
/* harmony export */   xH: () => (/* binding */ serializeReport)
/* harmony export */ });
/* unused harmony export playedReport */
/* harmony import */ var _error_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(65246);
/* harmony import */ var _json_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(27585);
/* harmony import */ var _report_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(71226);



const distribution = (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)('one distribution as the world can see it', {
    name: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('without its folder'),
    sizeBytes: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)('its size'),
    sha256: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('64 hex digits', '[0-9a-f]{64}'),
    provenanceLine: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)('line of `multiple.intoto.jsonl` with its build provenance, from 1; absent if there is none')),
});
const job = (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)('one process of the action', {
    name: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('the job of the workflow'),
    step: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('the input `step`'),
    attempt: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)('from 1'),
    exitCode: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)('128 if a signal ended it'),
    durationMs: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)('how long it ran'),
});
const code = 'code of the first error, one of [these](errors.md)';
/** `report.json`, and what `rehearse --json` writes of a rehearsal that was played. */
const playedReport = (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)('what a rehearsal did', {
    schema: _json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaNumber */ .zO,
    verdict: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(['published', 'refused', 'failed'], '`published`; `refused` if a step found something that a maintainer fixes; `failed` if anything else went wrong'),
    code: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)((0,_report_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(`${code}; \`null\` if there is none`)),
    project: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('as the project spells itself'),
    version: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('as the project states it at the tag'),
    tag: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('what was released'),
    commit: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('40 hex digits', '[0-9a-f]{40}'),
    repository: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('`owner/name`'),
    identity: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)('what the certificates carry, for a verifier that asks for it', {
        san: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('subject alternative name'),
        issuer: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('who vouched for the job'),
    }),
    jobs: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)('the steps of the action, in the order in which they ran', job),
    files: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)('the distributions of the release page', distribution),
    problems: _report_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .problems */ .Bk,
    index: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('address of the index; there with `--serve` only, and not in `report.json`')),
});
/** What `rehearse --json` writes. */
const rehearsalReport = (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .anyOf */ .EB)(playedReport, (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)('why nothing was played', {
    schema: _json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaNumber */ .zO,
    verdict: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(['stopped'], '`stopped`'),
    code: (0,_report_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(code),
    problems: _report_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .problems */ .Bk,
}), 'what `rehearse` did');
/** The answer where nothing was played. */
function stoppedRehearsal(stop) {
    return { schema: 1, verdict: 'stopped', code: stop.code, problems: [stop.toProblem()] };
}
/** The report as the text of `report.json`. */
const serializeReport = (report) => `${JSON.stringify(report, null, 2)}\n`;
/**
 * The verdict of what happened.
 *
 * @param isFinished Whether all three buttons were gone through.
 */
function verdictOf(problems, isFinished) {
    const error = problems.find(({ severity }) => severity === 'error');
    if (error === undefined)
        return { verdict: isFinished ? 'published' : 'failed', code: null };
    const isRefusal = _error_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCodes */ .f[error.code].exit === 1 && error.code !== 'rehearsal-not-repeatable';
    return { verdict: isRefusal ? 'refused' : 'failed', code: error.code };
}
/** Exit code of a rehearsal: 0 published, else that of the first error. */
function exitCodeOfRehearsal({ verdict, code }) {
    if (verdict === 'published')
        return 0;
    return code === null ? 3 : _error_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCodes */ .f[code].exit;
}


/***/ }),

/***/ 43800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isCommit)
/* harmony export */ });
/* unused harmony export commitForm */
/** A commit as it is written everywhere here: 40 lower-case hex digits. */
const commitForm = /^[0-9a-f]{40}$/;
/** Whether a value is a commit, and no shorter name of one. */
const isCommit = (value) => typeof value === 'string' && commitForm.test(value);


/***/ }),

/***/ 28089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fk: () => (/* binding */ tagNameOf),
/* harmony export */   Lr: () => (/* binding */ partsAfter),
/* harmony export */   Mt: () => (/* binding */ customaryPrefix),
/* harmony export */   Rx: () => (/* binding */ isTagPrefix),
/* harmony export */   UM: () => (/* binding */ readNamedTag),
/* harmony export */   eW: () => (/* binding */ isCustomary),
/* harmony export */   uU: () => (/* binding */ tagPrefixWords),
/* harmony export */   ug: () => (/* binding */ partsOfTag),
/* harmony export */   zW: () => (/* binding */ readTag)
/* harmony export */ });
/* unused harmony exports readTagOf, mayReleaseVersion, tagPrefixForm */
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24629);

/**
 * Read the name of a tag of a project whose prefix is set.
 *
 * @param name Without `refs/tags/`, exactly as pushed: nothing is trimmed.
 * @param prefix What the tags of the project begin with: empty, or `v`.
 */
function readTag(name, prefix) {
    const own = partsAfter(name, prefix);
    if (own !== undefined)
        return readingOf(name, own);
    const parts = partsOfTag(name);
    if (parts === undefined || customaryPrefix(name) !== parts.prefix)
        return { kind: 'not-a-version', name };
    const reading = readingOf(name, parts);
    if (reading.kind !== 'release')
        return reading;
    return { kind: 'other-prefix', name, expected: `${prefix}${name.slice(parts.prefix.length)}` };
}
/**
 * Read the name of a tag by what it says itself.
 *
 * @param prefix Of the project: a name that begins with it is read so; any other one has the prefix that it has.
 */
function readNamedTag(name, prefix = '') {
    const parts = partsAfter(name, prefix) ?? partsOfTag(name);
    return parts === undefined ? { kind: 'not-a-version', name } : readingOf(name, parts);
}
/**
 * Read the name of a tag where the version is known, but not the prefix.
 *
 * @returns `undefined` unless the name is a prefix that tags may have and, to its end, that version in any spelling.
 */
function readTagOf(name, version) {
    const readings = allParts(name)
        .filter((parts) => compareVersions(parts.version, version) === 0)
        .map((parts) => readingOf(name, parts));
    return readings.find((reading) => reading.kind === 'release')?.tag;
}
/** Whether a name could be that of a release: which one, only files of that version tell. */
const mayReleaseVersion = (name) => allParts(name).some((parts) => readingOf(name, parts).kind === 'release');
/** Every way to read a name as a prefix and a version: the name of a package may hold a number. */
function allParts(name) {
    return [...name.matchAll(/(?<!\d)\d/g)].flatMap(({ index }) => partsAfter(name, name.slice(0, index)) ?? []);
}
/** The parts of a name that plainly names a version, whichever: all before the first digit is its prefix. */
function partsOfTag(name) {
    const start = name.search(/\d/);
    return start === -1 ? undefined : partsAfter(name, name.slice(0, start));
}
/** The parts of a name that is this prefix and, to its end, a version. */
function partsAfter(name, prefix) {
    const rest = name.slice(prefix.length);
    // PEP 440 lets a "v" and white space stand before a version, but neither belongs to one here.
    if (!name.startsWith(prefix) || !isTagPrefix(prefix) || !/^\d\S*$/.test(rest))
        return undefined;
    const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(rest);
    return version === undefined ? undefined : { prefix, version };
}
function readingOf(name, { prefix, version }) {
    if (version.isLocal)
        return { kind: 'not-releasable', name, version, code: 'version-local' };
    if (version.isDevelopment)
        return { kind: 'not-releasable', name, version, code: 'version-development' };
    return { kind: 'release', tag: { name, prefix, version } };
}
/**
 * The name of the tag that releases a version: `v2.2.0` for version 2.2.0 and prefix `v`.
 *
 * @param spelling The version as the project writes it; without it, in its normal form.
 */
function tagNameOf(version, prefix, spelling = version.text) {
    return `${prefix}${spelling}`;
}
// What older projects put before the version: flask-admin, flask-caching, blinker.
const customaryPrefixes = ['v', 'v.', 'r-', 'rel-', 'release-', 'version-'];
/** What stands before the first digit of a name, if it is something that projects put before versions; else empty. */
function customaryPrefix(name) {
    const prefix = name.slice(0, Math.max(0, name.search(/\d/)));
    return customaryPrefixes.includes(prefix.toLowerCase()) ? prefix : '';
}
/** Whether projects put this before versions whatever they are called: neither a name nor anything else is in it. */
const isCustomary = (prefix) => prefix === customaryPrefix(`${prefix}1`);
/**
 * What tags may begin with, as a regular expression.
 *
 * The name of a package may have digits, but neither begins with one nor has a version in it, so that of `1.2.0` nothing
 * can be taken for a prefix.
 */
const tagPrefixForm = '(?![/0-9])(?!.*(?://|[.][.]|@[{]|[0-9][.]))(?:[A-Za-z0-9._@/-]{0,79}[A-Za-z._@/-])?';
/** What `tagPrefixForm` accepts, in words. */
const tagPrefixWords = 'up to 80 of letters, digits, ".", "_", "-", "/", and "@", of which the first and the last are no digits';
const wholePrefix = new RegExp(`^${tagPrefixForm}$`);
/** Whether tags may begin so. */
const isTagPrefix = (text) => wholePrefix.test(text);


/***/ }),

/***/ 24629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HE: () => (/* binding */ greatestOf),
/* harmony export */   Lf: () => (/* binding */ seriesOf),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   _g: () => (/* binding */ haveSameBase),
/* harmony export */   k6: () => (/* binding */ withoutLeadingZeros),
/* harmony export */   kg: () => (/* binding */ releasedAs),
/* harmony export */   ot: () => (/* binding */ parseVersion),
/* harmony export */   p: () => (/* binding */ isSameVersion)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(99687);

// No release of the corpus needs more than 20; a file name may have 255 in all.
const longestText = 128;
// A longer number would be rounded by JavaScript, and two versions would become one.
const tooLongNumber = /[0-9]{16}/;
const surroundingSpace = /^[ \t\n\r\f\v]+|[ \t\n\r\f\v]+$/g;
/**
 * Read a version in any spelling that PEP 440 allows, white space around it included.
 *
 * @returns `undefined` if it is not a version, is longer than 128 characters, or has a number of more than 15 digits.
 * @see https://packaging.python.org/en/latest/specifications/version-specifiers/#appendix-parsing-version-strings-with-regular-expressions
 */
function parseVersion(text) {
    if (text.length > longestText || tooLongNumber.test(text))
        return undefined;
    const trimmed = text.replace(surroundingSpace, '');
    const parts = (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(trimmed);
    if (parts === null)
        return undefined;
    const local = localOf(trimmed);
    return {
        text: local === '' ? parts.public : `${parts.public}+${local}`,
        isPreRelease: parts.is_prerelease,
        isDevelopment: parts.is_devrelease,
        isLocal: local !== '',
        base: parts.base_version,
    };
}
/**
 * Order two versions as PEP 440 does: by epoch, numbers, pre-release, post-release, development release, local part.
 *
 * @returns Negative, zero, or positive; zero for `1.0` and `1.0.0`.
 */
function compareVersions(a, b) {
    return (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(publicOf(a), publicOf(b)) || compareLocals(localOf(a.text), localOf(b.text));
}
/** The greatest of some versions; `undefined` if there is none. */
const greatestOf = (versions) => versions.toSorted(compareVersions).at(-1);
/** Whether two texts mean the same version: `3.2.0.dev` and `3.2.0.dev0` do. What is no version is compared as it is. */
function isSameVersion(one, other) {
    const [a, b] = [parseVersion(one), parseVersion(other)];
    return a && b ? compareVersions(a, b) === 0 : one === other;
}
/** Whether two versions have the same epoch and release numbers: `3.2.dev` and `3.2.0rc1` do. */
function haveSameBase(a, b) {
    return (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(a.base, b.base) === 0;
}
/** A version of the calendar without its zeros: `2026.7.2` of 2026.07.02. */
const withoutLeadingZeros = (text) => text.replaceAll(/(?<![0-9])0+(?=[0-9])/g, '');
/** The version that a development or local version leads to: `3.2.0` for `3.2.0.dev0`; any other is its own. */
function releasedAs(version) {
    return parseVersion(version.text.replace(/\+.*/, '').replace(/\.dev[0-9]+/, '')) ?? version;
}
/** The series that a version belongs to: `3.2` of 3.2.1 and of 3.2.0rc1, `3.0` of 3, `1!3.2` of 1!3.2.1. */
function seriesOf(version) {
    const [major = '', minor = '0'] = version.base.split('.');
    return `${major}.${minor}`;
}
const publicOf = (version) => version.text.replace(/\+.*/, '');
// The library joins the segments of a local part by commas and reads "1e3" as a number, so this part is read here.
function localOf(text) {
    const local = text.split('+')[1];
    if (local === undefined)
        return '';
    return local
        .toLowerCase()
        .split(/[-_.]/)
        .map((segment) => (isNumber(segment) ? String(Number(segment)) : segment))
        .join('.');
}
function compareLocals(a, b) {
    const others = b === '' ? [] : b.split('.');
    const segments = a === '' ? [] : a.split('.');
    for (const [index, segment] of segments.entries()) {
        const other = others[index];
        if (other === undefined)
            return 1;
        const order = compareSegments(segment, other);
        if (order !== 0)
            return order;
    }
    return segments.length - others.length;
}
function compareSegments(a, b) {
    if (isNumber(a) && isNumber(b))
        return Number(a) - Number(b);
    // PEP 440: a number is greater than any word.
    if (isNumber(a) !== isNumber(b))
        return isNumber(a) ? 1 : -1;
    return a < b ? -1 : Number(a > b);
}
const isNumber = (segment) => /^[0-9]+$/.test(segment);


/***/ }),

/***/ 9293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ reportOf),
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   LK: () => (/* binding */ failureReport)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);

/** Fields that most reports leave empty. */
const nothing = { remarks: [], problems: [], rules: [], files: [], folds: [], commands: [], outputs: {} };
/** Make a report from the parts that it has. */
function reportOf(parts) {
    return { ...nothing, ...parts };
}
/** The report of a step that was stopped by a `ReleaseError`. */
function failureReport(step, error) {
    return reportOf({
        step,
        headline: `stopped by ${error.code}.`,
        problems: [error.toProblem()],
        remarks: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .causesOf */ .cZ)(error).map((cause) => `Caused by: ${cause}`),
    });
}
/** 0 done, 1 problems found; a stopped step has the exit code of its error. */
function exitCodeOf(report) {
    return report.problems.some((problem) => problem.severity === 'error') ? 1 : 0;
}


/***/ }),

/***/ 71226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ problems),
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   CC: () => (/* binding */ problem),
/* harmony export */   IW: () => (/* binding */ remarks),
/* harmony export */   NO: () => (/* binding */ answerLine),
/* harmony export */   Pi: () => (/* binding */ commands),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   aO: () => (/* binding */ rules),
/* harmony export */   aq: () => (/* binding */ files),
/* harmony export */   ek: () => (/* binding */ commitOrNull),
/* harmony export */   oU: () => (/* binding */ stoppedBeforeCommand)
/* harmony export */ });
/* unused harmony export noCommandAnswer */
/* harmony import */ var _error_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(65246);
/* harmony import */ var _json_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(27585);
/* harmony import */ var _shown_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(16661);



const codes = Object.keys(_error_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCodes */ .f);
/** A stable code, as programs read it. */
const errorCode = (description) => (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(codes, description);
/** A problem, as programs read it. */
const problem = (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)('something that was found', {
    code: errorCode('one of [these codes](errors.md)'),
    severity: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(['error', 'warning'], '`error` or `warning`; a warning changes no verdict'),
    place: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('what the message is about, if it does not name it: `Line 1 of multiple.intoto.jsonl`')),
    message: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('what was found and where; further lines are values'),
    hint: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('what to do'),
    docs: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('address of what its code means, with an example')),
    file: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('path in the repository, or name of the file that it speaks of')),
    line: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)('counts from 1')),
    found: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('the value that was found')),
    expected: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('the value that was expected')),
});
const problems = (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)('what was found', problem);
/** What a command answers a program, as one line of JSON: its problems are said to the audience. */
function answerLine(answer, audience) {
    return JSON.stringify({ ...answer, problems: answer.problems.map((problem) => (0,_shown_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .shownProblem */ .F)(problem, audience)) });
}
/** The answer to a command line of which no command could be run. */
const noCommandAnswer = (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)('why no command was run', {
    schema: _json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaNumber */ .zO,
    verdict: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(['stopped'], '`stopped`'),
    problems,
});
function stoppedBeforeCommand(stop) {
    return { schema: 1, verdict: 'stopped', problems: [stop.toProblem()] };
}
/** A rule and how it ended, as programs read it. */
const rule = (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)('one rule', {
    claim: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('what holds if it passed'),
    result: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(['passed', 'warning', 'error', 'not-checked', 'not-applicable'], 'how it ended: `passed`, `warning`, `error`, `not-checked`, or `not-applicable`'),
    reason: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('why it was not applied')),
});
const rules = (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)('every rule, in the order in which they are judged', rule);
const fileRow = (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)('one file of a release', {
    name: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('without its folder'),
    sizeBytes: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)('its size'),
    sha256: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('64 hex digits', '[0-9a-f]{64}'),
    result: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('what was done with it or found'),
    link: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('where it can be seen')),
});
const files = (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)('files of the release', fileRow);
const headline = (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('what people read first');
const remarks = (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)('what else people read', (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('a sentence'));
const commands = (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)('the commands of the next button, in order', (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('a line for a shell'));
/** 40 hex digits, or `null`. */
const commitOrNull = (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)((0,_json_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('40 hex digits; `null` if there is none', '[0-9a-f]{40}'));


/***/ }),

/***/ 16661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ shownProblem),
/* harmony export */   h: () => (/* binding */ locationOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);

/** Say a problem to an audience. */
function shownProblem(problem, { runs, errorsPage }) {
    const hint = problem.hint.replaceAll(_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .theRun */ .xE, `the ${runs}`).replaceAll(_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ofPackage */ .IH, '');
    return { ...problem, hint, docs: `${errorsPage}#${problem.code}` };
}
/** Where the fault is: `src/pkg/__init__.py:3`; empty if it is in no file. */
function locationOf({ file, line }) {
    if (file === undefined)
        return '';
    return line === undefined ? file : `${file}:${line}`;
}


/***/ }),

/***/ 11983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Js: () => (/* binding */ withTone),
/* harmony export */   bQ: () => (/* binding */ toned),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57975);

/** Of a pipe, a file, and a log. */
const plain = { hasColor: false, columns: undefined };
const formats = {
    verdict: 'bold',
    error: ['bold', 'red'],
    warning: ['bold', 'yellow'],
    hint: 'cyan',
};
/** A text in the color of its tone. */
function toned(text, tone, { hasColor }) {
    // Whether a stream takes color was decided already: this one asks none.
    return hasColor ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(formats[tone], text, { validateStream: false }) : text;
}
/** Rows whose first one begins with the word of a tone, with that word in its color. */
function withTone([first = '', ...others], word, style) {
    return [first.replace(word, toned(word, word, style)), ...others];
}


/***/ }),

/***/ 91488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EM: () => (/* binding */ foldedLines),
/* harmony export */   MJ: () => (/* binding */ terminalLines),
/* harmony export */   P8: () => (/* binding */ visibleLine),
/* harmony export */   XN: () => (/* binding */ terminalProblems)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);
/* harmony import */ var _shown_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(16661);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(11983);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(58191);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(15820);





/**
 * A report for a terminal or a log: the verdict first, one fact a line.
 *
 * @returns Lines without line ends. Controls and marks of direction in text from outside are shown as `\xNN` and `\u{NNNN}`.
 */
function terminalLines(report, audience, style) {
    const lines = [
        { indent: '', text: `${report.step}: ${report.headline}`, tone: 'verdict' },
        ...problemLines(report.problems, audience),
        ...ruleLines(report.rules),
        ...report.files.flatMap(fileLines),
        ...report.remarks.map((text) => ({ indent: '  ', text })),
        ...report.commands.map((command) => ({ indent: '  ', text: `$ ${command}`, isCopied: true })),
    ];
    return lines.flatMap((line) => shownLines(line, style));
}
/** Problems as a report shows them, for who is told of them one after the other. */
function terminalProblems(problems, audience, style) {
    return problemLines(problems, audience).flatMap((line) => shownLines(line, style));
}
function shownLines({ indent, text, tone, isCopied = false }, style) {
    return text.split('\n').flatMap((part, at) => {
        const line = visibleLine(`${indent}${part}`);
        const [margin = ''] = /^ */.exec(line) ?? [];
        const rows = (0,_wrap_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .L)(line, '', `${margin}  `, isCopied ? undefined : style.columns);
        if (tone === 'verdict')
            return rows.map((row) => (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .toned */ .bQ)(row, tone, style));
        return tone === undefined || at > 0 ? rows : (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .withTone */ .Js)(rows, tone, style);
    });
}
/** Each problem with its hint; the first one of a code says where the code is explained. */
function problemLines(problems, audience) {
    return problems.flatMap((problem, at) => {
        const { severity, code, hint, docs } = (0,_shown_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .shownProblem */ .F)(problem, audience);
        const location = (0,_shown_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .locationOf */ .h)(problem);
        const [first, ...values] = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .sentenceOf */ .$N)(problem).split('\n');
        const isFirst = problems.findIndex((other) => other.code === code) === at;
        return [
            {
                indent: '  ',
                text: `${severity}: ${first}${location === '' ? '' : ` (${location})`} [${code}]`,
                tone: severity,
            },
            ...values.map((text) => ({ indent: '    ', text })),
            { indent: '    ', text: `hint: ${hint}`, tone: 'hint' },
            ...(isFirst ? [{ indent: '    ', text: `see ${docs}`, isCopied: true }] : []),
        ];
    });
}
/** How the rules ended, counted, since nobody reads what is well one by one; and what could not be checked, by its reason. */
function ruleLines(rules) {
    if (rules.length === 0)
        return [];
    const skipped = rules.filter(({ result }) => result === 'not-checked');
    const texts = [...Map.groupBy(skipped, ({ reason = '' }) => reason)].map(([reason, own]) => {
        return `not checked here, since ${reason}: ${own.map(({ claim }) => claim).join('; ')}.`;
    });
    return [`The rules: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .countedRules */ .gV)(rules)}.`, ...texts].map((text) => ({ indent: '  ', text }));
}
// What speaks of a file keeps to its lines, whatever is in it: another would look like another file.
function fileLines({ name, sizeBytes, sha256, result, facts = [] }) {
    const all = [(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .formatSize */ .Xq)(sizeBytes), `sha256:${sha256}`, ...facts];
    return [
        { indent: '  ', text: visibleLine(`${name}: ${result}`) },
        ...all.map((fact) => ({ indent: '    ', text: visibleLine(fact) })),
    ];
}
/** The folded texts of a report for a terminal, each below its title. */
function foldedLines({ folds }) {
    return folds
        .flatMap(({ title, markdown }) => ['', `${title}:`, '', ...markdown.trimEnd().split('\n')])
        .map(visibleLine);
}
/** A line in which nothing is obeyed, by a terminal or by the runner, and which reads in the order in which it is. */
function visibleLine(line) {
    // The runner reads commands out of a log: `::` after any white space, and the older `##[` anywhere in a line.
    // https://github.com/actions/runner, src/Runner.Common/ActionCommand.cs
    return line
        .replace(/[\p{Control}\p{Bidi_Control}\u2028\u2029]/gu, escaped)
        .replace(/^(\s*):(?=:)/, (_, space) => `${space}${escaped(':')}`)
        .replace(/#(?=#\[)/g, escaped);
}
function escaped(character) {
    const code = character.charCodeAt(0);
    return code > 0xff ? `\\u{${code.toString(16)}}` : `\\x${code.toString(16).padStart(2, '0')}`;
}


/***/ }),

/***/ 58191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Xq: () => (/* binding */ formatSize),
/* harmony export */   gV: () => (/* binding */ countedRules)
/* harmony export */ });
/* unused harmony export ruleWords */
/** A size for people: `1.2 kB`, `3.4 MB`. */
function formatSize(sizeBytes) {
    if (sizeBytes < 1000)
        return `${sizeBytes} B`;
    if (sizeBytes < 1_000_000)
        return `${(sizeBytes / 1000).toFixed(1)} kB`;
    return `${(sizeBytes / 1_000_000).toFixed(1)} MB`;
}
/** What a result is called, of one rule and behind a number of them; in the order in which they are counted. */
const ruleWords = {
    error: ['error', 'with errors'],
    warning: ['warning', 'with warnings'],
    passed: ['passed', 'passed'],
    'not-checked': ['not checked here', 'not checked here'],
    'not-applicable': ['nothing to check', 'with nothing to check'],
};
/** How rules ended, in words: `26 passed, 3 not checked here, 4 with nothing to check`. */
function countedRules(rules) {
    const counts = Map.groupBy(rules, ({ result }) => result);
    return Object.entries(ruleWords)
        .flatMap(([result, [, word]]) => {
        const count = counts.get(result)?.length;
        return count === undefined ? [] : [`${count} ${word}`];
    })
        .join(', ');
}


/***/ }),

/***/ 15820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap)
/* harmony export */ });
/**
 * Break a text at spaces so that no line is wider than a terminal, unless a single word is: a digest, a path, or an address
 * stays whole.
 *
 * @param first Before the first line.
 * @param rest Before all others, also after a line end of the text itself.
 * @param columns Of the terminal; without it, lines end where the text's own do.
 */
function wrap(text, first, rest, columns) {
    const lines = [];
    for (const paragraph of text.split('\n')) {
        let line = lines.length === 0 ? first : rest;
        let isEmpty = true;
        let hasWord = false;
        for (const word of paragraph.split(' ')) {
            if (hasWord && columns !== undefined && line.length + 1 + word.length > columns) {
                lines.push(line.trimEnd());
                line = rest;
                isEmpty = true;
            }
            line += isEmpty ? word : ` ${word}`;
            isEmpty = false;
            hasWord ||= word !== '';
        }
        lines.push(line);
    }
    return lines;
}


/***/ }),

/***/ 99687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  UD: () => (/* reexport */ compare),
  WE: () => (/* reexport */ version_explain)
});

// UNUSED EXPORTS: RANGE_PATTERN, clean, eq, filter, ge, gt, gte, inc, le, lt, lte, major, maxSatisfying, minSatisfying, minor, ne, neq, parse, patch, rcompare, satisfies, valid, validRange

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/version.js
const VERSION_PATTERN = [
  'v?',
  '(?:',
  /* */ '(?:(?<epoch>[0-9]+)!)?', // epoch
  /* */ '(?<release>[0-9]+(?:\\.[0-9]+)*)', // release segment
  /* */ '(?<pre>', // pre-release
  /*    */ '[-_\\.]?',
  /*    */ '(?<pre_l>(a|b|c|rc|alpha|beta|pre|preview))',
  /*    */ '[-_\\.]?',
  /*    */ '(?<pre_n>[0-9]+)?',
  /* */ ')?',
  /* */ '(?<post>', // post release
  /*    */ '(?:-(?<post_n1>[0-9]+))',
  /*    */ '|',
  /*    */ '(?:',
  /*        */ '[-_\\.]?',
  /*        */ '(?<post_l>post|rev|r)',
  /*        */ '[-_\\.]?',
  /*        */ '(?<post_n2>[0-9]+)?',
  /*    */ ')',
  /* */ ')?',
  /* */ '(?<dev>', // dev release
  /*    */ '[-_\\.]?',
  /*    */ '(?<dev_l>dev)',
  /*    */ '[-_\\.]?',
  /*    */ '(?<dev_n>[0-9]+)?',
  /* */ ')?',
  ')',
  '(?:\\+(?<local>[a-z0-9]+(?:[-_\\.][a-z0-9]+)*))?', // local version
].join('');



const validRegex = new RegExp('^' + VERSION_PATTERN + '$', 'i');

function valid(version) {
  return validRegex.test(version) ? version : null;
}

const cleanRegex = new RegExp('^\\s*' + VERSION_PATTERN + '\\s*$', 'i');
function clean(version) {
  return version_stringify(version_parse(version, cleanRegex));
}

function version_parse(version, regex) {
  // Validate the version and parse it into pieces
  const { groups } = (regex || validRegex).exec(version) || {};
  if (!groups) {
    return null;
  }

  // Store the parsed out pieces of the version
  const parsed = {
    epoch: Number(groups.epoch ? groups.epoch : 0),
    release: groups.release.split('.').map(Number),
    pre: normalize_letter_version(groups.pre_l, groups.pre_n),
    post: normalize_letter_version(
      groups.post_l,
      groups.post_n1 || groups.post_n2,
    ),
    dev: normalize_letter_version(groups.dev_l, groups.dev_n),
    local: parse_local_version(groups.local),
  };

  return parsed;
}

function version_stringify(parsed) {
  if (!parsed) {
    return null;
  }
  const { epoch, release, pre, post, dev, local } = parsed;
  const parts = [];

  // Epoch
  if (epoch !== 0) {
    parts.push(`${epoch}!`);
  }
  // Release segment
  parts.push(release.join('.'));

  // Pre-release
  if (pre) {
    parts.push(pre.join(''));
  }
  // Post-release
  if (post) {
    parts.push('.' + post.join(''));
  }
  // Development release
  if (dev) {
    parts.push('.' + dev.join(''));
  }
  // Local version segment
  if (local) {
    parts.push(`+${local}`);
  }
  return parts.join('');
}

function normalize_letter_version(letterIn, numberIn) {
  let letter = letterIn;
  let number = numberIn;
  if (letter) {
    // We consider there to be an implicit 0 in a pre-release if there is
    // not a numeral associated with it.
    if (!number) {
      number = 0;
    }
    // We normalize any letters to their lower case form
    letter = letter.toLowerCase();

    // We consider some words to be alternate spellings of other words and
    // in those cases we want to normalize the spellings to our preferred
    // spelling.
    if (letter === 'alpha') {
      letter = 'a';
    } else if (letter === 'beta') {
      letter = 'b';
    } else if (['c', 'pre', 'preview'].includes(letter)) {
      letter = 'rc';
    } else if (['rev', 'r'].includes(letter)) {
      letter = 'post';
    }
    return [letter, Number(number)];
  }
  if (!letter && number) {
    // We assume if we are given a number, but we are not given a letter
    // then this is using the implicit post release syntax (e.g. 1.0-1)
    letter = 'post';

    return [letter, Number(number)];
  }
  return null;
}

function parse_local_version(local) {
  /*
    Takes a string like abc.1.twelve and turns it into("abc", 1, "twelve").
    */
  if (local) {
    return local
      .split(/[._-]/)
      .map((part) =>
        Number.isNaN(Number(part)) ? part.toLowerCase() : Number(part),
      );
  }
  return null;
}

function version_explain(version) {
  const parsed = version_parse(version);
  if (!parsed) {
    return parsed;
  }
  const { epoch, release, pre, post, dev, local } = parsed;

  let base_version = '';
  if (epoch !== 0) {
    base_version += epoch + '!';
  }
  base_version += release.join('.');

  const is_prerelease = Boolean(dev || pre);
  const is_devrelease = Boolean(dev);
  const is_postrelease = Boolean(post);

  // return

  return {
    epoch,
    release,
    pre,
    post: post ? post[1] : post,
    dev: dev ? dev[1] : dev,
    local: local ? local.join('.') : local,
    public: version_stringify(parsed).split('+', 1)[0],
    base_version,
    is_prerelease,
    is_devrelease,
    is_postrelease,
  };
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/operator.js




function lt(version, other) {
  return compare(version, other) < 0;
}

function le(version, other) {
  return compare(version, other) <= 0;
}

function eq(version, other) {
  return compare(version, other) === 0;
}

function ne(version, other) {
  return compare(version, other) !== 0;
}

function ge(version, other) {
  return compare(version, other) >= 0;
}

function gt(version, other) {
  return compare(version, other) > 0;
}

function arbitrary(version, other) {
  return version.toLowerCase() === other.toLowerCase();
}

function compare(version, other) {
  const parsedVersion = version_parse(version);
  const parsedOther = version_parse(other);

  const keyVersion = calculateKey(parsedVersion);
  const keyOther = calculateKey(parsedOther);

  return pyCompare(keyVersion, keyOther);
}

function rcompare(version, other) {
  return -compare(version, other);
}

// this logic is buitin in python, but we need to port it to js
// see https://stackoverflow.com/a/5292332/1438522
function pyCompare(elemIn, otherIn) {
  let elem = elemIn;
  let other = otherIn;
  if (elem === other) {
    return 0;
  }
  if (Array.isArray(elem) !== Array.isArray(other)) {
    elem = Array.isArray(elem) ? elem : [elem];
    other = Array.isArray(other) ? other : [other];
  }
  if (Array.isArray(elem)) {
    const len = Math.min(elem.length, other.length);
    for (let i = 0; i < len; i += 1) {
      const res = pyCompare(elem[i], other[i]);
      if (res !== 0) {
        return res;
      }
    }
    return elem.length - other.length;
  }
  if (elem === -Infinity || other === Infinity) {
    return -1;
  }
  if (elem === Infinity || other === -Infinity) {
    return 1;
  }
  return elem < other ? -1 : 1;
}

function calculateKey(input) {
  const { epoch } = input;
  let { release, pre, post, local, dev } = input;
  // When we compare a release version, we want to compare it with all of the
  // trailing zeros removed. So we'll use a reverse the list, drop all the now
  // leading zeros until we come to something non zero, then take the rest
  // re-reverse it back into the correct order and make it a tuple and use
  // that for our sorting key.
  release = release.concat();
  release.reverse();
  while (release.length && release[0] === 0) {
    release.shift();
  }
  release.reverse();

  // We need to "trick" the sorting algorithm to put 1.0.dev0 before 1.0a0.
  // We'll do this by abusing the pre segment, but we _only_ want to do this
  // if there is !a pre or a post segment. If we have one of those then
  // the normal sorting rules will handle this case correctly.
  if (!pre && !post && dev) pre = -Infinity;
  // Versions without a pre-release (except as noted above) should sort after
  // those with one.
  else if (!pre) pre = Infinity;

  // Versions without a post segment should sort before those with one.
  if (!post) post = -Infinity;

  // Versions without a development segment should sort after those with one.
  if (!dev) dev = Infinity;

  if (!local) {
    // Versions without a local segment should sort before those with one.
    local = -Infinity;
  } else {
    // Versions with a local segment need that segment parsed to implement
    // the sorting rules in PEP440.
    // - Alpha numeric segments sort before numeric segments
    // - Alpha numeric segments sort lexicographically
    // - Numeric segments sort numerically
    // - Shorter versions sort before longer versions when the prefixes
    //   match exactly
    local = local.map((i) =>
      Number.isNaN(Number(i)) ? [-Infinity, i] : [Number(i), ''],
    );
  }

  return [epoch, release, pre, post, dev, local];
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/specifier.js
// This file is dual licensed under the terms of the Apache License, Version
// 2.0, and the BSD License. See the LICENSE file in the root of this repository
// for complete details.





const RANGE_PATTERN = [
  '(?<operator>(===|~=|==|!=|<=|>=|<|>))',
  '\\s*',
  '(',
  /*  */ '(?<version>(?:' + VERSION_PATTERN.replace(/\?<\w+>/g, '?:') + '))',
  /*  */ '(?<prefix>\\.\\*)?',
  /*  */ '|',
  /*  */ '(?<legacy>[^,;\\s)]+)',
  ')',
].join('');



const isEqualityOperator = (op) => ['==', '!=', '==='].includes(op);

const rangeRegex = new RegExp('^' + RANGE_PATTERN + '$', 'i');

function specifier_parse(ranges) {
  if (!ranges.trim()) {
    return [];
  }

  const specifiers = ranges
    .split(',')
    .map((range) => rangeRegex.exec(range.trim()) || {})
    .map(({ groups }) => {
      if (!groups) {
        return null;
      }

      let { ...spec } = groups;
      const { operator, version, prefix, legacy } = groups;

      if (version) {
        spec = { ...spec, ...explainVersion(version) };
        if (operator === '~=') {
          if (spec.release.length < 2) {
            return null;
          }
        }
        if (!isEqualityOperator(operator) && spec.local) {
          return null;
        }

        if (prefix) {
          if (!isEqualityOperator(operator) || spec.dev || spec.local) {
            return null;
          }
        }
      }
      if (legacy && operator !== '===') {
        return null;
      }

      return spec;
    });

  if (specifiers.filter(Boolean).length !== specifiers.length) {
    return null;
  }

  return specifiers;
}

function filter(versions, specifier, options = {}) {
  const filtered = pick(versions, specifier, options);
  if (filtered.length === 0 && options.prereleases === undefined) {
    return pick(versions, specifier, { prereleases: true });
  }
  return filtered;
}

function maxSatisfying(versions, range, options) {
  const found = filter(versions, range, options).sort(Operator.compare);
  return found.length === 0 ? null : found[found.length - 1];
}

function minSatisfying(versions, range, options) {
  const found = filter(versions, range, options).sort(Operator.compare);
  return found.length === 0 ? null : found[0];
}

function pick(versions, specifier, options) {
  const parsed = specifier_parse(specifier);

  if (!parsed) {
    return [];
  }

  return versions.filter((version) => {
    const explained = explainVersion(version);

    if (!parsed.length) {
      return explained && !(explained.is_prerelease && !options.prereleases);
    }

    return parsed.reduce((pass, spec) => {
      if (!pass) {
        return false;
      }
      return contains({ ...spec, ...options }, { version, explained });
    }, true);
  });
}

function satisfies(version, specifier, options = {}) {
  const filtered = pick([version], specifier, options);

  return filtered.length === 1;
}

function arrayStartsWith(array, prefix) {
  if (prefix.length > array.length) {
    return false;
  }

  for (let i = 0; i < prefix.length; i += 1) {
    if (prefix[i] !== array[i]) {
      return false;
    }
  }

  return true;
}

function contains(specifier, input) {
  const { explained } = input;
  let { version } = input;
  const { ...spec } = specifier;

  if (spec.prereleases === undefined) {
    spec.prereleases = spec.is_prerelease;
  }

  if (explained && explained.is_prerelease && !spec.prereleases) {
    return false;
  }

  if (spec.operator === '~=') {
    let compatiblePrefix = spec.release.slice(0, -1).concat('*').join('.');
    if (spec.epoch) {
      compatiblePrefix = spec.epoch + '!' + compatiblePrefix;
    }
    return satisfies(version, `>=${spec.version}, ==${compatiblePrefix}`, {
      prereleases: spec.prereleases,
    });
  }

  if (spec.prefix) {
    const isMatching =
      explained.epoch === spec.epoch &&
      arrayStartsWith(explained.release, spec.release);
    const isEquality = spec.operator !== '!=';
    return isEquality ? isMatching : !isMatching;
  }

  if (explained && explained.local && spec.version) {
    // Ignore candidate local labels only when the specifier itself is public.
    if (spec.operator !== '===' && !spec.local) {
      version = explained.public;
      spec.version = explainVersion(spec.version).public;
    }
  }

  if (spec.operator === '<' || spec.operator === '>') {
    // simplified version of https://www.python.org/dev/peps/pep-0440/#exclusive-ordered-comparison
    if (Operator.eq(spec.release.join('.'), explained.release.join('.'))) {
      return false;
    }
  }

  // TODO: fix me?
  // eslint-disable-next-line import-x/namespace
  const op = Operator[spec.operator];
  return op(version, spec.version || spec.legacy);
}

function validRange(specifier) {
  return Boolean(specifier_parse(specifier));
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/semantic.js


// those notation are borrowed from semver


function major(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  return version.release[0];
}

function minor(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  if (version.release.length < 2) {
    return 0;
  }
  return version.release[1];
}

function patch(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  if (version.release.length < 3) {
    return 0;
  }
  return version.release[2];
}

function inc(input, release, preReleaseIdentifier) {
  let identifier = preReleaseIdentifier || `a`;
  const version = parse(input);

  if (!version) {
    return null;
  }

  if (
    !['a', 'b', 'c', 'rc', 'alpha', 'beta', 'pre', 'preview'].includes(
      identifier,
    )
  ) {
    return null;
  }

  switch (release) {
    case 'premajor':
      {
        const [majorVersion] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'preminor':
      {
        const [majorVersion, minorVersion = 0] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'prepatch':
      {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'prerelease':
      if (version.pre === null) {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
        version.pre = [identifier, 0];
      } else {
        if (preReleaseIdentifier === undefined && version.pre !== null) {
          [identifier] = version.pre;
        }

        const [letter, number] = version.pre;
        if (letter === identifier) {
          version.pre = [letter, number + 1];
        } else {
          version.pre = [identifier, 0];
        }
      }

      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'major':
      if (
        version.release.slice(1).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'minor':
      if (
        version.release.slice(2).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion, minorVersion = 0] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'patch':
      if (
        version.release.slice(3).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    default:
      return null;
  }

  return stringify(version);
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/index.js











/***/ }),

/***/ 47785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ leven),
/* harmony export */   h: () => (/* binding */ closestMatch)
/* harmony export */ });
const array = [];
const characterCodeCache = [];

function leven(first, second, options) {
	if (first === second) {
		return 0;
	}

	const maxDistance = options?.maxDistance;
	const swap = first;

	// Swapping the strings if `a` is longer than `b` so we know which one is the
	// shortest & which one is the longest
	if (first.length > second.length) {
		first = second;
		second = swap;
	}

	let firstLength = first.length;
	let secondLength = second.length;

	// Performing suffix trimming:
	// We can linearly drop suffix common to both strings since they
	// don't increase distance at all
	// Note: `~-` is the bitwise way to perform a `- 1` operation
	while (firstLength > 0 && (first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength))) {
		firstLength--;
		secondLength--;
	}

	// Performing prefix trimming
	// We can linearly drop prefix common to both strings since they
	// don't increase distance at all
	let start = 0;

	while (start < firstLength && (first.charCodeAt(start) === second.charCodeAt(start))) {
		start++;
	}

	firstLength -= start;
	secondLength -= start;

	// Early termination after trimming: if difference in length exceeds max distance
	if (maxDistance !== undefined && secondLength - firstLength > maxDistance) {
		return maxDistance;
	}

	if (firstLength === 0) {
		return maxDistance !== undefined && secondLength > maxDistance
			? maxDistance
			: secondLength;
	}

	let bCharacterCode;
	let result;
	let temporary;
	let temporary2;
	let index = 0;
	let index2 = 0;

	while (index < firstLength) {
		characterCodeCache[index] = first.charCodeAt(start + index);
		array[index] = ++index;
	}

	while (index2 < secondLength) {
		bCharacterCode = second.charCodeAt(start + index2);
		temporary = index2++;
		result = index2;

		for (index = 0; index < firstLength; index++) {
			temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
			temporary = array[index];
			// eslint-disable-next-line no-multi-assign
			result = array[index] = temporary > result
				? (temporary2 > result ? result + 1 : temporary2)
				: (temporary2 > temporary ? temporary + 1 : temporary2);
		}

		// Early termination: if all values in current row exceed maxDistance
		if (maxDistance !== undefined) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) {
				if (array[index] < rowMinimum) {
					rowMinimum = array[index];
				}
			}

			if (rowMinimum > maxDistance) {
				return maxDistance;
			}
		}
	}

	// Bound arrays to avoid retaining large previous sizes
	array.length = firstLength;
	characterCodeCache.length = firstLength;

	return maxDistance !== undefined && result > maxDistance ? maxDistance : result;
}

function closestMatch(target, candidates, options) {
	if (!Array.isArray(candidates) || candidates.length === 0) {
		return undefined;
	}

	const userMax = options?.maxDistance;
	const targetLength = target.length;

	// Exact match fast-path
	for (const candidate of candidates) {
		if (candidate === target) {
			return candidate;
		}
	}

	if (userMax === 0) {
		return undefined;
	}

	let best;
	let bestDist = Number.POSITIVE_INFINITY;
	const seen = new Set();

	for (const candidate of candidates) {
		if (seen.has(candidate)) {
			continue;
		}

		seen.add(candidate);

		const lengthDiff = Math.abs(candidate.length - targetLength);
		if (lengthDiff >= bestDist) {
			continue;
		}

		if (userMax !== undefined && lengthDiff > userMax) {
			continue;
		}

		const cap = Number.isFinite(bestDist)
			? (userMax === undefined ? bestDist : Math.min(bestDist, userMax))
			: userMax;

		const distance = cap === undefined
			? leven(target, candidate)
			: leven(target, candidate, {maxDistance: cap});

		// Skip candidates that exceed the user's maximum distance
		if (userMax !== undefined && distance > userMax) {
			continue;
		}

		// If we got a capped result that equals the cap, we need the actual distance
		// for accurate comparison, but only if the cap was due to userMax
		let actualD = distance;
		if (cap !== undefined && distance === cap && cap === userMax) {
			actualD = leven(target, candidate);
		}

		if (actualD < bestDist) {
			bestDist = actualD;
			best = candidate;
			if (bestDist === 0) {
				break;
			}
		}
	}

	if (userMax !== undefined && bestDist > userMax) {
		return undefined;
	}

	return best;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(29069);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 

