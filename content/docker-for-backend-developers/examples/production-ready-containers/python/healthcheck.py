"""The probe that Docker runs in the container; the slim image has no curl."""

import sys
import urllib.request

try:
    with urllib.request.urlopen("http://127.0.0.1:8080/healthz", timeout=2):
        pass
except OSError as error:
    print(error)
    sys.exit(1)
