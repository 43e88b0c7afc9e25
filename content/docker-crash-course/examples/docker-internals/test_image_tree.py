import gzip
import hashlib
import io
import json
import tarfile
import tempfile
import unittest

from image_tree import main


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
        config = self.put_json({"rootfs": {}}, "application/vnd.oci.image.config.v1+json")
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

    def test_stops_at_a_blob_that_is_not_what_its_name_says(self):
        saved = Saved()
        entry = saved.image({"etc/motd": b"hello"})
        saved.files["blobs/" + entry["digest"].replace(":", "/")] += b" "
        with self.assertRaises(SystemExit):
            saved.lines(entry)


if __name__ == "__main__":
    unittest.main()
