"""A model of BuildKit's cache keys, small enough to read in one sitting.

It builds nothing. It computes keys for one two-stage Dockerfile, remembers them like a cache, and tells for
each change which steps would be taken from the cache and which would run again:

    FROM golang AS build
    WORKDIR /src
    COPY go.mod main.go ./
    ARG VERSION
    RUN --mount=type=secret,id=token go build ...
    FROM scratch
    COPY --from=build /out/hello /hello

The real keys hold more (platform, user, network mode, ...). What matters is what goes in and what stays out.
"""

import hashlib
import json
from dataclasses import dataclass, replace


def digest(*parts):
    """One hash over everything that is passed in."""
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()[:12]


# region file
@dataclass(frozen=True)
class File:
    text: str
    mode: int = 0o644
    mtime: int = 1_700_000_000

    def content_key(self):
        """Mode and content count, the time of the last change does not."""
        return digest(self.mode, self.text)
# endregion file


@dataclass(frozen=True)
class Inputs:
    """Everything that comes from outside of the Dockerfile."""

    base_image: str = "sha256:1111"
    files: tuple = (
        ("go.mod", File("module hello")),
        ("main.go", File("package main // says hello\nfunc main() {}")),
    )
    version: str = "1.4.0"
    secret: str = "s3cret"
    command: str = "go build"


def compile_program(inputs):
    """Stands for the compiler: comments and times leave no trace in its output."""
    source = dict(inputs.files)["main.go"].text
    code = "\n".join(line.split("//")[0].rstrip() for line in source.splitlines())
    return File(f"binary of {code} for {inputs.version}", 0o755)


# region steps
def steps(inputs):
    """Yields (name, keys by definition, keys by content) for each step, in order."""
    base = digest("image", inputs.base_image)
    yield "FROM", [base], []

    workdir = digest("mkdir /src", base)
    yield "WORKDIR", [workdir], []

    # The context has no key by definition that survives the session: only its content counts.
    content = digest(*[(name, file.content_key()) for name, file in inputs.files])
    copy = digest("copy ./", workdir, content)
    yield "COPY", [], [copy]

    # The argument is in the environment, the secret is present by its id alone.
    environment = {"VERSION": inputs.version}
    run = digest("run", inputs.command, environment, "secret id=token", copy)
    yield "RUN", [run], []

    # A copy from a stage has both keys. The second one forgets how the file was made.
    by_definition = digest("copy /hello", "scratch", run)
    by_content = digest("copy /hello", "scratch", compile_program(inputs).content_key())
    yield "COPY --from", [by_definition], [by_content]
# endregion steps


def build(inputs, cache):
    """Says for each step whether one of its keys is known, then remembers them all."""
    result = []
    for name, by_definition, by_content in steps(inputs):
        if cache.intersection(by_definition):
            result.append("hit")
        elif cache.intersection(by_content):
            result.append("hit*" if by_definition else "hit")
        else:
            result.append("run")
        cache.update(by_definition, by_content)
    return result


def with_main(inputs, **changes):
    files = dict(inputs.files)
    files["main.go"] = replace(files["main.go"], **changes)
    return replace(inputs, files=tuple(files.items()))


def scenarios(first):
    text = dict(first.files)["main.go"].text
    yield "nothing changed", first
    yield "touch main.go", with_main(first, mtime=1_800_000_000)
    yield "chmod g+w main.go", with_main(first, mode=0o664)
    yield "another comment in main.go", with_main(first, text=text.replace("says", "prints"))
    yield "other code in main.go", with_main(first, text=text.replace("{}", "{ println() }"))
    yield "VERSION=1.5.0", replace(first, version="1.5.0")
    yield "another secret", replace(first, secret="n3w")
    yield "another command, same output", replace(first, command="go build -v")
    yield "a new base image", replace(first, base_image="sha256:2222")


def main():
    first = Inputs()
    names = [name for name, _, _ in steps(first)]
    print(f"{'':31}" + "".join(f"{name:>9}" for name in names[:-1]) + f"{names[-1]:>13}")
    cache = set()
    rows = [("first build", build(first, cache))]
    rows += [(title, build(changed, set(cache))) for title, changed in scenarios(first)]
    for title, row in rows:
        print(f"{title:31}" + "".join(f"{word:>9}" for word in row[:-1]) + f"{row[-1]:>13}")
    print("\nhit* = found by content, although the step before it ran again")


if __name__ == "__main__":
    main()
