// One process that starts the others: a process of Node for each import would not be quicker, and less of it could be tried by
// hand. pip knows which wheel fits, and brings what reads metadata. Isolated mode alone still sees what the job has installed.
/** A program for Python: RESULT TARGET ask|offline WHEEL…; it writes RESULT as JSON, or nothing where there is no pip. */
export const installAndImport = String.raw`
import configparser, email.parser, json, os, platform, re, shutil, subprocess, sys, zipfile

result, target, index, *wheels = sys.argv[1:]
try:
    from pip._vendor.packaging import requirements, specifiers, tags, utils
except ImportError:
    sys.exit()

version = platform.python_version()
longest = 60

def tell(**facts):
    with open(result, "w") as file:
        json.dump(facts, file)
    sys.exit()

order = {tag: place for place, tag in enumerate(tags.sys_tags())}

def place(path):
    own = utils.parse_wheel_filename(os.path.basename(path))[3]
    return min((order[tag] for tag in own if tag in order), default=None)

fitting = sorted((place(path), path) for path in wheels if place(path) is not None)
if not fitting:
    tell(skipped=f"no wheel is for Python {version} on this machine")
wheel = fitting[0][1]
name = os.path.basename(wheel)

with zipfile.ZipFile(wheel) as archive:
    members = archive.namelist()
    info = next(member.split("/")[0] for member in members if member.split("/")[0].endswith(".dist-info"))
    metadata = email.parser.HeaderParser().parsestr(archive.read(info + "/METADATA").decode())
    points = configparser.ConfigParser(delimiters=("=",), interpolation=None)
    points.optionxform = str
    if info + "/entry_points.txt" in members:
        points.read_string(archive.read(info + "/entry_points.txt").decode())

asked = metadata["Requires-Python"]
if asked and not specifiers.SpecifierSet(asked).contains(version, prereleases=True):
    tell(skipped=f"the wheel asks for Python {asked}, and this one is {version}")
declared = [requirements.Requirement(text) for text in metadata.get_all("Requires-Dist") or []]
needed = sorted({one.name for one in declared if one.marker is None or one.marker.evaluate({"extra": ""})})

# How the job's own pip installs is nothing to this one: only where it finds packages is.
finding = {"PIP_" + name for name in ("CERT", "CLIENT_CERT", "CONFIG_FILE", "EXTRA_INDEX_URL", "FIND_LINKS", "INDEX_URL",
    "KEYRING_PROVIDER", "NO_INDEX", "PROXY", "TRUSTED_HOST")}
environment = {key: value for key, value in os.environ.items() if not key.startswith("PIP_") or key in finding}

def install(*options):
    command = [sys.executable, "-m", "pip", "install", "--disable-pip-version-check", "--no-input", "--no-color", "--no-user",
        "--progress-bar", "off", "--no-compile", "--no-warn-script-location", "--only-binary", ":all:", "--target", target,
        *options, wheel]
    return subprocess.run(command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, text=True, errors="replace")

# An index that was not reached has no distribution, either: pip says the same of it, and this before.
unreached = re.compile("Retrying|Could not fetch URL|Ignoring indexes|HTTP error|OSError")
unmet = re.compile("No matching distribution found|ResolutionImpossible")
has_needed = not needed
refusal = None
if needed and index == "ask":
    end = install("--retries", "1", "--timeout", "15")
    has_needed = end.returncode == 0
    if not has_needed:
        shutil.rmtree(target, ignore_errors=True)
        said = end.stdout
        errors = [line for line in said.splitlines() if line.startswith("ERROR:")] or said.splitlines()[-1:]
        is_answered = unmet.search(said) is not None and unreached.search(said) is None
        refusal = {"said": "\n".join(errors)[:2000], "isAnswered": is_answered}
if not needed or not has_needed:
    end = install("--no-deps", "--no-index")
    if end.returncode != 0 and "OSError" in end.stdout:
        tell(skipped="pip could not write: " + end.stdout.strip().splitlines()[-1][:300])
    if end.returncode != 0:
        tell(wheel=name, failed=end.stdout.strip()[-2000:])

def top_level():
    for member in members:
        parts = member.split("/")
        if parts[0].endswith(".data") and len(parts) > 2 and parts[1] in ("purelib", "platlib"):
            parts = parts[2:]
        if parts[0].endswith((".data", ".dist-info")):
            continue
        if len(parts) == 1:
            found = re.fullmatch(r"(\w+)(?:\.py|(?:\.[\w-]+)?\.(?:so|pyd))", parts[0])
            parts = [found[1]] if found else []
        elif not parts[-1].endswith((".py", ".so", ".pyd")):
            continue
        if parts and parts[0].isidentifier():
            yield parts[0]

load = """
import importlib, json, os, site, sys, traceback
result, folder, module, attributes = sys.argv[1:]
site.addsitedir(folder)
try:
    found = importlib.import_module(module)
    for name in filter(None, attributes.split(".")):
        found = getattr(found, name)
    facts = {}
except BaseException as error:
    facts = {"error": traceback.format_exception_only(type(error), error)[-1].strip()}
    if isinstance(error, ModuleNotFoundError) and error.name:
        facts["missing"] = error.name.split(".")[0]
with open(result, "w") as file:
    json.dump(facts, file)
os._exit(0)
"""

def try_to_load(module, attributes=""):
    facts = result + ".one"
    if os.path.exists(facts):
        os.remove(facts)
    command = [sys.executable, "-I", "-S", "-c", load, facts, target, module, attributes]
    try:
        end = subprocess.run(command, stdin=subprocess.DEVNULL, timeout=longest)
    except subprocess.TimeoutExpired:
        return {"error": f"it takes more than {longest} seconds", "isLate": True}
    except OSError as error:
        return {"error": f"its process cannot be started: {error}"}
    try:
        with open(facts) as file:
            return json.load(file)
    except (OSError, ValueError):
        return {"error": f"its process ended with {end.returncode}"}

loads = [{"what": "module", "name": module, **try_to_load(module)} for module in sorted(set(top_level()))]
for group in ("console_scripts", "gui_scripts"):
    if points.has_section(group):
        for script, value in points.items(group):
            module, _, attributes = value.split("[")[0].strip().partition(":")
            loads.append({"what": "script", "name": script, **try_to_load(module.strip(), attributes.strip())})
tell(wheel=name, python=version, needed=needed, hasNeeded=has_needed, refusal=refusal, loads=loads)
`
