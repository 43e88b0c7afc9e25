"""A worker that does one unit of work a second and drains when it is told to stop."""
import signal
import sys
import time


def stop(signum, _frame):
    print(f"got {signal.Signals(signum).name}, draining", flush=True)
    sys.exit(0)


signal.signal(signal.SIGTERM, stop)
print("worker ready", flush=True)
while True:
    time.sleep(1)
