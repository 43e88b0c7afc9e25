#!/bin/sh
# Shows what the kernel knows about one running container.
# Needs Linux with cgroup v2. Run it as root: sudo sh look.sh CONTAINER
set -eu

name=${1:?usage: look.sh CONTAINER}
pid=$(docker inspect --format '{{.State.Pid}}' "$name")
echo "container $name, PID $pid on the host"

echo
echo "== namespaces"
# region namespaces
for kind in cgroup ipc mnt net pid time user uts; do
  mine=$(readlink "/proc/$$/ns/$kind" || true)
  theirs=$(readlink "/proc/$pid/ns/$kind" || true)
  if [ "$mine" = "$theirs" ]; then
    verdict="shared with this shell"
  else
    verdict="its own"
  fi
  printf '%-7s %-22s %s\n' "$kind" "$theirs" "$verdict"
done
# endregion namespaces

echo
echo "== cgroup"
# region cgroup
path=$(sed -n 's/^0:://p' "/proc/$pid/cgroup")
dir=/sys/fs/cgroup$path
echo "$dir"
for file in memory.max memory.high memory.low memory.swap.max memory.current \
  cpu.max cpu.weight pids.max pids.current; do
  if [ -r "$dir/$file" ]; then
    printf '%-16s %s\n' "$file" "$(cat "$dir/$file")"
  fi
done
# endregion cgroup

echo
echo "== credentials, capabilities, filters"
# region privileges
grep -E '^(Uid|Cap|NoNewPrivs|Seccomp)' "/proc/$pid/status"
# endregion privileges

echo
echo "== parents"
# region parents
p=$pid
while [ "$p" -gt 0 ]; do
  printf '%7s  %s\n' "$p" "$(tr '\0' ' ' <"/proc/$p/cmdline" | cut -c1-70)"
  p=$(awk '/^PPid:/ {print $2}' "/proc/$p/status")
done
# endregion parents
