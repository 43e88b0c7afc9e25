import gzip
import hashlib
import io
import json
import tarfile
import tempfile
import unittest

from image_tree import main

CONFIG = "application/vnd.oci.image.config.v1+json"


def packed(files):
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as tar:
        for name, content in files.items():
            member = tarfile.TarInfo(name)
            member.size = len(content)
            tar.addfile(member, io.BytesIO(content))
    return buffer.getvalue()


class Saved:
    """An archive as docker image save writes it, in small."""

    def __init__(self):
        self.files = {}

    def put(self, content, media_type, **more):
        digest = hashlib.sha256(content).hexdigest()
        self.files["blobs/sha256/" + digest] = content
        return {"mediaType": media_type, "digest": "sha256:" + digest, "size": len(content), **more}

    def put_json(self, document, media_type, **more):
        return self.put(json.dumps(document).encode(), media_type, **more)

    def image(self, *layers):
        config = self.put_json({"config": {"Cmd": ["/bin/sh"]}}, CONFIG)
        stored = [self.put(gzip.compress(packed(layer), mtime=0), "application/vnd.oci.image.layer.v1.tar+gzip")
                  for layer in layers]
        return self.put_json({"config": config, "layers": stored}, "application/vnd.oci.image.manifest.v1+json",
                             platform={"os": "linux", "architecture": "amd64"})

    def lines(self, *entries):
        index = json.dumps({"manifests": entries}).encode()
        with tempfile.NamedTemporaryFile(suffix=".tar") as file:
            file.write(packed({"index.json": index, **self.files}))
            file.flush()
            return list(main(file.name))


class ImageTreeTest(unittest.TestCase):
    def test_names_what_a_layer_deletes(self):
        saved = Saved()
        entry = saved.image({"srv/big": b"x" * 100}, {"srv/.wh.big": b""})
        self.assertIn("    deletes /srv/big", saved.lines(entry))

    def test_tells_which_platforms_are_missing(self):
        saved = Saved()
        here = saved.image({"etc/motd": b"hello"})
        absent = {"digest": "sha256:" + "0" * 64, "platform": {"os": "linux", "architecture": "arm64"}}
        index = saved.put_json({"manifests": [here, absent]}, "application/vnd.oci.image.index.v1+json",
                               annotations={"io.containerd.image.name": "docker.io/library/tiny:1"})
        lines = saved.lines(index)
        self.assertEqual("docker.io/library/tiny:1", lines[0])
        self.assertTrue(lines[1].endswith(" index of 2"))
        self.assertIn("  000000000000 linux/arm64: not on this machine", lines)

    def test_stops_at_each_blob_that_is_not_what_its_name_says(self):
        whole = Saved()
        entry = whole.image({"etc/motd": b"hello"})
        self.assertEqual(3, len(whole.files), "manifest, configuration, layer")
        for name in whole.files:
            damaged = Saved()
            damaged.files = {**whole.files, name: whole.files[name] + b" "}
            with self.subTest(name), self.assertRaises(SystemExit):
                damaged.lines(entry)

    def test_does_not_open_what_is_no_archive(self):
        saved = Saved()
        empty = saved.put(b"{}", "application/vnd.oci.empty.v1+json")
        signature = saved.put(b"signed", "application/vnd.example.signature.v1")
        entry = saved.put_json({"config": empty, "layers": [signature]}, "application/vnd.oci.image.manifest.v1+json")
        self.assertTrue(saved.lines(entry)[-1].endswith(" application/vnd.example.signature.v1"))


if __name__ == "__main__":
    unittest.main()
