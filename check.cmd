@rem Not tried yet: runs the checks on Windows.
@py -3 "%~dp0packaging\bootstrap.py" check %*
