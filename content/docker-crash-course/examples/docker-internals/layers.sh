#!/bin/sh
# Makes one tree out of two layers and shows what each kind of change leaves in the writable one.
# It mounts, so give it a container to throw away:
#   docker run --rm --privileged --tmpfs /lab -v "$PWD/layers.sh:/layers.sh:ro" alpine:3.22 sh /layers.sh
set -eu
cd "${1:-/lab}"

# region stack
mkdir base app upper work merged
echo 'from the base' >base/motd
echo 'from the base' >base/hosts
dd if=/dev/zero of=base/model.bin bs=1M count=4 2>/dev/null
echo 'from the application' >app/motd
mount -t overlay overlay -o lowerdir=app:base,upperdir=upper,workdir=work merged
# endregion stack

echo "== one tree out of two: the topmost layer wins"
ls merged
cat merged/motd

# region changes
echo "== read 4 MiB: upper stays empty"
cat merged/model.bin >/dev/null
ls upper

echo "== append one line: the whole file is copied up"
echo 'and one line more' >>merged/hosts
cat upper/hosts

echo "== change the mode of 4 MiB: all of it is copied up"
chmod 600 merged/model.bin
du -k upper/model.bin

echo "== delete: the name is covered, the file below stays"
rm merged/motd
ls -l upper/motd
ls merged
cat app/motd
# endregion changes
