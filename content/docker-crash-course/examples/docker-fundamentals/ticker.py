"""Counts, one line per tick. A small program with a visible life: it starts, works, stops or fails."""

import os
import signal
import sys
import time

# region settings
INTERVAL = float(os.environ.get("INTERVAL", "1"))
FAIL_AFTER = int(os.environ.get("FAIL_AFTER", "0"))  # 0: never
STATE_FILE = os.environ.get("STATE_FILE", "/tmp/ticks")
# endregion settings


# region stop
def stop(number, frame):
    print(f"got {signal.Signals(number).name}, leaving", flush=True)
    sys.exit(0)


signal.signal(signal.SIGTERM, stop)
# endregion stop


def read_count():
    try:
        with open(STATE_FILE) as file:
            return int(file.read())
    except FileNotFoundError:
        return 0


# region work
count = read_count()
print(f"pid {os.getpid()}, starting at {count}", flush=True)
done = 0
while True:
    count += 1
    done += 1
    with open(STATE_FILE, "w") as file:
        file.write(str(count))
    print(f"tick {count}", flush=True)
    if done == FAIL_AFTER:
        print("out of luck", file=sys.stderr, flush=True)
        sys.exit(3)
    time.sleep(INTERVAL)
# endregion work
