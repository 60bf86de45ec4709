#!/usr/bin/env bash
# Makes a Keycloak that starts quickly: copies the unpacked distribution, fixes the build options ("kc.sh build",
# so that "start --optimized" can skip that work) and lays the realm file where --import-realm looks for it.
# Does nothing when distribution, options and JDK are those of the last time.
set -euo pipefail

distribution=$1
target=$2
realm_folder=$3

build_options=(
  --db=postgres
  --health-enabled=false
  --metrics-enabled=false
  --features-disabled=impersonation,kerberos,ciba,device-flow,docker,organization,workflows
)

stamp="$distribution ${build_options[*]} ${JAVA_HOME:-} $(cksum < "$0")"
if [ "$(cat "$target/.prepared" 2>/dev/null || true)" != "$stamp" ]; then
  rm -rf "$target"
  cp -R "$distribution" "$target"
  if ! log=$("$target/bin/kc.sh" build "${build_options[@]}" 2>&1); then
    printf '%s\n' "$log" >&2
    exit 1
  fi
  printf '%s' "$stamp" > "$target/.prepared"
fi

mkdir -p "$target/data/import"
cp "$realm_folder/impactmonitor-realm.json" "$target/data/import/"
