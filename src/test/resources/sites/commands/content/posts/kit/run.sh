#!/bin/sh
docker volume prune --forze
