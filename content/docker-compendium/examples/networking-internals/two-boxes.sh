#!/bin/sh
# A bridge network without Docker, in namespaces of its own: the host's rules stay untouched.
#   sudo sh two-boxes.sh up | rules | down
# lab4-host plays the Docker host, lab4-a and lab4-b two containers, lab4-lan another machine.
set -eu

# region up
up() {
  for ns in lab4-host lab4-a lab4-b lab4-lan; do
    ip netns add "$ns"
    ip -n "$ns" link set lo up
  done

  # the switch, and its own address: the gateway of the boxes
  ip -n lab4-host link add br0 type bridge
  ip -n lab4-host addr add 10.99.0.1/24 dev br0
  ip -n lab4-host link set br0 up

  # one cable per box: one end in the bridge, the other is the box's eth0
  for box in a:10.99.0.2 b:10.99.0.3; do
    name=${box%%:*} address=${box#*:}
    ip link add "veth-$name" netns lab4-host type veth peer name eth0 netns "lab4-$name"
    ip -n lab4-host link set "veth-$name" master br0 up
    ip -n "lab4-$name" addr add "$address/24" dev eth0
    ip -n "lab4-$name" link set eth0 up
    ip -n "lab4-$name" route add default via 10.99.0.1
  done

  # the way out: an uplink to a machine that knows nothing of 10.99.0.0/24
  ip link add up0 netns lab4-host type veth peer name eth0 netns lab4-lan
  ip -n lab4-host addr add 203.0.113.10/24 dev up0
  ip -n lab4-host link set up0 up
  ip -n lab4-lan addr add 203.0.113.20/24 dev eth0
  ip -n lab4-lan link set eth0 up

  # a host that forwards is a router
  ip netns exec lab4-host sysctl -q -w net.ipv4.ip_forward=1
}
# endregion up

# region rules
rules() {
  ip netns exec lab4-host nft -f - <<'NFT'
table ip lab4 {
  chain raw_prerouting {
    type filter hook prerouting priority raw;
    ip daddr 10.99.0.2 iifname != "br0" counter drop comment "no direct access"
  }
  chain nat_prerouting {
    type nat hook prerouting priority dstnat;
    iifname != "br0" fib daddr type local tcp dport 8080 counter dnat to 10.99.0.2:8000 comment "publish 8080:8000"
  }
  chain nat_postrouting {
    type nat hook postrouting priority srcnat;
    ip saddr 10.99.0.0/24 oifname != "br0" counter masquerade
  }
  chain filter_forward {
    type filter hook forward priority filter; policy drop;
    ct state established,related counter accept
    iifname "br0" counter accept comment "outgoing"
    oifname "br0" ip daddr 10.99.0.2 tcp dport 8000 counter accept comment "published port"
  }
}
NFT
}
# endregion rules

# region down
down() {
  for ns in lab4-a lab4-b lab4-lan lab4-host; do
    ip netns pids "$ns" 2>/dev/null | xargs -r kill
    ip netns del "$ns" 2>/dev/null || true
  done
}
# endregion down

case "${1:-}" in
  up) up ;;
  rules) rules ;;
  down) down ;;
  *) echo "usage: two-boxes.sh up|rules|down" >&2; exit 2 ;;
esac
