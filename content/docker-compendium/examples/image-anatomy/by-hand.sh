#!/bin/sh
# Makes an OCI image from a root file system with tar, gzip, sha256sum and jq.
# Usage: sh by-hand.sh ROOTFS OUT ARCHITECTURE
set -eu
export LC_ALL=C
ROOTFS=$1 OUT=$2 ARCH=$3
EPOCH=1767225600
CREATED=2026-01-01T00:00:00Z
BLOBS=$OUT/blobs/sha256
rm -rf "$OUT"
mkdir -p "$BLOBS" "$OUT/tmp"

# the hash of a file, without the file's name
hash() { sha256sum "$1" | cut -d ' ' -f 1; }

# moves a file to the place that its content names; prints a descriptor
put() {
  name=$(hash "$1")
  size=$(wc -c < "$1")
  mv "$1" "$BLOBS/$name"
  jq -cn --arg type "$2" --arg digest "sha256:$name" --argjson size "$size" \
    '{mediaType: $type, digest: $digest, size: $size}'
}

# region pack
# packs a folder as a layer: descriptor in NAME.json, diffID in NAME.diff
pack() {
  tar --create --file "$OUT/tmp/$2.tar" --directory "$1" --format=gnu --sort=name \
    --owner=0 --group=0 --numeric-owner --mtime="@$EPOCH" .
  hash "$OUT/tmp/$2.tar" > "$OUT/tmp/$2.diff"
  gzip -n -6 < "$OUT/tmp/$2.tar" > "$OUT/tmp/$2.tgz"
  put "$OUT/tmp/$2.tgz" application/vnd.oci.image.layer.v1.tar+gzip > "$OUT/tmp/$2.json"
}
# endregion pack

# the second layer: one file more, one file less
mkdir -p "$OUT/tmp/top/etc"
echo 'built by hand' > "$OUT/tmp/top/etc/lab2"
: > "$OUT/tmp/top/etc/.wh.motd"

pack "$ROOTFS" base
pack "$OUT/tmp/top" top

jq -cn --arg arch "$ARCH" --arg created "$CREATED" \
  --arg base "sha256:$(cat "$OUT/tmp/base.diff")" --arg top "sha256:$(cat "$OUT/tmp/top.diff")" '{
    created: $created, architecture: $arch, os: "linux",
    config: {Env: ["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"], Cmd: ["/bin/sh"]},
    rootfs: {type: "layers", diff_ids: [$base, $top]},
    history: [{created: $created, created_by: "by hand: base"}, {created: $created, created_by: "by hand: top"}]
  }' > "$OUT/tmp/config"
CONFIG=$(put "$OUT/tmp/config" application/vnd.oci.image.config.v1+json)

jq -cn --argjson config "$CONFIG" --slurpfile base "$OUT/tmp/base.json" --slurpfile top "$OUT/tmp/top.json" '{
    schemaVersion: 2, mediaType: "application/vnd.oci.image.manifest.v1+json",
    config: $config, layers: ($base + $top)
  }' > "$OUT/tmp/manifest"
MANIFEST=$(put "$OUT/tmp/manifest" application/vnd.oci.image.manifest.v1+json)

jq -cn --argjson manifest "$MANIFEST" --arg arch "$ARCH" '{
    schemaVersion: 2, mediaType: "application/vnd.oci.image.index.v1+json",
    manifests: [$manifest + {
      platform: {os: "linux", architecture: $arch},
      annotations: {"io.containerd.image.name": "docker.io/library/lab2-by-hand:1", "org.opencontainers.image.ref.name": "1"}
    }]
  }' > "$OUT/index.json"
echo '{"imageLayoutVersion":"1.0.0"}' > "$OUT/oci-layout"
rm -r "$OUT/tmp"
echo "$MANIFEST" | jq -r .digest
