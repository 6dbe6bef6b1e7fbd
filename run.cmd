@rem Not tried yet: starts the MS Reading Room on Windows.
@py -3 "%~dp0packaging\bootstrap.py" run %*
