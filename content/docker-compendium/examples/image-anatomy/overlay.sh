#!/bin/sh
# Stacks two lower folders under an upper one and shows what each change leaves behind.
# Usage: sudo sh overlay.sh FOLDER     (not on an overlay: use the host's disk or a tmpfs)
set -eu
mkdir -p "$1"
cd "$1"
mkdir base top upper work merged

# base: what a base image would bring; top: what a Dockerfile added
mkdir base/conf.d
echo one > base/keep.txt
echo two > base/gone.txt
echo x > base/conf.d/10-default.conf
echo y > base/conf.d/20-debug.conf
head -c 8388608 /dev/zero > base/model.bin
mkdir top/conf.d
echo z > top/conf.d/30-app.conf

mount -t overlay lab2 -o lowerdir=top:base,upperdir=upper,workdir=work merged

step() { printf '\n== %s\n' "$1"; }

step 'nothing changed yet: upper is empty, conf.d is merged from two folders'
ls merged/conf.d
find upper -mindepth 1

step 'chmod: the whole file is copied up'
chmod 0600 merged/model.bin
du -k upper/model.bin

step 'rm of a file, rm -r of a folder: whiteouts, character devices 0/0'
rm merged/gone.txt
rm -r merged/conf.d
find upper -mindepth 1 -type c -exec stat -c '%n %F %t,%T' {} +

step 'a folder with the same name again: opaque, so the lower ones stay hidden'
mkdir merged/conf.d
echo new > merged/conf.d/50-site.conf
ls merged/conf.d
python3 -c 'import os; print(os.getxattr("upper/conf.d", "trusted.overlay.opaque"))'

step 'the lower folders never changed'
ls base base/conf.d top/conf.d

umount merged
