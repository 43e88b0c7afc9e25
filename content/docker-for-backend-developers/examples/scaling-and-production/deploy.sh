#!/usr/bin/env bash
# Replace all containers of the service "app" without a failed request.
#   ./deploy.sh registry.example.com/web/app@sha256:...
set -euo pipefail

# region deploy
service=app
new_image=${1:?usage: deploy.sh NAME@sha256:DIGEST}
[[ $new_image == *@sha256:* ]] || { echo "deploy by digest, not by tag" >&2; exit 2; }

old=$(docker compose ps --quiet "$service")
[[ -n $old ]] || { echo "$service is not running; start it with docker compose up" >&2; exit 2; }
count=$(wc -w <<<"$old")
old_image=$(docker inspect --format '{{.Config.Image}}' "$(head -n 1 <<<"$old")")

export APP_IMAGE=$new_image
docker compose pull "$service"

# 1. As many new containers beside the old ones, and wait until they are healthy.
if ! docker compose up --detach --no-build --no-deps --no-recreate \
    --scale "$service=$((count * 2))" --wait --wait-timeout 120 "$service"; then
  echo "the new version did not become healthy; removing it" >&2
  for id in $(docker compose ps --all --quiet "$service"); do
    grep -q "$id" <<<"$old" || docker rm --force "$id"
  done
  exit 1
fi

# 2. Give the load balancer the time to find and check the new ones.
sleep 5

# 3. Stop the old ones one by one. Each drains first; see stop_grace_period.
for id in $old; do
  docker stop "$id"
  docker rm "$id"
done

# 4. Remember what runs, and what ran before.
{ echo "APP_IMAGE=$new_image"; echo "PREVIOUS_IMAGE=$old_image"; } > release.env
# endregion deploy
echo "running $new_image; to roll back: ./deploy.sh $old_image"
