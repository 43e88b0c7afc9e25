"""Prints the documents and layers of an image, and checks that each is what its digest says.

Usage: python image_tree.py ARCHIVE    (what docker image save has written)
"""
import hashlib
import io
import json
import sys
import tarfile


class Archive:
    """The content of the archive, by digest."""

    def __init__(self, tar):
        self.tar = tar
        self.names = set(tar.getnames())

    # region blob
    def blob(self, digest):
        """The content that a digest names, or None if it was not saved."""
        name = "blobs/" + digest.replace(":", "/")
        if name not in self.names:
            return None
        content = self.tar.extractfile(name).read()
        found = "sha256:" + hashlib.sha256(content).hexdigest()
        if found != digest:
            raise SystemExit(f"{digest} is in truth {found}")
        return content
    # endregion blob

    def index(self):
        return json.load(self.tar.extractfile("index.json"))


def short(digest):
    return digest.split(":")[1][:12]


def platform(entry):
    known = entry.get("platform", {})
    parts = [known.get("os"), known.get("architecture"), known.get("variant")]
    return "/".join(part for part in parts if part)


def layer_lines(content):
    try:
        with tarfile.open(fileobj=io.BytesIO(content)) as layer:
            paths = [member.name.removeprefix("./") for member in layer]
    except tarfile.ReadError:
        yield f"bytes: {len(content)}, packed in a way that this Python cannot read"
        return
    gone = [path.replace(".wh.", "", 1) for path in paths if path.split("/")[-1].startswith(".wh.")]
    yield f"bytes: {len(content)}, paths: {len(paths)}"
    yield from ("deletes /" + path for path in gone)


# region walk
def walk(archive, entry, depth=0):
    """The lines for one entry of an index and for all that hangs below it."""
    pad = "  " * depth
    content = archive.blob(entry["digest"])
    if content is None:
        yield f"{pad}{short(entry['digest'])} {platform(entry)}: not on this machine"
        return
    document = json.loads(content)
    if "manifests" in document:
        yield f"{pad}{short(entry['digest'])} index of {len(document['manifests'])}"
        for child in document["manifests"]:
            yield from walk(archive, child, depth + 1)
        return
    yield f"{pad}{short(entry['digest'])} manifest {platform(entry)}".rstrip()
    for part in [document["config"], *document["layers"]]:
        blob = archive.blob(part["digest"])
        yield f"{pad}  {short(part['digest'])} {part['mediaType']}"
        if blob is not None and ".tar" in part["mediaType"]:
            yield from (f"{pad}    {line}" for line in layer_lines(blob))
# endregion walk


def main(path):
    with tarfile.open(path) as tar:
        archive = Archive(tar)
        for entry in archive.index()["manifests"]:
            yield entry.get("annotations", {}).get("io.containerd.image.name", "(no name)")
            yield from walk(archive, entry)


if __name__ == "__main__":
    for text in main(sys.argv[1]):
        print(text)
