# Finds a Python that can make environments, then hands over to bootstrap.py.
# Read by `run` and `check`; expects $here, the project's folder.

start() {
    own=$here/.venv/bin/python
    if [ -f "$here/.venv/ready.json" ] && "$own" -I -S -c '' 2>/dev/null; then
        exec "$own" "$here/packaging/bootstrap.py" "$@"
    fi
    find_python || install_python || exit 1
    exec "$python" "$here/packaging/bootstrap.py" "$@"
}

find_python() {
    for python in python3 python3.14 python3.13 python3.12 python3.11; do
        "$python" -c 'import sys, ensurepip, venv; sys.exit(sys.version_info < (3, 11))' \
            2>/dev/null && return 0
    done
    return 1
}

install_python() {
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
        echo "Installing Python (once) ..." >&2
        export DEBIAN_FRONTEND=noninteractive
        if ! { apt-get update && apt-get install -y --no-install-recommends python3 python3-venv; } \
            >/dev/null 2>&1; then
            echo "Python could not be installed. Is the package server in reach?" >&2
            return 1
        fi
        find_python && return 0
        echo "This program needs Python 3.11 or newer, and this system brings an older one." >&2
        return 1
    fi
    echo "This program needs Python 3.11 or newer. Please run: sudo apt-get install python3 python3-venv" >&2
    return 1
}
