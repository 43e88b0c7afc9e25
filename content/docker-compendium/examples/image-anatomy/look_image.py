"""Checks every digest of an image on disk and prints its tree.

Usage: python3 look_image.py FOLDER_OR_TAR    (an OCI layout, or the output of docker image save)

Prints the documents from the index down, the three names of each layer (digest, diffID,
chainID) and the whiteouts. Exit status 1 when something does not match.
"""
import gzip
import hashlib
import io
import json
import pathlib
import sys
import tarfile

faults = 0


def fault(text):
    global faults
    faults += 1
    print("  FAULT:", text)


def open_store(path):
    """A function from a path in the layout to its bytes, or None when it is not there."""
    if pathlib.Path(path).is_dir():
        def read(name):
            file = pathlib.Path(path) / name
            return file.read_bytes() if file.is_file() else None
    else:
        archive = tarfile.open(path)
        members = {member.name.removeprefix("./"): member for member in archive if member.isfile()}

        def read(name):
            return archive.extractfile(members[name]).read() if name in members else None
    return read


# region names
def digest(data):
    return "sha256:" + hashlib.sha256(data).hexdigest()


def chain(parent, diff_id):
    """The name of "diff_id applied on top of parent". The bottom layer's chainID is its diffID."""
    return digest(f"{parent} {diff_id}".encode()) if parent else diff_id
# endregion names


def short(name):
    return name.removeprefix("sha256:")[:12]


# region fetch
def fetch(read, descriptor):
    """The bytes behind a descriptor, checked against its size and digest."""
    name, data = descriptor["digest"], read("blobs/" + descriptor["digest"].replace(":", "/"))
    if data is None:
        return None
    if len(data) != descriptor["size"]:
        fault(f"{short(name)} has {len(data)} bytes, the descriptor says {descriptor['size']}")
    if digest(data) != name:
        fault(f"{short(name)} has the digest {short(digest(data))}")
    return data
# endregion fetch


def unpacked(data, media_type):
    if media_type.endswith(("+gzip", ".gzip")):
        return gzip.decompress(data)
    if media_type.endswith(("+zstd", ".zstd")):
        sys.exit("a zstd layer: decompress it with the zstd command and compare by hand")
    return data


def show_image(read, manifest):
    config = json.loads(fetch(read, manifest["config"]) or "{}")
    print("  config  ", short(manifest["config"]["digest"]), config.get("os"), config.get("architecture"))
    diff_ids = config.get("rootfs", {}).get("diff_ids", [])
    if len(diff_ids) != len(manifest["layers"]):
        fault(f"{len(manifest['layers'])} layers, but {len(diff_ids)} diff_ids")
    parent = None
    for descriptor, diff_id in zip(manifest["layers"], diff_ids):
        data = fetch(read, descriptor)
        parent = chain(parent, diff_id)
        if data is None:
            print("  layer   ", short(descriptor["digest"]), "is not here")
            continue
        tar = unpacked(data, descriptor["mediaType"])
        print(f"  layer    {short(descriptor['digest'])}  diffID {short(diff_id)}  chainID {short(parent)}"
              f"  {len(data)} -> {len(tar)} bytes")
        if digest(tar) != diff_id:
            fault(f"the unpacked layer is {short(digest(tar))}, the config says {short(diff_id)}")
        for member in tarfile.open(fileobj=io.BytesIO(tar)):
            folder, _, base = member.name.removeprefix("./").rpartition("/")
            if base == ".wh..wh..opq":
                print(f"    empties  /{folder}")
            elif base.startswith(".wh."):
                print(f"    deletes  /{folder}/{base[4:]}")


def show(read, descriptor):
    data = fetch(read, descriptor)
    platform = descriptor.get("platform", {})
    note = "/".join(filter(None, (platform.get("os"), platform.get("architecture"), platform.get("variant"))))
    kind = descriptor["mediaType"].rpartition("/")[2]
    if data is None:
        print(short(descriptor["digest"]), kind, note, "(not here)")
        return
    print(short(descriptor["digest"]), kind, note, descriptor.get("annotations", {}).get("vnd.docker.reference.type", ""))
    document = json.loads(data)
    if "manifests" in document:
        for child in document["manifests"]:
            show(read, child)
    elif document["config"]["mediaType"].endswith("config.v1+json") or "container.image.v1" in document["config"]["mediaType"]:
        if all("tar" in layer["mediaType"] for layer in document["layers"]):
            show_image(read, document)


if __name__ == "__main__":
    store = open_store(sys.argv[1] if len(sys.argv) > 1 else "layout")
    index = json.loads(store("index.json"))
    for entry in index["manifests"]:
        show(store, entry)
    print("all digests match" if not faults else f"{faults} fault(s)")
    sys.exit(1 if faults else 0)
