/**
 * The modules of the standard library, by normalized name: those of Python 3.11 and what later versions took out. PyPI has the
 * names of packages within packages as well.
 *
 * @see https://docs.python.org/3/py-modindex.html
 */
export const standardModules: ReadonlySet<string> = new Set(
  `
abc aifc aix-support antigravity argparse array ast asynchat asyncio asyncore atexit audioop base64
bdb binascii binhex bisect blake2 bootsubprocess builtins bz2 calendar cgi cgitb chunk cmath cmd
code codecs codecs-cn codecs-hk codecs-iso2022 codecs-jp codecs-kr codecs-tw codeop collections
collections-abc colorsys compat-pickle compileall compression concurrent configparser contextlib
contextvars copy copyreg cprofile crypt csv ctypes curses curses-panel dataclasses datetime dbm
decimal difflib dis distutils doctest dummy-threading elementtree email encodings ensurepip enum
errno faulthandler fcntl filecmp fileinput fnmatch formatter fractions frozen-importlib frozen-
importlib-external ftplib functools future gc gdbm genericpath getopt getpass gettext glob graphlib
grp gzip hashlib heapq hmac html http idlelib imaplib imghdr imp importlib inspect io ipaddress
itertools json keyword lib2to3 linecache locale logging lsprof lzma macpath mailbox mailcap
markupbase marshal math md5 mimetypes mmap modulefinder msi msilib msvcrt multibytecodec
multiprocessing netrc nis nntplib nt ntpath nturl2path numbers opcode operator optparse os
ossaudiodev osx-support overlapped parser pathlib pdb pickle pickletools pipes pkgutil platform
plistlib poplib posix posixpath posixshmem posixsubprocess pprint profile pstats pty pwd py-abc py-
compile pyclbr pydecimal pydoc pydoc-data pyexpat pyio queue quopri random re readline reprlib
resource rlcompleter runpy sched scproxy secrets select selectors sha1 sha256 sha3 sha512 shelve
shlex shutil signal site sitebuiltins smtpd smtplib sndhdr socket socketserver spwd sqlite3 sre sre-
compile sre-constants sre-parse ssl stat statistics string stringprep strptime struct subprocess
sunau symbol symtable sys sysconfig syslog tabnanny tarfile telnetlib tempfile termios textwrap this
thread threading threading-local time timeit tkinter token tokenize tomllib trace traceback
tracemalloc tty turtle turtledemo types typing unicodedata unittest urllib uu uuid venv warnings
wave weakref weakrefset webbrowser winapi winreg winsound wsgiref xdrlib xml xmlrpc zipapp zipfile
zipimport zlib zoneinfo
`
    .trim()
    .split(/\s+/),
)
