# Finds a Python that can make environments, then hands over to bootstrap.py.
# Read by `run` and `check`; expects $here, the project's folder.

start() {
    if [ -x "$here/.venv/bin/python" ] && "$here/.venv/bin/python" -c '' 2>/dev/null; then
        exec "$here/.venv/bin/python" "$here/packaging/bootstrap.py" "$@"
    fi
    if ! python3 -c 'import ensurepip, venv' 2>/dev/null; then
        install_python || exit 1
    fi
    exec python3 "$here/packaging/bootstrap.py" "$@"
}

install_python() {
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
        echo "Installing Python (once) ..." >&2
        export DEBIAN_FRONTEND=noninteractive
        if { apt-get update && apt-get install -y --no-install-recommends python3 python3-venv; } \
            >/dev/null 2>&1; then
            return 0
        fi
        echo "Python could not be installed. Is the package server in reach?" >&2
        return 1
    fi
    echo "This program needs Python. Please run: sudo apt-get install python3 python3-venv" >&2
    return 1
}
