"""Recompresses the layers of an OCI layout to save bandwidth. Broken on purpose: see Debug This.

Usage: python3 recompress.py FOLDER
"""
import gzip
import hashlib
import json
import pathlib
import sys

folder = pathlib.Path(sys.argv[1])


def load(descriptor):
    return (folder / "blobs" / descriptor["digest"].replace(":", "/")).read_bytes()


def store(data):
    name = "sha256:" + hashlib.sha256(data).hexdigest()
    (folder / "blobs" / name.replace(":", "/")).write_bytes(data)
    return {"digest": name, "size": len(data)}


index = json.loads((folder / "index.json").read_text())
for entry in index["manifests"]:
    manifest = json.loads(load(entry))
    config = json.loads(load(manifest["config"]))
    config["rootfs"]["diff_ids"] = []
    for layer in manifest["layers"]:
        tar = gzip.decompress(load(layer))
        layer.update(store(gzip.compress(tar, compresslevel=9)))
        config["rootfs"]["diff_ids"].append(layer["digest"])
    manifest["config"].update(store(json.dumps(config).encode()))
    entry.update(store(json.dumps(manifest).encode()))
(folder / "index.json").write_text(json.dumps(index))
