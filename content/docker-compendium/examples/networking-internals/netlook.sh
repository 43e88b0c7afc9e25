#!/bin/sh
# What the network of a container looks like, read from the host.
#   sudo sh netlook.sh CONTAINER
set -eu
PID=$(docker inspect --format '{{.State.Pid}}' "$1")
[ "$PID" != 0 ] || { echo "$1 is not running" >&2; exit 1; }

# region enter
inside() { nsenter --target "$PID" --net "$@"; }
# endregion enter

echo "== namespace"
readlink "/proc/$PID/ns/net"

echo "== interfaces, addresses"
inside ip -brief address

# region peer
echo "== the other end of each cable"
inside ip -o link | sed -n 's/^[0-9]*: \([^@]*\)@if\([0-9]*\):.*/\1 \2/p' |
  while read -r name index; do
    echo "$name <-> $(ip -o link | grep "^$index: " | cut -d: -f2)"
  done
# endregion peer

echo "== routes"
inside ip route

echo "== listening"
inside ss -H -tuln

echo "== names"
grep -v '^#' "/proc/$PID/root/etc/resolv.conf"
