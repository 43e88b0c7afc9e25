"""Builds a small OCI image layout by hand: three layers, a config, a manifest, an index.

Usage: python3 make_layout.py [FOLDER]        (default: layout)

Nothing here needs Docker. Nothing depends on the clock either: all times are EPOCH, the order is
fixed, and gzip stores no time. So the diffIDs stay the same from run to run. The digests of the
compressed layers also depend on the gzip implementation: yours may differ from those in the article.
"""
import gzip
import hashlib
import io
import json
import pathlib
import random
import sys
import tarfile

EPOCH = 1767225600  # 2026-01-01T00:00:00Z, our SOURCE_DATE_EPOCH
CREATED = "2026-01-01T00:00:00Z"
NAME = "docker.io/library/lab2-layout:1"


# region layer
def layer(entries):
    """A layer is a tar archive of changes. An entry is (path, mode, content); content None is a folder."""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w", format=tarfile.USTAR_FORMAT) as tar:
        for path, mode, content in entries:
            member = tarfile.TarInfo(path)
            member.mode, member.mtime = mode, EPOCH  # owner and group stay 0
            if content is None:
                member.type = tarfile.DIRTYPE
                tar.addfile(member)
            else:
                member.size = len(content)
                tar.addfile(member, io.BytesIO(content))
    return buffer.getvalue()
# endregion layer


# region blobs
def digest(data):
    return "sha256:" + hashlib.sha256(data).hexdigest()


def put(folder, data, media_type, **more):
    """Stores bytes under their own name and returns the descriptor that points to them."""
    name = digest(data)
    path = folder / "blobs" / name.replace(":", "/")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return {"mediaType": media_type, "digest": name, "size": len(data), **more}
# endregion blobs


def as_json(value):
    return json.dumps(value, separators=(",", ":")).encode()


def main():
    folder = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "layout")
    model = random.Random(2).randbytes(1 << 20)  # one MiB that does not compress, the same each time

    # region stack
    layers = [
        ("COPY model.bin token.txt settings/ (base)", [
            ("etc", 0o755, None),
            ("etc/app.d", 0o755, None),
            ("etc/app.d/10-default.conf", 0o644, b"mode=default\n"),
            ("etc/app.d/20-debug.conf", 0o644, b"debug=true\n"),
            ("srv", 0o755, None),
            ("srv/model.bin", 0o644, model),
            ("srv/token.txt", 0o600, b"not-a-real-token-4711\n"),
        ]),
        ("RUN rm /srv/token.txt; rm -r /etc/app.d; write a new one", [
            ("etc/app.d", 0o755, None),
            ("etc/app.d/.wh..wh..opq", 0o644, b""),
            ("etc/app.d/10-site.conf", 0o644, b"mode=site\n"),
            ("srv/.wh.token.txt", 0o644, b""),
        ]),
        ("RUN chmod 0600 /srv/model.bin", [
            ("srv/model.bin", 0o600, model),
        ]),
    ]
    # endregion stack

    # region documents
    diff_ids, descriptors, history = [], [], []
    for command, entries in layers:
        tar = layer(entries)
        packed = gzip.compress(tar, compresslevel=6, mtime=0)
        diff_ids.append(digest(tar))
        descriptors.append(put(folder, packed, "application/vnd.oci.image.layer.v1.tar+gzip"))
        history.append({"created": CREATED, "created_by": command})
    history.append({"created": CREATED, "created_by": "ENV MODE=site", "empty_layer": True})

    config = put(folder, as_json({
        "created": CREATED, "architecture": "amd64", "os": "linux",
        "config": {"Env": ["MODE=site"], "Cmd": ["/bin/true"]},
        "rootfs": {"type": "layers", "diff_ids": diff_ids},
        "history": history,
    }), "application/vnd.oci.image.config.v1+json")

    manifest = put(folder, as_json({
        "schemaVersion": 2, "mediaType": "application/vnd.oci.image.manifest.v1+json",
        "config": config, "layers": descriptors,
    }), "application/vnd.oci.image.manifest.v1+json",
        platform={"architecture": "amd64", "os": "linux"},
        annotations={"io.containerd.image.name": NAME, "org.opencontainers.image.ref.name": "1"})

    (folder / "index.json").write_bytes(as_json({
        "schemaVersion": 2, "mediaType": "application/vnd.oci.image.index.v1+json",
        "manifests": [manifest],
    }))
    (folder / "oci-layout").write_bytes(as_json({"imageLayoutVersion": "1.0.0"}))
    # endregion documents


if __name__ == "__main__":
    main()
