"""PID 1 that never calls wait() for children it did not start: zombies pile up."""
import os
import time

for _ in range(3):
    child = os.fork()
    if child == 0:
        if os.fork() == 0:      # the grandchild outlives its parent
            time.sleep(0.2)
            os._exit(0)
        os._exit(0)             # so it is handed to PID 1
    os.waitpid(child, 0)        # we collect our own child, and only that

time.sleep(600)
