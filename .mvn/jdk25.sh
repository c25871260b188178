# Sourced by mvnw and anjian (POSIX sh): makes JAVA_HOME a JDK 25 or newer, or returns 1.
# The newest JDK is not sought, only the first that will do, in the order a person would expect.

# Prints the feature version ("25") of the JDK at $1, or nothing when there is no compiler in it.
jdk_version() {
  [ -x "$1/bin/javac" ] || return 0
  if [ -r "$1/release" ]; then
    sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9][0-9]*\).*/\1/p' "$1/release"
  else
    "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9][0-9]*\).*/\1/p'
  fi
}

jdk_is_enough() {
  _jdk_version="$(jdk_version "$1")"
  [ -n "$_jdk_version" ] && [ "$_jdk_version" -ge 25 ]
}

# One candidate home per line.
jdk_candidates() {
  [ -z "${JAVA_HOME-}" ] || printf '%s\n' "$JAVA_HOME"
  if command -v javac >/dev/null 2>&1; then
    _jdk_javac="$(command -v javac)"
    # readlink -f is missing on old macOS; there java_home below finds the same JDK
    _jdk_javac="$(readlink -f "$_jdk_javac" 2>/dev/null || printf '%s' "$_jdk_javac")"
    printf '%s\n' "${_jdk_javac%/bin/javac}"
  fi
  [ ! -x /usr/libexec/java_home ] || /usr/libexec/java_home -v 25+ 2>/dev/null || :
  # find, not a glob: mvnw runs with globbing off
  for _jdk_parent in /usr/lib/jvm "${HOME-}/.sdkman/candidates/java" "${HOME-}/.jdks" /opt /opt/java \
    /Library/Java/JavaVirtualMachines; do
    [ -d "$_jdk_parent" ] || continue
    find -L "$_jdk_parent" -mindepth 1 -maxdepth 1 -type d 2>/dev/null | sort -r | while IFS= read -r _jdk_home; do
      printf '%s\n%s\n' "$_jdk_home" "$_jdk_home/Contents/Home"
    done
  done
}

use_jdk25() {
  if [ -n "${JAVA_HOME-}" ] && jdk_is_enough "$JAVA_HOME"; then
    export JAVA_HOME
    return 0
  fi
  _jdk_found="$(jdk_candidates | while IFS= read -r _jdk_home; do
    if jdk_is_enough "$_jdk_home"; then
      printf '%s\n' "$_jdk_home"
      break
    fi
  done)"
  [ -n "$_jdk_found" ] || return 1
  JAVA_HOME="$_jdk_found"
  export JAVA_HOME
}
